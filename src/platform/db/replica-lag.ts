import { sql } from 'kysely';
import type { Db } from './database.ts';

const REMEMBERED_MS = 60_000;

/**
 * Measures how many seconds a streaming replica is behind: which position of the log it has replayed, and when the database itself
 * was there. That also notices a replica whose connection is gone, which by its own clock is never behind.
 * Throws when the copy is no replica (any more): one that was promoted goes its own way.
 */
export function lagProbe(primary: Db): (replica: Db) => Promise<number> {
  const seen: { at: number; position: bigint }[] = [];
  return async (replica) => {
    const now = performance.now();
    const here = await sql<{ lsn: string }>`select pg_current_wal_lsn()::text as lsn`.execute(primary);
    seen.push({ at: now, position: positionOf(here.rows[0]?.lsn) });
    while (seen[0] && seen[0].at < now - REMEMBERED_MS) seen.shift();
    const there = await sql<{ lsn: string | null }>`select pg_last_wal_replay_lsn()::text as lsn`.execute(replica);
    const lsn = there.rows[0]?.lsn;
    if (!lsn) throw new Error('DATABASE_REPLICA_URL is not a streaming replica');
    const replayed = positionOf(lsn);
    const newest = seen.findLast(({ position }) => position <= replayed);
    return newest ? (now - newest.at) / 1000 : Number.POSITIVE_INFINITY;
  };
}

/** A position in the write-ahead log, as PostgreSQL writes it (16/B374D848). */
function positionOf(lsn: string | undefined): bigint {
  const [high = '0', low = '0'] = (lsn ?? '0/0').split('/');
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}
