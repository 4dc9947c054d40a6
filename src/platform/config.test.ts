import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, loadConfig, secretNames, settingNames } from './config.ts';

const faultsOf = (env: Record<string, string>): string => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

test('without settings: the embedded database, on this machine only, with the example', () => {
  expect(loadConfig({})).toMatchObject({
    host: '127.0.0.1',
    databaseUrl: null,
    example: 'holland-rijnland',
    role: 'all',
    warnings: [],
  });
});

test('all faults are told at once: values, and settings that need each other', () => {
  const faults = faultsOf({ PORT: 'none', ROLE: 'boss', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
  for (const name of ['PORT', 'ROLE', 'DATABASE_URL', 'LOG_LEVEL', 'SECRET_KEY', 'DATA_KEY'])
    expect(faults).toContain(`${name}:`);
  const alone = faultsOf({ DATABASE_OWNER_URL: 'postgres://a@b/c', DATABASE_REPLICA_URL: 'postgres://a@b/c', ROLE: 'worker' });
  for (const name of ['DATABASE_OWNER_URL', 'DATABASE_REPLICA_URL', 'ROLE']) expect(alone).toContain(`${name}:`);
});

test('no fault and no warning shows what was given', () => {
  const env = {
    DATABASE_URL: 'mysql://role:geheim-wachtwoord@host/x',
    SECRET_KEY: 'geheim-kort',
    DATA_KEY: 'geheim-geen-hex',
    DATA_KEYS_OLD: 'geheim-oud',
    METRICS_TOKEN: 'geheim',
    SMTP_URL: 'geheim-smtp',
    DATABSE_URL: 'postgres://geheim',
  };
  expect(faultsOf(env)).toContain('DATA_KEY:');
  expect(faultsOf(env)).not.toContain('geheim');
  expect(loadConfig({ DATABSE_URL: 'postgres://geheim' }).warnings.join()).not.toContain('geheim');
});

test('a slip in a name is pointed out, ordinary names of a system are not', () => {
  const { warnings } = loadConfig({
    DATABSE_URL: 'x',
    SECRETKEY_FILE: 'x',
    PROT: '1',
    HOME: '/root',
    HOSTNAME: 'x',
    PATH: '/bin',
    PGHOST: 'x',
    LANG: 'C',
    NODE_ENV: 'production',
  });
  expect(warnings).toEqual([
    'DATABSE_URL is not a setting; did you mean DATABASE_URL?',
    'SECRETKEY_FILE is not a setting; did you mean SECRET_KEY_FILE?',
    'PROT is not a setting; did you mean PORT?',
  ]);
});

test('an address that others reach asks for https', () => {
  const warned = (env: Record<string, string>) => loadConfig(env).warnings.join();
  expect(warned({ HOST: '0.0.0.0' })).toContain('PUBLIC_URL is not set');
  expect(warned({ HOST: '0.0.0.0', PUBLIC_URL: 'http://opgroeien.example' })).toContain('not https');
  expect(warned({ HOST: '0.0.0.0', PUBLIC_URL: 'https://opgroeien.example' })).toBe('');
  expect(warned({ HOST: '127.0.0.1', PUBLIC_URL: 'http://localhost:3000' })).toBe('');
});

test('a secret may stand in a file; a file that is not there, is empty, or is given besides the value is a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
  const path = join(folder, 'data-key');
  writeFileSync(path, `${'ab'.repeat(32)}\n`);
  writeFileSync(join(folder, 'empty'), '\n');
  expect(loadConfig({ DATA_KEY_FILE: path }).dataKey).toBe('ab'.repeat(32));
  expect(faultsOf({ DATA_KEY_FILE: join(folder, 'gone') })).toContain('ENOENT');
  expect(faultsOf({ DATA_KEY_FILE: join(folder, 'empty') })).toContain('is empty');
  expect(faultsOf({ DATA_KEY_FILE: path, DATA_KEY: 'cd'.repeat(32) })).toContain('given as well');
  rmSync(folder, { recursive: true });
});

test('docs/operations.md describes every setting, and no other', () => {
  const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const described = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((found) => found[1]);
  expect(described.sort()).toEqual([...settingNames].sort());
  const asFile = [...(/`NAME_FILE` in place.*?:(.*?)\n\n/s.exec(text)?.[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(
    (found) => found[1],
  );
  expect(asFile.sort()).toEqual([...secretNames].sort());
});
