import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

export type Program = { child: ChildProcess; pid: number; output: () => string; ended: Promise<number | string> };

/** Starts a program in a process group of its own, as a terminal does. `ended` gives the exit code or the signal. */
export function launch(program: string, args: string[], options: SpawnOptions = {}): Program {
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  ended.catch(() => {});
  return { child, pid: child.pid ?? 0, output: () => output, ended };
}

/** Waits until the output holds the text; fails early, with the output, when the program ends before. */
export async function says(program: Program, text: string | RegExp, timeout = 20_000): Promise<string> {
  await vi.waitUntil(() => program.output().match(text) !== null || hasEnded(program), { timeout, interval: 20 });
  const found = program.output().match(text)?.[0];
  if (found === undefined) throw new Error(`It ended without saying ${text}:\n${program.output()}`);
  return found;
}

/** The process id of the PostgreSQL of a data folder, or null when none runs. */
export function postgresOf(dataDir: string): number | null {
  try {
    const pid = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

function hasEnded({ child }: Program): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
