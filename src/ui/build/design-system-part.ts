import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ownStyles } from './own-styles.ts';
import { definedIn, withoutUndefined } from './undefined-tokens.ts';
import { usedClasses } from './used-classes.ts';

const require = createRequire(import.meta.url);
const marker = '/* nl-design-system.css */';

/** Puts in the place of the marker those rules of the Utrecht component library whose classes we use. */
export function designSystemPart(): Plugin {
  return {
    name: 'design-system-part',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.split('?')[0]?.endsWith('.css') || !code.includes(marker)) return null;
      const whole = await readFile(require.resolve('@utrecht/component-library-css/dist/index.css'), 'utf8');
      return { code: code.replace(marker, () => trimmed(part(whole), ownStyles())), map: null };
    },
  };
}

/** The rules without what can never apply, because neither they nor our own styles define the token; repeated, as one token hangs on another. */
export function trimmed(css: string, own: string): string {
  const ours = definedIn(own);
  const theirs = definedIn(css);
  const next = withoutUndefined(css, (name) => ours.has(name) || theirs.has(name)).replace(/[^{}]+\{\s*\}/g, '');
  return next === css ? css : trimmed(next, own);
}

/** The rules of `css` that apply to a used class; selectors for other classes are left out of them. */
export function part(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return rulesOf(plain)
    .map(({ head, body }) => {
      if (head.startsWith('@media')) {
        const inner = part(body);
        return inner && `${head}{${inner}}`;
      }
      if (head.startsWith('@')) return '';
      const kept = splitSelectors(head).filter(isUsed);
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
    })
    .join('');
}

function isUsed(selector: string): boolean {
  const found = selector.replace(/:not\([^)]*\)/g, '').match(/\.utrecht-[\w-]+/g) ?? [];
  return found.length > 0 && found.every((one) => usedClasses.has(one.slice(1)));
}

/** Splits at commas that are not inside brackets. */
function splitSelectors(head: string): string[] {
  return head.split(/,(?![^(]*\))/).map((one) => one.trim());
}

function rulesOf(css: string): { head: string; body: string }[] {
  const rules: { head: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] === '}' && --depth === 0) {
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at).trim() });
      start = at + 1;
    }
    if (css[at] === ';' && depth === 0) start = at + 1;
  }
  return rules;
}
