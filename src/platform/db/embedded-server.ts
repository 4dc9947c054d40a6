import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { EmbeddedDatabaseError, explain } from './embedded-error.ts';
import { isPostgresOn, processStart } from './embedded-os.ts';
import { type Cluster, folderArgument, spawnOptions } from './embedded-run.ts';

export type ServerSettings = { port: number; logFile: string; fast: boolean };

/**
 * Starts `postgres` on the folder and resolves when it takes connections, after recovery if that is needed. It ends with this
 * process, also when nobody stops it (only kill -9 leaves it running).
 * Throws an EmbeddedDatabaseError with what it wrote when it ends before that.
 */
export async function launch(cluster: Cluster, settings: ServerSettings, log: (line: string) => void): Promise<ChildProcess> {
  const output = openLog(settings.logFile);
  const { size } = fstatSync(output);
  const child = spawn(cluster.binaries.postgres, ['-D', folderArgument(cluster.folder), ...serverArguments(settings)], {
    ...spawnOptions(cluster),
    // A session of its own: Ctrl-C in the terminal reaches us, and we stop PostgreSQL after our last query.
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  endWithUs(child);
  let failure: unknown = null;
  child.once('error', (error) => {
    failure = error;
  });
  for (let waited = 0; !isReady(cluster.folder, child.pid); waited += 20) {
    if (failure !== null || !isAlive(child)) {
      throw explain(failure ?? readIfThere(settings.logFile).slice(size), 'start PostgreSQL', cluster.folder);
    }
    if (waited > 0 && waited % 5000 === 0)
      log(`PostgreSQL is still starting (${waited / 1000} s); after a crash it first repairs itself.`);
    await sleep(20);
  }
  return child;
}

export function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function endWithUs(child: ChildProcess): void {
  const onExit = () => child.kill('SIGINT');
  process.on('exit', onExit);
  child.once('exit', () => process.off('exit', onExit));
}

/** Ends a PostgreSQL: cleanly within 20 s, else hard (which loses nothing that was acknowledged, but costs a recovery). */
export async function halt(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      if (processStart(pid) === null) return;
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if (processStart(pid) === null) return;
      await sleep(20);
    }
  }
  throw new EmbeddedDatabaseError(`PostgreSQL (pid ${pid}) does not stop.`, `End it by hand (kill -9 ${pid}), then start again.`);
}

/** Stops the PostgreSQL that a killed program left running on this folder, and clears a lock file that only looks alive. */
export async function stopLeftover(folder: string, log: (line: string) => void): Promise<void> {
  const path = join(folder, 'postmaster.pid');
  const pid = Number(readIfThere(path).split('\n')[0]);
  if (!pid) return;
  if (isPostgresOn(pid, folder)) {
    log(`Stopping the PostgreSQL that was left running (pid ${pid}) ...`);
    await halt(pid);
  } else if (processStart(pid) !== null) {
    // The id now belongs to another program; PostgreSQL would refuse to start because of it.
    rmSync(path, { force: true });
  }
}

/** A TCP port on 127.0.0.1 that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** Nothing survives a crash with these. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '128MB',
};

function serverArguments({ port, fast }: ServerSettings): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    // Errors of statements come to us as results; in the file they could hold personal data.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    fsync: 'on',
    synchronous_commit: 'on',
    // Tables of a few rows are planned for as they are, too.
    autovacuum_analyze_threshold: 5,
    ...(fast ? FAST : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function isReady(folder: string, pid: number | undefined): boolean {
  const lines = readIfThere(join(folder, 'postmaster.pid')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** The log survives us, unlike a pipe; one older file is kept beside it. */
function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
