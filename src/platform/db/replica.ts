import pg from 'pg';
import { type Db, openDatabase } from './database.ts';

const BEAT_MS = 1_000;
const MOST_LAG_SECONDS = 5;
const CIRCUIT_MS = 10_000;

/** A copy of the database for what visitors read. */
export interface Replica {
  /** The copy while it is near enough, else null: then the database itself is read. */
  db(): Db | null;
  /** Whether an error while reading was the copy's doing; then the reading may be done again on the database itself. */
  blamed(error: unknown): boolean;
  close(): Promise<void>;
}

export interface ReplicaOptions {
  url: string;
  pool: number;
  /** Seconds that the copy is behind; throws when that cannot be known. */
  lag: (replica: Db) => Promise<number>;
  say?: (line: string) => void;
}

/**
 * Opens the copy and asks every second how far it is behind. When that fails, or is more than 5 s, or a reading fails, nothing is
 * read from it for 10 s. Until the first answer it is not used either.
 */
export function openReplica(options: ReplicaOptions): Replica {
  const { db } = openDatabase(options.url, options.pool, 'opgroeiplein-replica', 2_000);
  let goodUntil = 0;
  let brokenUntil = 0;
  let wasUsed = false;
  let asking = false;

  const breakCircuit = () => {
    brokenUntil = performance.now() + CIRCUIT_MS;
  };
  const usable = () => performance.now() < goodUntil && performance.now() >= brokenUntil;
  const beat = async () => {
    if (asking) return;
    asking = true;
    try {
      if ((await options.lag(db)) <= MOST_LAG_SECONDS) goodUntil = performance.now() + MOST_LAG_SECONDS * 1000;
      else breakCircuit();
    } catch {
      breakCircuit();
    } finally {
      asking = false;
    }
    if (usable() !== wasUsed)
      options.say?.(usable() ? 'Visitors read from the replica' : 'The replica is away or behind; not used');
    wasUsed = usable();
  };
  const timer = setInterval(() => void beat(), BEAT_MS).unref();
  void beat();

  return {
    db: () => (usable() ? db : null),
    blamed(error) {
      if (isRecoveryConflict(error)) return true;
      if (!isFaultOfServer(error)) return false;
      breakCircuit();
      return true;
    },
    async close() {
      clearInterval(timer);
      await db.destroy();
    },
  };
}

/** The copy had to replay a change that our reading stood in the way of: usual, and no reason to stop using it. */
function isRecoveryConflict(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '40001';
}

/** Connection lost or refused, server stopping or full, or a table that has not arrived yet. */
function isFaultOfServer(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(08|53|57|58|XX|42P01$|42703$)/.test(error.code ?? '');
  if (!(error instanceof Error)) return false;
  if ('code' in error && /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_)/.test(String(error.code))) return true;
  return /^(Connection terminated|timeout exceeded|Client has encountered|Client was closed)/.test(error.message);
}
