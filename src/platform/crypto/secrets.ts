import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type DataKey, dataKeys, deriveKeys, type Keys, signKey } from './keys.ts';

type Settings = Pick<Config, 'dataDir' | 'secretKey' | 'dataKey' | 'dataKeysOld'>;

/**
 * The program's keys: from SECRET_KEY, DATA_KEY and DATA_KEYS_OLD; without DATA_KEY (embedded database) from DATA_DIR/secrets,
 * where they are made once (0600) and looked at again at each use, so that a running program follows a rotation.
 */
export function openKeys(config: Settings): Keys {
  const folder = join(config.dataDir, 'secrets');
  const secretKey = config.secretKey ?? madeOnce(folder, 'secret-key');
  if (config.dataKey) return deriveKeys(config.dataKey, secretKey, config.dataKeysOld ?? []);
  madeOnce(folder, CURRENT);
  return { data: followed(folder), sign: signKey(secretKey) };
}

/**
 * Makes a new current key in DATA_DIR/secrets; the one of before may still open. A crash between the two steps does no harm.
 * Only with keys that are kept there (no DATA_KEY).
 */
export function makeNewKey(dataDir: string): void {
  const folder = join(dataDir, 'secrets');
  const current = madeOnce(folder, CURRENT);
  const old = oldKeys(folder);
  replace(folder, OLD, [...new Set([current, ...old])].map((key) => `${key}\n`).join(''));
  replace(folder, CURRENT, randomBytes(32).toString('hex'));
}

const CURRENT = 'data-key';
const OLD = 'data-keys-old';

/** The keys of the folder, read again when a file changed. */
function followed(folder: string): () => readonly [DataKey, ...DataKey[]] {
  let seen = '';
  let known: readonly [DataKey, ...DataKey[]] | undefined;
  return () => {
    const stamp = `${stampOf(join(folder, CURRENT))} ${stampOf(join(folder, OLD))}`;
    if (!known || stamp !== seen) {
      // The current one first: a rotation writes the old ones before it, so no key is ever missed.
      const current = readFileSync(join(folder, CURRENT), 'utf8').trim();
      known = dataKeys(current, oldKeys(folder));
      seen = stamp;
    }
    return known;
  };
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.ino} ${found.mtimeNs} ${found.size}` : '';
}

function oldKeys(folder: string): string[] {
  try {
    return readFileSync(join(folder, OLD), 'utf8')
      .split(/\s+/)
      .filter((key) => /^[0-9a-f]{64}$/.test(key));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Written beside, then renamed: a reader sees the file of before or the new one, whole. */
function replace(folder: string, name: string, content: string): void {
  const draft = join(folder, `${name}.${process.pid}`);
  writeFileSync(draft, content, { mode: 0o600, flush: true });
  renameSync(draft, join(folder, name));
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function madeOnce(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
