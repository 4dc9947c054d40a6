import { type Lang, localPath } from '../../platform/i18n/lang.ts';

const people = '/werk/beheer/mensen';

export const peoplePath = (lang: Lang) => localPath(people, lang);
export const invitePath = (lang: Lang) => localPath(`${people}/uitnodigen`, lang);
export const invitationsPath = (lang: Lang) => localPath(`${people}/uitnodigingen`, lang);
export const invitationPath = (id: string, lang: Lang, part: 'verzending' | 'intrekking') =>
  localPath(`${people}/uitnodigingen/${id}/${part}`, lang);
export const personPath = (id: string, lang: Lang, part = '') => localPath(`${people}/${id}${part}`, lang);
export const membershipEndPath = (id: string, membership: string, lang: Lang) =>
  personPath(id, lang, `/rollen/${membership}/einde`);

/** Page with one button for who was invited. */
export const acceptPath = (token: string, lang: Lang) => localPath(`/uitnodiging/${token}`, lang);
