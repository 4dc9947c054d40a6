import { type Lang, localPath } from '../../platform/i18n/lang.ts';

export const groupPath = (slug: string, lang: Lang) => localPath(`/groepen/${slug}`, lang);
/** The first page of registering, which registrations owns. */
export const registerPath = (slug: string, lang: Lang, via?: string) =>
  `${localPath(`/groepen/${slug}/aanmelden`, lang)}${via ? `?via=${via}` : ''}`;
export const groupCalendarPath = (slug: string, lang: Lang) => localPath(`/groepen/${slug}/kalender.ics`, lang);
export const offerPath = (slug: string, lang: Lang) => localPath(`/aanbod/${slug}`, lang);
export const workGroupPath = (id: string) => `/werk/groepen/${id}`;
/** Who was there at a session, which registrations owns. */
export const attendancePath = (id: string, sessionId: string) => `/werk/groepen/${id}/aanwezigheid/${sessionId}`;

/** The region's calendar, which the module calendar owns. */
export const agendaPath = (lang: Lang) => localPath('/agenda', lang);
