/**
 * `npm run --silent plan -- instance.json --seconds 10 --seed 1 > plan.json`: the best set of groups for an instance.
 * Exit codes: 0 a plan was written, 1 the planner failed, 2 the instance or the command is wrong (every fault on standard error).
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Plan,
  type Previous,
  type Progress,
  parseBytes,
  parsePrevious,
  replanWell,
  solveInWorker,
} from '../src/modules/planner/engine/index.ts';
import { commandStart } from './lib/process-start.ts';

const USAGE = `Use: npm run --silent plan -- instance.json [options] > plan.json
  instance.json     the instance; - reads standard input
  --seconds 10      stop after so many seconds, counted from the start of the process
  --work 500        stop after so many steps: the same seed and steps give the same plan
  --seed 1          a whole number
  --from plan.json  change as little as possible of this plan`;

const startedAt = commandStart();
let running: { stop: () => void } | null = null;
let asked = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    asked = true;
    running?.stop();
  });
}

const code = await main().catch((error: unknown) => {
  process.stderr.write(`The planner failed: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
// A worker in the middle of a long step is not waited for.
process.exit(code);

async function main(): Promise<number> {
  const command = readCommand();
  if ('faults' in command) return refuse([...command.faults, '', USAGE]);
  const bytes = readBytes(command.instance);
  const previous = command.from === null ? null : readPrevious(command.from);
  const parsed =
    'fault' in bytes ? { ok: false as const, faults: [bytes.fault] } : parseBytes(bytes.bytes, nameOf(command.instance));
  const faults = [...(parsed.ok ? [] : parsed.faults), ...(previous && 'faults' in previous ? previous.faults : [])];
  if (!parsed.ok || faults.length > 0) return refuse(faults);
  const { seconds, work, seed } = command;
  const from = previous && 'previous' in previous ? previous.previous : null;
  const now = () => performance.timeOrigin + performance.now();
  const changed = from && (await replanWell(parsed.instance, from, { startedAt, now }));
  if (changed) {
    await write(changed);
    return 0;
  }
  const search = solveInWorker(parsed.instance, { seconds, work, seed, from, startedAt }, showProgress);
  running = search;
  if (asked) search.stop();
  const plan = await search.plan;
  if (process.stderr.isTTY) process.stderr.write('\n');
  await write(plan);
  return 0;
}

type Command = { instance: string; from: string | null; seconds: number | null; work: number | null; seed: number };

/** The command line, or everything that is wrong with it. */
function readCommand(): Command | { faults: string[] } {
  const faults: string[] = [];
  const option = { type: 'string' } as const;
  const read = () =>
    parseArgs({ allowPositionals: true, options: { seconds: option, work: option, seed: option, from: option } });
  const given = (() => {
    try {
      return read();
    } catch (error) {
      faults.push(`command: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  })();
  if (!given) return { faults };
  const { values, positionals } = given;
  const number = (name: 'seconds' | 'work' | 'seed', least: number, whole: boolean): number | null => {
    const text = values[name];
    if (text === undefined) return null;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    const fits = Number.isFinite(value) && value >= least && (!whole || Number.isSafeInteger(value));
    if (!fits)
      faults.push(`--${name}: expected a ${whole ? 'whole ' : ''}number of at least ${least}, found ${JSON.stringify(text)}`);
    return value;
  };
  const [seconds, work, seed] = [number('seconds', 0, false), number('work', 0, true), number('seed', 0, true)];
  if (positionals.length !== 1) faults.push(`command: expected one instance, found ${positionals.length}`);
  if (faults.length > 0) return { faults };
  const limit = seconds === null && work === null ? 10 : seconds;
  return { instance: positionals[0] ?? '', from: values.from ?? null, seconds: limit, work, seed: seed ?? 1 };
}

function readBytes(path: string): { bytes: Uint8Array } | { fault: string } {
  try {
    return { bytes: readFileSync(path === '-' ? 0 : resolve(process.env.INIT_CWD ?? '.', path)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    return { fault: `${nameOf(path)}: ${why}` };
  }
}

function readPrevious(path: string): { previous: Previous } | { faults: string[] } {
  const bytes = readBytes(path);
  if ('fault' in bytes) return { faults: [bytes.fault] };
  const parsed = parsePrevious(bytes.bytes, nameOf(path));
  return parsed.ok ? { previous: parsed.previous } : { faults: parsed.faults };
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

function showProgress({ phase, value, bound, groups, share }: Progress): void {
  if (!process.stderr.isTTY) return;
  const gap = bound === null || bound <= 0 ? '' : `, at most ${bound} (${((100 * (bound - value)) / bound).toFixed(2)} % more)`;
  process.stderr.write(`\r${Math.round(100 * share)} % ${phase}: ${groups} groups, ${value} points${gap}\u001b[K`);
}

/** Waits until everything is out: a pipe takes a large plan in pieces. */
function write(plan: Plan): Promise<void> {
  return new Promise((done) => {
    process.stdout.on('error', () => done());
    process.stdout.write(`${JSON.stringify(plan)}\n`, () => done());
  });
}
