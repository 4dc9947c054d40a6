// Writes a .br and a .gz beside every text asset, at the best quality, so that no request has to compress them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './paths.mjs';

const folder = join(root, 'dist/assets');
for (const name of readdirSync(folder).filter((file) => /\.(css|js|svg)$/.test(file))) {
  const content = readFileSync(join(folder, name));
  writeFileSync(
    join(folder, `${name}.br`),
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  );
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
}
