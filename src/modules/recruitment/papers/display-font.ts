import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const LETTERS = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('');
let font: Promise<Buffer> | undefined;

/** The letters of our headlines in bold, as a font that fits in a PDF. Cut once per process. */
export function displayFont(): Promise<Buffer> {
  font ??= cut();
  return font;
}

async function cut(): Promise<Buffer> {
  const folder = dirname(require.resolve('@fontsource-variable/bricolage-grotesque/package.json'));
  const file = await readFile(join(folder, 'files/bricolage-grotesque-latin-wght-normal.woff2'));
  const letters = await subsetFont(file, `${LETTERS}–’“”€`, {
    targetFormat: 'sfnt',
    variationAxes: { wght: 700 },
    keepFeatures: ['ccmp', 'kern', 'mark'],
    noHinting: true,
  });
  return Buffer.from(letters);
}
