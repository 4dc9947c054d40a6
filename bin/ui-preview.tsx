import { mkdirSync, writeFileSync } from 'node:fs';
import { readAssets } from '../src/ui/assets.ts';
import { toDocument } from '../src/ui/document.ts';
import { previews } from '../src/ui/preview/index.tsx';

/** Writes every sample page to /tmp/ui-preview, with the built assets, to be looked at. */
const folder = process.env.UI_PREVIEW ?? '/tmp/ui-preview';
const assets = readAssets(process.env.UI_ASSETS ?? 'dist/assets');
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(previews)) {
  writeFileSync(`${folder}/${name}.html`, toDocument(draw(assets)));
}
console.log(`${Object.keys(previews).length} pages in ${folder}`);
