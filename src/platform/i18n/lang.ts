/** Languages of the screens. What is not translated stays Dutch, marked with lang="nl". */
export const languages = ['nl', 'en'] as const;
export type Lang = (typeof languages)[number];

/** The path of a page in another language: Dutch has no prefix, English starts with /en. */
export function localPath(path: string, lang: Lang): string {
  const bare = path.replace(/^\/en(?=\/|\?|$)/, '') || '/';
  return lang === 'nl' ? bare : `/${lang}${bare === '/' ? '' : bare}`;
}
