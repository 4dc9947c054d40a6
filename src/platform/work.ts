import type { Actor } from './auth/actor.ts';
import type { Keys } from './crypto/keys.ts';
import type { Db, ReadTx, Tx } from './db/database.ts';
import type { Replica } from './db/replica.ts';
import { inReadTransaction, inTransaction } from './db/transaction.ts';
import type { Jobs } from './jobs/jobs.ts';
import { type News, noNews, tell } from './live/news.ts';
import type { MailService } from './mail/service.ts';
import type { PaymentProvider } from './payments/provider.ts';
import type { PrivacyRegistry } from './privacy.ts';
import type { TileService } from './tiles/tiles.ts';

/** The tenant of a request or job. */
export interface Region {
  id: string;
  slug: string;
  name: string;
  isExample: boolean;
  /** How visitors reach the region's desk, where it says so. */
  contact: { phone?: string; email?: string; hours?: string };
  /** Name of the look of its pages; our own when left out. */
  look?: string;
}

/** What the whole program shares. */
export interface Services {
  db: Db;
  /** A copy that visitors read from, when there is one. */
  replica?: Replica;
  keys: Keys;
  jobs: Jobs;
  /** What every module keeps about people. */
  privacy: PrivacyRegistry;
  /** Start of every link in mails and feeds, without a slash at the end. */
  publicUrl: string;
  mail: MailService;
  /** Who takes payments on line; without it families pay at the desk or by invoice. */
  payments?: PaymentProvider;
  /** Where a street map comes from; without it maps are drawn without streets. */
  tiles?: TileService;
}

interface Situation {
  region: Region;
  actor: Actor;
  now: Temporal.Instant;
  origin: string;
  services: Services;
}

/** Reading: a transaction in which the database refuses every change. */
export interface Reading extends Situation {
  tx: ReadTx;
}

/** Changing: first argument of every capability. State, audit row, mail and job go through the same transaction. */
export interface Work extends Situation {
  tx: Tx;
  /** Actions put in the audit trail by this unit of work. */
  audited: string[];
  /** Told to other processes after the commit. */
  news: News;
}

/** Runs a capability in one transaction for this actor in this region. */
export async function changing<T>(situation: Situation, run: (work: Work) => Promise<T>): Promise<T> {
  const news = noNews();
  const result = await inTransaction(situation.services.db, scopeOf(situation), (tx) =>
    run({ ...situation, tx, audited: [], news }),
  );
  tell(situation.services.db, news);
  return result;
}

/**
 * Runs queries in one read-only transaction for this actor in this region. With `mayLag` from the replica when it is near enough;
 * when that fails, once more from the database itself.
 */
export async function reading<T>(situation: Situation & { mayLag?: boolean }, run: (reading: Reading) => Promise<T>): Promise<T> {
  const { services, mayLag } = situation;
  const from = (db: Db) => inReadTransaction(db, scopeOf(situation), (tx) => run({ ...situation, tx }));
  const copy = mayLag ? services.replica?.db() : null;
  if (!copy) return from(services.db);
  try {
    return await from(copy);
  } catch (error) {
    if (!services.replica?.blamed(error)) throw error;
    return from(services.db);
  }
}

function scopeOf({ region, actor, now, origin }: Situation) {
  return { regionId: region.id, actor, now, origin };
}
