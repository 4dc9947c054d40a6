import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import type { ReachedBy } from '../registrations/index.ts';
import { channelCode } from './channels.ts';

export const recruitmentPath = (groupId: string, part = '') => `/werk/groepen/${groupId}/werving${part}`;
export const overviewPath = '/werk/beheer/werving';
/** Short, because it is read from paper and typed over. */
export const shortPath = (code: string, lang: Lang, channel?: ReachedBy) =>
  localPath(`/w/${channel ? channelCode(code, channel) : code}`, lang);
/** A paper to print: "poster-a4-nl.pdf". */
export const paperPath = (code: string, file: string) => `/w/${code}/${file}`;
export const stopPath = (token: string) => `/werving/stoppen/${token}`;
export const groupPath = (slug: string, lang: Lang, via?: ReachedBy) =>
  `${localPath(`/groepen/${slug}`, lang)}${via ? `?via=${via}` : ''}`;
export const offerPath = (slug: string, lang: Lang) => localPath(`/aanbod/${slug}`, lang);
/** Where facility support is asked for a group (module support). */
export const supportPath = (groupId: string) => `/werk/groepen/${groupId}/facilitair`;
export const workGroupPath = (groupId: string) => `/werk/groepen/${groupId}`;

/** An address as people read it: without the protocol. */
export const readable = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '');
