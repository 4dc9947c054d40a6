import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { dataKeys } from '../crypto/keys.ts';
import { BackupError, KEYS, type Manifest } from './format.ts';

type Settings = Pick<Config, 'dataDir' | 'secretKey' | 'dataKey' | 'dataKeysOld'>;

const KeyTexts = z.strictObject({ secretKey: z.string(), dataKey: z.string(), dataKeysOld: z.array(z.string()) });
/** The keys as they are configured or kept. */
export type KeyTexts = z.infer<typeof KeyTexts>;

/** The keys of the settings, else of DATA_DIR/secrets; null when there are none yet. Never makes any. */
export function readKeyTexts(config: Settings): KeyTexts | null {
  const kept = (name: string) => {
    const path = join(config.dataDir, 'secrets', name);
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
  };
  const secretKey = config.secretKey ?? kept('secret-key');
  const dataKey = config.dataKey ?? kept('data-key');
  if (!secretKey || !dataKey) return null;
  const old = config.dataKey ? config.dataKeysOld : (kept('data-keys-old') ?? '').split(/\s+/).filter(Boolean);
  return { secretKey, dataKey, dataKeysOld: old };
}

export function keyIdsOf(keys: KeyTexts): string[] {
  return dataKeys(keys.dataKey, keys.dataKeysOld).map((key) => key.id.toString('hex'));
}

/** Throws a BackupError when the current key of the backup is not at hand: what is sealed could not be read. */
export function checkKeys(manifest: Manifest, keys: KeyTexts | null): void {
  const present = keys ? keyIdsOf(keys) : [];
  const current = manifest.keyIds[0];
  if (current !== undefined && present.includes(current)) return;
  throw new BackupError(
    `The keys ${keys ? 'here are others than' : 'are missing:'} those of this backup (key ${current}). Without them names, addresses and mails in it stay unreadable.\n` +
      'Embedded database: put secret-key, data-key and data-keys-old of then in DATA_DIR/secrets. Own server: set SECRET_KEY, DATA_KEY and DATA_KEYS_OLD.\n' +
      'When the keys are lost for ever: --without-keys restores all that is not sealed.',
  );
}

/** Keys that came along in the backup (--with-keys), for a data folder that has none yet. Returns whether they were put there. */
export function takeOverKeys(folder: string, config: Settings): boolean {
  const path = join(folder, KEYS);
  if (!existsSync(path) || config.dataKey || readKeyTexts(config)) return false;
  const keys = KeyTexts.parse(JSON.parse(readFileSync(path, 'utf8')));
  const secrets = join(config.dataDir, 'secrets');
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  const put = (name: string, text: string) => writeFileSync(join(secrets, name), text, { mode: 0o600, flag: 'wx', flush: true });
  put('secret-key', keys.secretKey);
  if (keys.dataKeysOld.length > 0) put('data-keys-old', keys.dataKeysOld.map((key) => `${key}\n`).join(''));
  put('data-key', keys.dataKey);
  return true;
}
