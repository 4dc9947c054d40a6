import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/platform/db/embedded-server.ts';
import { databaseUrl } from './example-pages.ts';
import { answers, endWithUs } from './program.ts';
import type { statementsOf } from './statements.ts';

interface BareServer {
  url: string;
  pid: number;
  stop(): void;
}

/** Starts the bare server beside which pages are measured: `/page/0` sends the statements of the first page, `/string/0` only its bytes. */
export function startBare(dataDir: string, captured: Awaited<ReturnType<typeof statementsOf>>): Promise<BareServer> {
  const file = join(dataDir, 'pages.json');
  writeFileSync(file, JSON.stringify(captured));
  return startBareServer('bare-server.ts', [file, databaseUrl(dataDir, 'app')]);
}

/** Starts one of the bare servers of this folder, which gets its port as last argument, and waits until it answers. */
export async function startBareServer(name: string, args: string[]): Promise<BareServer> {
  const port = await freePort();
  const bare = spawn(process.execPath, [`bench/lib/${name}`, ...args, String(port)], { stdio: 'inherit' });
  endWithUs(bare);
  await answers(`http://127.0.0.1:${port}/`, bare);
  return { url: `http://127.0.0.1:${port}`, pid: bare.pid ?? 0, stop: () => void bare.kill('SIGKILL') };
}
