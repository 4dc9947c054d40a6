import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(import.meta.dirname, '../assets');

/** Puts the icons of the site beside the other built files, with a hashed name in the manifest. */
export function siteIcons(): Plugin {
  return {
    name: 'site-icons',
    async buildStart() {
      for (const name of ['favicon.svg', 'touch-icon.png']) {
        this.emitFile({
          type: 'asset',
          name,
          originalFileName: `src/ui/assets/${name}`,
          source: await readFile(join(folder, name)),
        });
      }
    },
  };
}
