import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './embedded-binaries.ts';
import { APP, DATABASE, OWNER, prepareCluster } from './embedded-cluster.ts';
import { EmbeddedDatabaseError, explain } from './embedded-error.ts';
import { lockDataFolder, lockHolder } from './embedded-lock.ts';
import { accountFor } from './embedded-os.ts';
import { readPasswords } from './embedded-passwords.ts';
import type { Cluster } from './embedded-run.ts';
import { freePort, halt, isAlive, launch, type ServerSettings, stopLeftover } from './embedded-server.ts';

export { EmbeddedDatabaseError } from './embedded-error.ts';

export type EmbeddedOptions = {
  dataDir: string;
  /** Receives one line for each thing a person may want to know. */
  log: (line: string) => void;
  /** For tests only: nothing is forced to disk, and the owner may create databases. */
  fast?: boolean;
};

export type EmbeddedDatabase = { ownerUrl: string; appUrl: string; stop: () => Promise<void> };

/**
 * Starts the packaged PostgreSQL in `dataDir/postgres`, made at the first start, and keeps it running: when it dies it is started
 * again on the same port. What a killed program left behind is cleaned up first.
 * `stop` waits for a clean end. Without it, the end of this process still ends PostgreSQL (only kill -9 leaves it to the next start).
 * Throws an EmbeddedDatabaseError, whose `hint` says what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  const unlock = await openDataFolder(dataDir);
  try {
    const folder = join(dataDir, 'postgres');
    const account = accountFor(folder);
    const cluster: Cluster = { folder, account, binaries: findBinaries(account) };
    const passwords = readPasswords(dataDir);
    await stopLeftover(folder, options.log);
    prepareCluster(cluster, passwords, options.fast ?? false);
    const settings = { port: await freePort(), logFile: join(dataDir, 'log/postgres.log'), fast: options.fast ?? false };
    const stop = await supervise(cluster, settings, options.log);
    const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${settings.port}/${DATABASE}`;
    return { ownerUrl: url(OWNER, passwords.owner), appUrl: url(APP, passwords.app), stop: () => stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw explain(error, 'start the database', dataDir);
  }
}

/** Takes the folder. A program that was just told to stop may still hold it: it gets 2 s before we give up. */
async function openDataFolder(dataDir: string): Promise<() => void> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    for (let waited = 0; waited < 2_000 && lockHolder(dataDir) !== null; waited += 100) await sleep(100);
    return lockDataFolder(dataDir);
  } catch (error) {
    throw explain(error, 'use the data folder', dataDir);
  }
}

/** Keeps PostgreSQL running until `stop`, on one port, so that a pool of connections finds it back. */
async function supervise(cluster: Cluster, settings: ServerSettings, log: (line: string) => void): Promise<() => Promise<void>> {
  let child = await launchPatiently(cluster, settings, log);
  let restarting = Promise.resolve();
  let stopping: Promise<void> | null = null;

  const watch = () => {
    child.once('exit', () => {
      if (!stopping) restarting = restart();
    });
  };
  const restart = async () => {
    log('PostgreSQL has stopped unexpectedly; starting it again ...');
    for (let pause = 100; !stopping; pause = Math.min(pause * 2, 5_000)) {
      try {
        child = await launch(cluster, settings, log);
        watch();
        return log('PostgreSQL is running again.');
      } catch (error) {
        // The first attempts fail as long as the last processes of the old one are ending.
        if (pause > 1_000) log(describe(error));
        await sleep(pause);
      }
    }
  };
  const stop = async () => {
    await restarting;
    if (child.pid !== undefined && isAlive(child)) await halt(child.pid);
  };
  watch();
  return () => {
    stopping ??= stop();
    return stopping;
  };
}

/** What a killed PostgreSQL held may take a moment to come free, and another program may take our port: tried for 10 s. */
async function launchPatiently(cluster: Cluster, settings: ServerSettings, log: (line: string) => void): Promise<ChildProcess> {
  const began = Date.now();
  for (;;) {
    try {
      return await launch(cluster, settings, log);
    } catch (error) {
      const text = describe(error);
      if (!/still in use|already exists|could not bind/.test(text) || Date.now() - began > 10_000) throw error;
      if (text.includes('could not bind')) settings.port = await freePort();
      await sleep(250);
    }
  }
}

function describe(error: unknown): string {
  return error instanceof EmbeddedDatabaseError ? `${error.message}\n${error.hint}` : String(error);
}
