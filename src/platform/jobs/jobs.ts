import { fromKysely, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Db } from '../db/database.ts';
import type { Work } from '../work.ts';

/** A kind of background work. Handlers are shells around a capability and safe to run twice (style 20). */
export interface JobKind<P> {
  name: string;
  payload: z.ZodType<P>;
  handle(payload: P, services: JobContext): Promise<void>;
  /** When set, the job also runs by the clock (cron, Europe/Amsterdam) with an empty payload. */
  cron?: string;
  /** When set, the job also runs every so many seconds. */
  everySeconds?: number;
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

/** The queue, in the same database. `ownerUrl` may create its tables; sending goes through the caller's transaction. */
export async function openQueue(ownerUrl: string, kinds: AnyJobKind[], schema = 'pgboss'): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema,
    max: 4,
    useListenNotify: true,
    application_name: 'opgroeiplein-jobs',
  });
  boss.on('error', () => {});
  await boss.start();
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const kind of kinds) {
    if (!known.has(kind.name))
      await boss.createQueue(kind.name, {
        retryLimit: 8,
        retryBackoff: true,
        retryDelay: 2,
        notify: true,
        deleteAfterSeconds: 86_400,
      });
  }
  return boss;
}

/** The sending side of the queue. */
export function jobSender(boss: PgBoss): Jobs {
  return {
    async send(work, kind, payload, startAfter) {
      const options = startAfter ? { startAfter: new Date(startAfter.epochMilliseconds) } : {};
      await boss.send(kind.name, kind.payload.parse(payload) as object, { ...options, db: fromKysely(work.tx) });
    },
  };
}

/** Starts the handlers. Returns a function that stops them after the job in hand. */
export async function startWorkers(
  boss: PgBoss,
  kinds: AnyJobKind[],
  context: JobContext,
  onError: (name: string, error: unknown) => void,
): Promise<() => Promise<void>> {
  const timers: NodeJS.Timeout[] = [];
  const running = new Set<Promise<void>>();
  for (const kind of kinds) {
    await boss.work(kind.name, { pollingIntervalSeconds: 2, batchSize: 20 }, async (jobs) => {
      for (const job of jobs) await kind.handle(kind.payload.parse(job.data), context);
    });
    if (kind.cron) await boss.schedule(kind.name, kind.cron, {}, { tz: 'Europe/Amsterdam' });
    if (kind.everySeconds) {
      const tick = () => {
        const task = kind.handle({}, context).catch((error: unknown) => onError(kind.name, error));
        running.add(task);
        void task.finally(() => running.delete(task));
      };
      timers.push(setInterval(tick, kind.everySeconds * 1000).unref());
    }
  }
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(running);
    await boss.stop({ graceful: true, timeout: 5000 });
  };
}
