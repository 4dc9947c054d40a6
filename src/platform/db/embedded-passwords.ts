import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `fresh`: made just now, so a database that exists does not know them yet. */
export type Passwords = { owner: string; app: string; fresh: boolean };

/** The passwords of the two roles, from the folder `secrets` (0700, files 0600); made when they are not there. */
export function readPasswords(dataDir: string): Passwords {
  const folder = join(dataDir, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = secret(join(folder, 'db-owner-password'));
  const app = secret(join(folder, 'db-app-password'));
  return { owner: owner.value, app: app.value, fresh: owner.fresh || app.fresh };
}

function secret(path: string): { value: string; fresh: boolean } {
  const known = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (/^[0-9a-f]{48}$/.test(known)) return { value: known, fresh: false };
  const value = randomBytes(24).toString('hex');
  writeFileSync(path, `${value}\n`, { mode: 0o600, flush: true });
  chmodSync(path, 0o600);
  return { value, fresh: true };
}
