import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** Letters of Dutch and of most western languages, figures, and the signs we write with. */
const base =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0©«°±²³·»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõö÷øùúûüýÿ–—‘’‚“”„•…€→';
/** Rare in a heading, so that the display face, the heaviest of the three, leaves them for a page that shows one. */
const rare = '#$*+<=>@[\\]^_`{|}~«°±²³»¼½¾¿ÀÁÂÃÄÅÆÇÈÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜÝßãåæìîðñòõøùûýÿ‚„†•→';
/** Turkish and Polish letters; fetched only by a page that shows one. */
const more = 'ğĞıİşŞąĄćĆęĘłŁńŃśŚźŹżŻ';

type Cut = { file: string; from: string; letters: string; axes?: Record<string, number> };

const cuts: Cut[] = [
  { file: 'noto-sans-400', from: '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2', letters: base },
  { file: 'noto-sans-700', from: '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2', letters: base },
  { file: 'noto-sans-400-more', from: '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2', letters: more },
  { file: 'noto-sans-700-more', from: '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2', letters: more },
  {
    file: 'bricolage-700',
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    letters: [...base].filter((letter) => !rare.includes(letter)).join(''),
    axes: { wght: 700 },
  },
  {
    file: 'bricolage-700-rare',
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    letters: rare,
    axes: { wght: 700 },
  },
  {
    file: 'bricolage-700-more',
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2',
    letters: more,
    axes: { wght: 700 },
  },
];

const folder = join(import.meta.dirname, '../../../node_modules/.cache/opgroeiplein-fonts');

/** Cuts the fonts to the letters in use before the styles are read; done once, later builds find them ready. */
export function ownFonts(): Plugin {
  return {
    name: 'own-fonts',
    config: () => ({ resolve: { alias: { '@fonts': folder } } }),
    async buildStart() {
      await mkdir(folder, { recursive: true });
      await Promise.all(cuts.map(cutOnce));
    },
  };
}

async function cutOnce({ file, from, letters, axes }: Cut): Promise<void> {
  const target = join(folder, `${file}.woff2`);
  const newest = await stat(import.meta.filename);
  const ready = await stat(target).catch(() => undefined);
  if (ready && ready.mtimeMs > newest.mtimeMs) return;
  const [name, ...rest] = splitPackage(from);
  const source = await readFile(join(dirname(require.resolve(`${name}/package.json`)), ...rest));
  await writeFile(
    target,
    await subsetFont(source, letters, {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: ['ccmp', 'kern', 'mark'],
      noHinting: true,
    }),
  );
}

function splitPackage(path: string): string[] {
  const parts = path.split('/');
  return [parts.slice(0, 2).join('/'), ...parts.slice(2)];
}
