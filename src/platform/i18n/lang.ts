/** Languages of the screens. What is not translated stays Dutch, marked with lang="nl". */
export const languages = ['nl', 'en'] as const;
export type Lang = (typeof languages)[number];

export function isLang(text: string | undefined): text is Lang {
  return languages.some((lang) => lang === text);
}

/** The language that an address is in. */
export function langOf(path: string): Lang {
  return /^\/en(\/|\?|$)/.test(path) ? 'en' : 'nl';
}

/** The path of a page in another language: Dutch has no prefix, English starts with /en. */
export function localPath(path: string, lang: Lang): string {
  const bare = path.replace(/^\/en(?=\/|\?|$)/, '') || '/';
  return lang === 'nl' ? bare : `/${lang}${bare.replace(/^\/(?=\?|#|$)/, '')}`;
}

/** Where a redirect goes for a reader of this language: pages are translated, files, programs and tools for developers are not. */
export function stayIn(path: string, lang: Lang): string {
  const translated = path.startsWith('/') && !/^\/(api|assets|dev|health)(\/|\?|$)/.test(path);
  return lang !== 'nl' && translated ? localPath(path, lang) : path;
}

/** The language that a program asks for in Accept-Language (RFC 9110, 12.5.4), for the API, whose addresses have no language. Dutch when in doubt. */
export function askedLang(header: string | undefined): Lang {
  const asked = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const lang = tag.split('-')[0];
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    return isLang(lang) && weight > 0 ? [{ lang, weight }] : [];
  });
  return asked.toSorted((a, b) => b.weight - a.weight)[0]?.lang ?? 'nl';
}
