import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { looks } from '../looks.ts';

const folder = join(import.meta.dirname, '../assets');
const names = ['favicon.svg', 'touch-icon.png', 'icon-192.png', 'icon-512.png'] as const;

/** Puts the icons of the site beside the other built files, with a hashed name in the manifest, and writes what makes the site installable. */
export function siteIcons(): Plugin {
  const files = new Map<string, string>();
  return {
    name: 'site-icons',
    async buildStart() {
      for (const name of names) {
        const originalFileName = `src/ui/assets/${name}`;
        files.set(name, this.emitFile({ type: 'asset', name, originalFileName, source: await readFile(join(folder, name)) }));
      }
    },
    generateBundle() {
      const address = (name: (typeof names)[number]) => `/assets/${this.getFileName(files.get(name) ?? '')}`;
      const source = JSON.stringify(webManifest(address));
      this.emitFile({ type: 'asset', name: 'site.webmanifest', originalFileName: 'src/ui/assets/site.webmanifest', source });
    },
  };
}

/** W3C Web Application Manifest; the colours are those of our own look. */
function webManifest(address: (name: (typeof names)[number]) => string): object {
  return {
    name: 'Opgroeiplein',
    lang: 'nl',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: looks.opgroeiplein.bar.light,
    background_color: looks.opgroeiplein.bar.light,
    icons: [
      { src: address('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: address('icon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
      { src: address('icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  };
}
