import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/database.ts';

/** What a change tells other processes once it is committed: keys of topics on open screens, and queues with new work. */
export interface News {
  topics: Set<string>;
  queues: Set<string>;
}

export const noNews = (): News => ({ topics: new Set(), queues: new Set() });

export const LIVE_CHANNEL = 'opgroeiplein_live';
/** Where pg-boss listens for queues with new work: a name made of that of its schema. */
const QUEUE_CHANNEL = `pgboss_${createHash('sha224').update('pgboss').digest('hex').slice(0, 24)}`;

/** News of a rush goes out together. */
const GATHER_MS = 20;
const waiting = new WeakMap<Db, News>();

/**
 * Tells what was committed, gathered for a moment. Not in the transaction itself: PostgreSQL writes commits with a NOTIFY one after the other,
 * each with a flush of its own, which halves the rate of a rush. What is lost when the process dies in between is found without it: a queue is
 * looked at every two seconds, and an open screen gets the next news.
 */
export function tell(db: Db, news: News): void {
  if (news.topics.size + news.queues.size === 0) return;
  const gathered = waiting.get(db) ?? startGathering(db);
  for (const topic of news.topics) gathered.topics.add(topic);
  for (const queue of news.queues) gathered.queues.add(queue);
}

function startGathering(db: Db): News {
  const gathered = noNews();
  waiting.set(db, gathered);
  setTimeout(() => {
    waiting.delete(db);
    // A process that stops closes its connections: nobody needs to hear then.
    send(db, gathered).catch(() => {});
  }, GATHER_MS);
  return gathered;
}

async function send(db: Db, { topics, queues }: News): Promise<void> {
  await sql`select pg_notify(${LIVE_CHANNEL}, topic) from unnest(${[...topics]}::text[]) as topic
    union all select pg_notify(${QUEUE_CHANNEL}, queue) from unnest(${[...queues]}::text[]) as queue`.execute(db);
}
