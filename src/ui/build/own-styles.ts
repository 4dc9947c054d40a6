import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../styles');

/** Our own style sheets by file name. */
export function ownSheets(): [file: string, css: string][] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
  return files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

/** All of them behind each other. */
export function ownStyles(): string {
  return ownSheets()
    .map(([, css]) => css)
    .join('\n');
}
