import { type Lang, localPath } from '../../../platform/i18n/lang.ts';

export const START = '/inloggen/organisatie';
/** Where an organisation sends people back to; it is registered there, so one address for every language. */
export const CALLBACK = '/inloggen/organisatie/terug';
const LIST = '/werk/beheer/inlogdiensten';

export const callbackPath = (lang: Lang) => localPath(CALLBACK, lang);
export const providersPath = (lang: Lang) => localPath(LIST, lang);
export const providerPath = (id: string, lang: Lang, part = '') => localPath(`${LIST}/${id}${part}`, lang);
