/**
 * `node bin/run.mjs bench/start.ts`: first and second start of the built program with the example region, and its memory after a minute of rest,
 * beside their bars (quality.md: second start below 5 s, program below 250 MB, embedded database below 200 MB, as PSS).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asTable } from './lib/table.ts';

const PORT = 3978;
const REST_MS = 60_000;

const dataDir = mkdtempSync(join(tmpdir(), 'opgroeiplein-bench-'));
const first = await timed();
await stop(first.program);
const second = await timed();
await new Promise((resolve) => setTimeout(resolve, REST_MS));
const memory = memoryOf();
await stop(second.program);
rmSync(dataDir, { recursive: true, force: true });

console.log(
  asTable(
    {
      'first start with the example (built, installed)': { measured: `${first.seconds.toFixed(1)} s`, bar: '-' },
      'second start (npm start)': { measured: `${second.seconds.toFixed(1)} s`, bar: '< 5 s' },
      'memory of the program after a minute of rest (PSS)': { measured: `${memory.program} MB`, bar: '< 250 MB' },
      'memory of the embedded database (PSS)': { measured: `${memory.database} MB`, bar: '< 200 MB' },
    },
    'what',
  ),
);

async function timed(): Promise<{ program: ChildProcess; seconds: number }> {
  const began = performance.now();
  const program = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir },
    stdio: 'ignore',
    detached: true,
  });
  for (;;) {
    const answer = await fetch(`http://localhost:${PORT}/`).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { program, seconds: (performance.now() - began) / 1000 };
}

async function stop(program: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => program.once('exit', resolve));
  process.kill(-(program.pid ?? 0), 'SIGTERM');
  await ended;
}

/** PSS in whole MB of the server and of PostgreSQL (Linux only; nothing else of the kind may run on the machine). */
function memoryOf(): { program: number; database: number } {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }));
  const pss = (pids: number[]) =>
    Math.round(
      pids.reduce((sum, one) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0), 0) / 1024,
    );
  const server = processes.filter((one) => one.command.includes('dist/server.js')).map((one) => one.pid);
  const database = processes.filter((one) => /postgres/.test(one.command)).map((one) => one.pid);
  return { program: pss(server), database: pss(database) };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
