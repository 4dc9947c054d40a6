import { type Lang, localPath } from '../../platform/i18n/lang.ts';

/** The page behind the link in a mail to a family. */
export const answerPath = (token: string, lang: Lang, part = '') => localPath(`/evaluatie/${token}${part}`, lang);

export const resultsPath = '/werk/evaluaties';
export const offerResultsPath = (offerId: string) => `${resultsPath}/aanbod/${offerId}`;
export const offerQuestionsPath = (offerId: string) => `${offerResultsPath(offerId)}/vragen`;
export const regionQuestionsPath = '/werk/beheer/evaluatie';
export const smileysPath = (groupId: string, sessionId: string, part = '') =>
  `/werk/groepen/${groupId}/smileys/${sessionId}${part}`;
