import { CompiledQuery } from 'kysely';
import { PgBoss, type Db as QueueDb } from 'pg-boss';
import type { z } from 'zod';
import { AHEAD } from '../db/client.ts';
import type { Db, Tx } from '../db/database.ts';
import type { Work } from '../work.ts';

export const QUEUE_SCHEMA = 'pgboss';

/** A kind of background work. Handlers are shells around a capability and safe to run twice (style 20). */
export interface JobKind<P> {
  name: string;
  payload: z.ZodType<P>;
  handle(payload: P, services: JobContext): Promise<void>;
  /** When set, the job also runs by the clock (cron, Europe/Amsterdam) with an empty payload. */
  cron?: string;
  /** When set, the job also runs every so many seconds. */
  everySeconds?: number;
  /** Asked for in a rush: its workers are told after the commit, of many at once (live/news.ts). */
  gathered?: true;
}

/** What a job gets instead of a request: it opens its own transactions, with region and actor from the payload. */
export interface JobContext {
  run<T>(regionId: string, origin: string, change: (work: Work) => Promise<T>): Promise<T>;
  /** Ids of every region. */
  regions(): Promise<string[]>;
  now(): Temporal.Instant;
  db: Db;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of kinds with different payloads; each parses its own.
export type AnyJobKind = JobKind<any>;

export interface Jobs {
  /** Asks for a job in the transaction of the change, so that it exists exactly when the change does. */
  send<P extends object>(work: Work, kind: JobKind<P>, payload: P, startAfter?: Temporal.Instant): Promise<void>;
}

export interface QueueOptions {
  /** False in a process that only serves pages: it sends jobs and leaves looking after the queue to others. */
  works?: boolean;
  onError?: (error: unknown) => void;
}

/** A worker that died is noticed after so many seconds; its jobs then go to another. */
const HEARTBEAT_SECONDS = 20;

/** The queue, in the same database. `ownerUrl` may create its tables; sending goes through the caller's transaction. */
export async function openQueue(ownerUrl: string, kinds: AnyJobKind[], options: QueueOptions = {}): Promise<PgBoss> {
  const works = options.works ?? true;
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: QUEUE_SCHEMA,
    max: 4,
    useListenNotify: true,
    supervise: works,
    schedule: works,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 10,
    application_name: 'opgroeiplein-jobs',
  });
  boss.on('error', (error) => options.onError?.(error));
  await boss.start();
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const kind of kinds) {
    const queue = known.get(kind.name);
    const notify = !kind.gathered;
    if (queue?.heartbeatSeconds === HEARTBEAT_SECONDS && queue.notify === notify) continue;
    const settings = {
      retryLimit: 8,
      retryBackoff: true,
      retryDelay: 2,
      notify,
      deleteAfterSeconds: 86_400,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    };
    await (queue ? boss.updateQueue(kind.name, settings) : boss.createQueue(kind.name, settings));
  }
  return boss;
}

/** The sending side of the queue. */
export function jobSender(boss: PgBoss): Jobs {
  return {
    async send(work, kind, payload, startAfter) {
      const options = startAfter ? { startAfter: new Date(startAfter.epochMilliseconds) } : {};
      if (kind.gathered && !startAfter) work.news.queues.add(kind.name);
      await boss.send(kind.name, kind.payload.parse(payload) as object, { ...options, db: within(work.tx) });
    },
  };
}

/** pg-boss writes in our transaction. Nobody waits for it: the commit does. */
function within(tx: Tx): QueueDb {
  return {
    async executeSql(text, values = []) {
      await tx.executeQuery(CompiledQuery.raw(`${text} ${AHEAD}`, values));
      return { rows: [] };
    },
  };
}
