import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/platform/db/embedded-server.ts';
import { launch, type Program, says } from '../start/process.ts';

export const SETTINGS = { SECRET_KEY: 'a secret for tests only, of enough length', DATA_KEY: '11'.repeat(32) };

export interface Started {
  program: Program;
  url: string;
  stop(): Promise<number | string>;
}

/** The compiled program as a process of its own on a database server, in the given role. */
export async function startProcess(settings: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(port),
    RATE_LIMIT: '100000',
    ...SETTINGS,
    ...settings,
  };
  const program = launch(process.execPath, ['dist/server.js'], { env });
  await says(program, /Opgroeiplein (runs|does)/, 90_000).catch((error: unknown) => {
    program.child.kill('SIGKILL');
    throw new Error(`${settings.ROLE ?? 'it'} did not start:\n${program.output()}`, { cause: error });
  });
  return {
    program,
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      program.child.kill('SIGTERM');
      return program.ended;
    },
  };
}

/** Asks until the answer is yes, for at most so many seconds; on a busy machine everything may take four times as long. */
export async function eventually(seconds: number, yes: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + 4 * seconds * 1000;
  while (performance.now() < end) {
    if (await yes()) return true;
    await sleep(100);
  }
  return false;
}
