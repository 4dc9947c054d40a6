import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ownStyles } from './own-styles.ts';

const require = createRequire(import.meta.url);
const marker = '/* ma-design-tokens.css */';
/** Our own letters are fetched already; a second set would double the weight of a page. */
const kept = /^--basis-(color|focus|border-radius)-/;

type Tokens = ReadonlyMap<string, string>;

/** Puts in the place of the marker those tokens of the theme that our own styles use, with their value in light and dark. */
export function regionTheme(): Plugin {
  return {
    name: 'region-theme',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.split('?')[0]?.endsWith('.css') || !code.includes(marker)) return null;
      return { code: code.replace(marker, await maTokens(ownStyles())), map: null };
    },
  };
}

/** Declarations of the "Mooi & Anders" theme for every token that `css` uses. */
export async function maTokens(css: string): Promise<string> {
  const folder = join(require.resolve('@nl-design-system-community/ma-design-tokens/dist/theme.css'), '..');
  const light = declared(await readFile(join(folder, 'theme.css'), 'utf8'));
  const dark = new Map([...light, ...declared(await readFile(join(folder, 'color-scheme-dark/theme.css'), 'utf8'))]);
  const used = new Set([...css.matchAll(/--basis-[\w-]+/g)].map(([name]) => name).filter((name) => kept.test(name)));
  return [...used]
    .sort()
    .filter((name) => light.has(name))
    .map((name) => `${name}: ${pair(resolved(light, name), resolved(dark, name))};`)
    .join('\n');
}

function declared(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** The value at the end of the chain. Throws when the theme refers to a token that it does not have. */
function resolved(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`the theme has no ${name}`);
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return other ? resolved(tokens, other) : value;
}

const pair = (light: string, dark: string) => (light === dark ? light : `light-dark(${light}, ${dark})`);
