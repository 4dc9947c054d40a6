import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';

/** SECRET_KEY and DATA_KEY from the environment; with the embedded database they are made once in DATA_DIR/secrets (0600). */
export function readSecrets(config: Config): { secretKey: string; dataKey: string } {
  const folder = join(config.dataDir, 'secrets');
  return {
    secretKey: config.secretKey ?? madeOnce(folder, 'secret-key'),
    dataKey: config.dataKey ?? madeOnce(folder, 'data-key'),
  };
}

function madeOnce(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
