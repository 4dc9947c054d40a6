import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../src/platform/db/embedded-server.ts';
import { tempFolder } from '../temp.ts';
import { launch, type Program, postgresOf, says } from './process.ts';

// Under load a start may take long; only the test about the time is strict.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

// The whole program, by the same script as "npm start". One data folder for all, because the first start loads the example.
const root = resolve(import.meta.dirname, '../..');
let dataDir: string;
let port: number;
let programs: Program[] = [];

beforeAll(async () => {
  dataDir = tempFolder('program-test-');
  port = await freePort();
});
afterEach(async () => {
  for (const program of programs) program.child.kill('SIGTERM');
  await Promise.all(programs.map((program) => program.ended));
  programs = [];
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function start(settings: Record<string, string> = {}, options = {}): Program {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: dataDir, ...settings };
  const program = launch(process.execPath, [join(root, 'bin/start.mjs')], { cwd: root, env, ...options });
  programs.push(program);
  return program;
}

async function startAndWait(): Promise<Program> {
  const program = start();
  await says(program, `http://localhost:${port}`, 60_000);
  return program;
}

const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

function expectNothingLeft(): void {
  expect(postgresOf(dataDir)).toBeNull();
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
}

test('the first start serves, says where to look, and Ctrl-C ends all of it', async () => {
  const program = await startAndWait();
  expect(program.output()).toContain('/dev/inloggen');
  expect(await status('/health/ready')).toBe(200);
  // As the terminal does it: to the whole process group, and npm passes it on once more.
  process.kill(-program.pid, 'SIGINT');
  program.child.kill('SIGINT');
  expect(await program.ended).toBe(0);
  expectNothingLeft();
});

test('a second start takes less than 5 seconds, and SIGTERM ends it', async () => {
  const times: number[] = [];
  // The fastest of three, and more on a machine with more work than processors: other tests run at the same time.
  const limit = 5_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
  while (times.length < 3 && !times.some((time) => time < limit)) {
    const began = performance.now();
    const program = await startAndWait();
    times.push(performance.now() - began);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expectNothingLeft();
  }
  expect(Math.min(...times)).toBeLessThan(limit);
});

test('a second program on the same data folder, or on the same port, is refused clearly', async () => {
  const first = await startAndWait();
  const sameFolder = start({ PORT: String(await freePort()) });
  expect(await sameFolder.ended).toBe(1);
  expect(sameFolder.output()).toMatch(/already running \(pid \d+\).*DATA_DIR/s);
  expect(await status('/health')).toBe(200);
  first.child.kill('SIGTERM');
  await first.ended;

  const other = createServer().listen(port, '127.0.0.1');
  const samePort = start();
  expect(await samePort.ended).toBe(1);
  expect(samePort.output()).toMatch(new RegExp(`${port} is taken`));
  await new Promise((done) => other.close(done));
  expectNothingLeft();
});

test('it serves again by itself after kill -9 of PostgreSQL', async () => {
  await startAndWait();
  process.kill(postgresOf(dataDir) ?? 0, 'SIGKILL');
  await vi.waitFor(async () => expect(await status('/health/ready')).toBe(200), { timeout: 60_000, interval: 100 });
});

test('after kill -9 of the start script the program ends, and after kill -9 of everything the next start works', async () => {
  const first = await startAndWait();
  first.child.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  await vi.waitFor(expectNothingLeft, { timeout: 40_000, interval: 50 });

  const second = await startAndWait();
  const server = readFileSync(join(dataDir, 'lock'), 'utf8').split('\n')[0];
  process.kill(Number(server), 'SIGKILL');
  expect(await second.ended).toBe(137);
  expect(postgresOf(dataDir)).not.toBeNull();
  await startAndWait();
  expect(await status('/health/ready')).toBe(200);
});

test.runIf(process.getuid?.() === 0)('a data folder that may not be written is refused with what to do', async () => {
  const parent = tempFolder('program-test-');
  chmodSync(parent, 0o755);
  const program = start({ DATA_DIR: join(parent, 'data'), HOME: parent }, { uid: 65534, gid: 65534 });
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/may not|permission/i);
  expect(program.output()).toContain('DATA_DIR');
  rmSync(parent, { recursive: true });
});
