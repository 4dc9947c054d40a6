import { type Lang, localPath } from '../../platform/i18n/lang.ts';

export const shelfPath = (lang: Lang) => localPath('/aanbod', lang);
export const offerPath = (slug: string, lang: Lang) => localPath(`/aanbod/${slug}`, lang);
