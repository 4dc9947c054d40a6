import { expect, it } from 'vitest';
import { ownSheets } from './build/own-styles.ts';

/** Comments out, so that words in them do not count. */
const sheets = ownSheets().map(([file, css]) => [file, css.replace(/\/\*[\s\S]*?\*\//g, '')] as const);

/** Lines of the sheets that match, as "file: line". */
function found(pattern: RegExp, without: readonly string[] = []): string[] {
  return sheets
    .filter(([file]) => !without.includes(file))
    .flatMap(([file, css]) => css.split('\n').map((line) => `${file}: ${line.trim()}`))
    .filter((line) => pattern.test(line.slice(line.indexOf(':') + 2)));
}

it('knows colours only where the tokens stand; pictures have their own', () => {
  const named = 'black|white|red|green|blue|gray|grey|silver|yellow|orange|purple|pink|brown|navy|teal';
  const color = new RegExp(
    String.raw`#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(|:[^;{]*[\s,(](${named})\b(?![\w-])`,
    'i',
  );
  expect(found(color, ['tokens.css', 'scenes.css'])).toEqual([]);
  expect(found(color, [])).not.toEqual([]);
});

it('uses no token that nobody defines', () => {
  const defined = new Set(sheets.flatMap(([, css]) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const fromTheme = /^--basis-(color|focus|border-radius)-/;
  const used = sheets.flatMap(([file, css]) =>
    [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => [file, name] as const),
  );
  const unknown = used.filter(([file, name]) => !defined.has(name) && !(file === 'theme-ma.css' && fromTheme.test(name)));
  expect(unknown).toEqual([]);
});

it('says start and end instead of left and right, so that a page can be mirrored', () => {
  const sides = 'left|right|top|bottom';
  const physical = new RegExp(
    String.raw`(^|[\s;{])((margin|padding|border|scroll-margin|scroll-padding|inset)-(${sides})\b|(${sides})\s*:|` +
      String.raw`(float|clear|text-align|caption-side)\s*:\s*(left|right)|background[\w-]*\s*:[^;]*\b(left|right)\b)`,
  );
  expect(found(physical)).toEqual([]);
});

it('moves or shifts sideways only what is turned round in a page from the right', () => {
  // These have no logical form: a shift along the line goes by --toward-end, one across it is the same on both sides.
  const shifted = found(/(^|\s)(translate\s*:|transform\s*:|box-shadow\s*:\s*(inset\s+)?-?[1-9c])/);
  expect(shifted.filter((line) => !/--toward-end|translate: 0 /.test(line))).toEqual([]);
});
