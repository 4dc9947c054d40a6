import { decoded } from './html-form.ts';

export interface ShownLink {
  tag: string;
  href: string;
  /** Language of what it leads to, when it says so. */
  hreflang: string | undefined;
}

/** What a page says, per language in which it says it, and where it leads. */
export interface Shown {
  /** Language of the page. */
  lang: string | undefined;
  /** Title of the document, when it has the language of the page. */
  title: string;
  /** Text of the body outside marks of another language, one string per piece. */
  text: string[];
  /** Names for screen readers, which have the language of their page. */
  names: string[];
  links: ShownLink[];
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:[^">]|"[^"]*")*)>|([^<]+)/g;
const NAMES = ['aria-label', 'title', 'alt', 'placeholder'];
const LINKS: Record<string, string> = { a: 'href', form: 'action', 'turbo-frame': 'src' };

/** Reads a page as a screen reader would switch its voice: everything below `lang` in another language is left out. */
export function shownOn(html: string): Shown {
  const shown: Shown = { lang: undefined, title: '', text: [], names: [], links: [] };
  const open: { tag: string; lang: string | undefined }[] = [];
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const lang = open.at(-1)?.lang;
    if (text !== undefined) {
      const inside = open.at(-1)?.tag ?? '';
      if (lang !== shown.lang || /^(script|style|code)$/.test(inside)) continue;
      if (inside === 'title' && open.at(-2)?.tag === 'head') shown.title = decoded(text);
      else shown.text.push(decoded(text));
      continue;
    }
    const tag = name.toLowerCase();
    if (closing) {
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at >= 0) open.length = at;
      continue;
    }
    const values = attributesOf(attributes);
    const own = values.lang ?? lang;
    if (tag === 'html') shown.lang = own;
    if (own === shown.lang) shown.names.push(...NAMES.flatMap((key) => values[key] ?? []));
    const href = LINKS[tag] && values[LINKS[tag]];
    if (href) shown.links.push({ tag, href, hreflang: values.hreflang });
    if (!VOID.has(tag) && !attributes.endsWith('/')) open.push({ tag, lang: own });
  }
  return shown;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]));
}
