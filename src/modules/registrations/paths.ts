import { type Lang, localPath } from '../../platform/i18n/lang.ts';

type Step = 'kinderen' | 'contact' | 'vragen' | 'overzicht' | 'verstuurd';

/** First page of registering; with a draft and a step one of the next. */
export function registerPath(slug: string, lang: Lang, draft?: string, step?: Step): string {
  return localPath(`/groepen/${slug}/aanmelden${draft && step ? `/${draft}/${step}` : ''}`, lang);
}

export const groupPath = (slug: string, lang: Lang) => localPath(`/groepen/${slug}`, lang);
export const agendaPath = (lang: Lang) => localPath('/agenda', lang);
export const offerPath = (slug: string, lang: Lang) => localPath(`/aanbod/${slug}`, lang);

export const workGroupPath = (groupId: string) => `/werk/groepen/${groupId}`;
export const participantsPath = (groupId: string, part = '') => `/werk/groepen/${groupId}/deelnemers${part}`;
export const attendancePath = (groupId: string, sessionId: string) => `/werk/groepen/${groupId}/aanwezigheid/${sessionId}`;
export const intakesPath = '/werk/intakes';
export const intakePath = (registrationId: string, part = '') => `/werk/intakes/${registrationId}${part}`;
export const rulesPath = (offerId: string) => `/werk/aanbod/${offerId}/aanmelden`;
export const contributionsPath = (groupId: string) => `/werk/groepen/${groupId}/bijdragen`;
export const absencesPath = (groupId: string) => `/werk/groepen/${groupId}/gemist`;
/** Where a payer comes back to; says only how the payment stands. */
export const paymentPath = (paymentId: string) => `/betaling/${paymentId}`;
