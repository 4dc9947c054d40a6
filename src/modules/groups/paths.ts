import { type Lang, localPath } from '../../platform/i18n/lang.ts';

export const groupPath = (slug: string, lang: Lang) => localPath(`/groepen/${slug}`, lang);
/** The first page of registering, which registrations owns. */
export const registerPath = (slug: string, lang: Lang) => localPath(`/groepen/${slug}/aanmelden`, lang);
export const groupCalendarPath = (slug: string, lang: Lang) => localPath(`/groepen/${slug}/kalender.ics`, lang);
export const offerPath = (slug: string, lang: Lang) => localPath(`/aanbod/${slug}`, lang);
export const workGroupPath = (id: string) => `/werk/groepen/${id}`;

/** The region's calendar with its choices; `ending` makes it the feed. */
export function agendaPath(lang: Lang, choices: { maand?: string; gemeente?: string; thema?: string } = {}, ending = ''): string {
  const query = new URLSearchParams(Object.entries(choices).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return `${localPath(`/agenda${ending}`, lang)}${query.size > 0 ? `?${query}` : ''}`;
}
