import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';

export const paths = {
  add: '/wensen',
  sent: '/wensen/verstuurd',
  enterCode: '/wensen/code',
  keepCode: (token: string) => `/wensen/code/${token}`,
  own: (token: string, part = '') => `/wensen/mijn/${token}${part}`,
  list: '/werk/wensen',
};

/** The whole address, for a mail. */
export function address(work: Work, path: string, lang: Lang): string {
  return `${work.services.publicUrl}${localPath(path, lang)}`;
}
