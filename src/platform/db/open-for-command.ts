import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { EmbeddedDatabaseError, startEmbedded } from './embedded.ts';
import { APP, DATABASE, OWNER } from './embedded-cluster.ts';
import { lockHolder } from './embedded-lock.ts';
import { readPasswords } from './embedded-passwords.ts';

export interface CommandDatabase {
  /** The role that owns the tables. */
  ownerUrl: string;
  /** The role of the program, which owns nothing. */
  appUrl: string;
  /** The program runs at this moment and keeps the database open (embedded), or the database is a server of its own. */
  shared: boolean;
  /** Ends what was started for the command; nothing when the program runs. */
  close(): Promise<void>;
}

type Settings = Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl'>;

/**
 * Opens the database for one command, whether the program runs or not: the server of DATABASE_URL; else the embedded database
 * of DATA_DIR, by way of the running program's server when it holds the folder, else started for the time of the command.
 * Throws an EmbeddedDatabaseError when there is no database in DATA_DIR yet, or it does not come up.
 */
export async function openForCommand(config: Settings, log: (line: string) => void = () => {}): Promise<CommandDatabase> {
  if (config.databaseUrl)
    return {
      ownerUrl: config.databaseOwnerUrl ?? config.databaseUrl,
      appUrl: config.databaseUrl,
      shared: true,
      close: async () => {},
    };
  const dataDir = resolve(config.dataDir);
  if (!read(join(dataDir, 'postgres/PG_VERSION')))
    throw new EmbeddedDatabaseError(
      `There is no database in ${dataDir} yet.`,
      'Set DATA_DIR to the folder of the program (the same as for npm start), or DATABASE_URL to a PostgreSQL server.',
    );
  const port = await portOfRunning(dataDir);
  if (port === null) {
    const own = await startEmbedded({ dataDir, log });
    return { ownerUrl: own.ownerUrl, appUrl: own.appUrl, shared: false, close: own.stop };
  }
  const passwords = readPasswords(dataDir);
  const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return { ownerUrl: url(OWNER, passwords.owner), appUrl: url(APP, passwords.app), shared: true, close: async () => {} };
}

/** The port of the server that the program on this folder runs; null without such a program. A program that is just starting gets 30 s. */
async function portOfRunning(dataDir: string): Promise<number | null> {
  for (let waited = 0; ; waited += 200) {
    const holder = lockHolder(dataDir);
    if (holder === null) return null;
    // Lines of postmaster.pid: 4 is the port, 8 the state.
    const lines = read(join(dataDir, 'postgres/postmaster.pid')).split('\n');
    if (lines[7]?.trim() === 'ready') return Number(lines[3]);
    if (waited >= 30_000)
      throw new EmbeddedDatabaseError(
        `The program (pid ${holder}) holds ${dataDir}, but its database does not answer.`,
        'Look at the log of the program, or stop it and try again.',
      );
    await sleep(200);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
