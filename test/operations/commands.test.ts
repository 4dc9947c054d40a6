import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openKeys } from '../../src/platform/crypto/secrets.ts';
import { startEmbedded } from '../../src/platform/db/embedded.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { launch, postgresOf } from '../start/process.ts';
import { tempFolder } from '../temp.ts';

/** The commands as a person gives them, on an embedded database with one region. */
const root = resolve(import.meta.dirname, '../..');
let parent: string;
let dataDir: string;
let backups: string;

beforeAll(async () => {
  parent = tempFolder('commands-test-');
  dataDir = join(parent, 'data');
  backups = join(parent, 'backups');
  const database = await startEmbedded({ dataDir, log: () => {} });
  await migrate(database.ownerUrl);
  await onDatabase(database.ownerUrl, `insert into regions (slug, name) values ('proef', 'Proefregio')`);
  await database.stop();
  mkdirSync(join(dataDir, 'secrets'), { recursive: true });
  openKeys({ dataDir, secretKey: null, dataKey: null, dataKeysOld: [] });
}, 60_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function onDatabase(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

async function run(script: string, args: string[], folder = dataDir): Promise<{ code: number | string; output: string }> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder };
  const program = launch(process.execPath, [join(root, 'bin', script), ...args], { cwd: root, env });
  return { code: await program.ended, output: program.output() };
}

const newest = () => join(backups, readdirSync(backups).sort().at(-1) ?? '');

test('a backup with the program stopped starts the database for it, and stops it again; the keys stay out', async () => {
  const { code, output } = await run('backup.ts', [backups]);
  expect(output).toContain('keys are NOT in it');
  expect(code).toBe(0);
  expect(postgresOf(dataDir)).toBeNull();
  expect(existsSync(join(newest(), 'keys.json'))).toBe(false);
}, 60_000);

test('a backup with the program running uses its database and leaves it running', async () => {
  const running = await startEmbedded({ dataDir, log: () => {} });
  await onDatabase(running.ownerUrl, `insert into regions (slug, name) values ('tweede', 'Tweede regio')`);
  const pid = postgresOf(dataDir);
  expect((await run('backup.ts', [backups])).code).toBe(0);
  expect(postgresOf(dataDir)).toBe(pid);
  const refused = await run('restore.ts', [newest()]);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.output).toMatch(/not empty.*DATA_DIR/s);
  await running.stop();
}, 60_000);

test('the drill restores it beside everything, and leaves nothing', async () => {
  const { code, output } = await run('restore.ts', ['--check', newest()]);
  expect(output).toMatch(/Restored: \d+ tables, \d+ rows.*trail is whole.*the keys at hand open.*nothing is left/s);
  expect(code).toBe(0);
  expect(postgresOf(dataDir)).toBeNull();
}, 60_000);

test('a restore into a new folder asks for the keys of then, and with them it works', async () => {
  const fresh = join(parent, 'fresh');
  const without = await run('restore.ts', [newest()], fresh);
  expect(without.code).toBe(1);
  expect(without.output).toMatch(/keys are missing.*DATA_DIR\/secrets/s);
  expect(existsSync(join(fresh, 'postgres'))).toBe(false);
  cpSync(join(dataDir, 'secrets'), join(fresh, 'secrets'), { recursive: true });
  const { code, output } = await run('restore.ts', [newest()], fresh);
  expect(output).toContain('Restored:');
  expect(code).toBe(0);
  const opened = await startEmbedded({ dataDir: fresh, log: () => {} });
  expect((await onDatabase(opened.ownerUrl, 'select slug from regions order by slug')).rows).toEqual([
    { slug: 'proef' },
    { slug: 'tweede' },
  ]);
  await opened.stop();
}, 60_000);

test('a backup with the keys in it says so loudly, and needs nothing else to be restored', async () => {
  const { output } = await run('backup.ts', [backups, '--with-keys', '--keep', '1']);
  expect(output).toContain('THE KEYS ARE IN IT');
  expect(readdirSync(backups)).toHaveLength(1);
  const other = join(parent, 'other');
  expect((await run('restore.ts', [newest()], other)).output).toContain('Restored:');
  expect(readFileSync(join(other, 'secrets/data-key'), 'utf8')).toBe(readFileSync(join(dataDir, 'secrets/data-key'), 'utf8'));
}, 60_000);

test('what is no backup, and a wrong use, are refused with what to do', async () => {
  expect((await run('restore.ts', [])).output).toContain('npm run restore -- [--check] <folder>');
  expect((await run('restore.ts', [join(parent, 'none')])).output).toContain('is not a backup');
  const empty = await run('backup.ts', [backups], join(parent, 'nowhere'));
  expect(empty).toMatchObject({ code: 1 });
  expect(empty.output).toContain('There is no database');
}, 60_000);
