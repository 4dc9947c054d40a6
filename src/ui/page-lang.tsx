import type { ComponentChildren } from 'preact';
import { type Lang, localPath } from '../platform/i18n/lang.ts';
import { useLang } from './words.ts';

/** Language of the page that is being drawn, and a way to keep its reader in it: `to` gives an address of the site in that language. */
export function usePage(): { lang: Lang; to: (path: string) => string } {
  const lang: Lang = useLang() === 'en' ? 'en' : 'nl';
  return { lang, to: (path) => localPath(path, lang) };
}

/** Content that exists in Dutch only: on a page in another language it is marked, so that a screen reader changes its voice. */
export function Dutch({ children }: { children: ComponentChildren }) {
  return usePage().lang === 'nl' ? children : <span lang="nl">{children}</span>;
}
