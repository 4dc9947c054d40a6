import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lockHolder } from '../../src/platform/db/embedded-lock.ts';
import { freePort } from '../../src/platform/db/embedded-server.ts';

export interface Program {
  url: string;
  pid: number;
  dataDir: string;
  stop(): Promise<void>;
}

/** Builds and starts the program with the example region in a folder of its own; the limit on requests is set high, not off. `heard` gets every line of its log. */
export async function startProgram(
  settings: Record<string, string> = {},
  dataDir = newFolder(),
  heard?: (line: string) => void,
): Promise<Program> {
  const port = await freePort();
  execFileSync(process.execPath, ['bin/build.mjs'], { stdio: 'ignore' });
  const url = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, RATE_LIMIT: '100000000', LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, ['dist/server.js'], { env, stdio: ['ignore', heard ? 'pipe' : 'ignore', 'inherit'] });
  if (heard && child.stdout) createInterface(child.stdout).on('line', heard);
  endWithUs(child);
  await answers(`${url}/`, child);
  return { url, dataDir, pid: lockHolder(dataDir) ?? child.pid ?? 0, stop: () => ended(child) };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'opgroeiplein-bench-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Waits until an address answers; throws when the process that should is gone. */
export async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    if (child.exitCode !== null) throw new Error(`${url} ended with ${child.exitCode} before it answered`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A measurement that breaks off leaves nothing running. */
export function endWithUs(child: ChildProcess): void {
  process.on('exit', () => child.kill('SIGKILL'));
}
process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1));

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
