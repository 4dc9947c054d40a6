import type { Job, JobResult, PgBoss } from 'pg-boss';
import type { AnyJobKind, JobContext } from './jobs.ts';
import type { Leader } from './leader.ts';

/** A new job is told by NOTIFY (a queue that is not: found within two seconds); one that was put off or is tried again is found within five seconds. A full batch is followed by the next. */
const FETCHING = {
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/** What the workers tell: kinds, counts and times; never a payload. */
export interface JobLog {
  started(kind: string): void;
  ended(kind: string, milliseconds: number): void;
  failed(kind: string, error: unknown): void;
}

/**
 * Starts the handlers of every kind. Work by the clock of `everySeconds` runs only in the process that leads.
 * Returns how to stop: the job in hand is finished, what else was fetched goes back to the queue.
 */
export async function startWorkers(
  boss: PgBoss,
  kinds: AnyJobKind[],
  context: JobContext,
  leader: Leader,
  log: JobLog,
): Promise<() => Promise<void>> {
  let stopping = false;
  const timers: NodeJS.Timeout[] = [];
  const running = new Map<string, Promise<void>>();

  const run = async (kind: AnyJobKind, payload: unknown): Promise<void> => {
    const began = performance.now();
    log.started(kind.name);
    try {
      await kind.handle(kind.payload.parse(payload), context);
      log.ended(kind.name, performance.now() - began);
    } catch (error) {
      log.failed(kind.name, error);
      throw error;
    }
  };
  const oneByOne = async (kind: AnyJobKind, jobs: Job[]): Promise<JobResult[]> => {
    const results: JobResult[] = [];
    for (const { id, data } of jobs) {
      // A failed job is offered again later; the others of the batch are not held up by it.
      const outcome: JobResult = stopping
        ? { id, status: 'failed', output: { message: 'the program stops' } }
        : await run(kind, data).then(
            () => ({ id, status: 'completed' }),
            (error: unknown) => ({ id, status: 'failed', output: { message: error instanceof Error ? error.name : 'failed' } }),
          );
      results.push(outcome);
    }
    return results;
  };
  /** Skips a beat while the last one is still at work. */
  const tick = (kind: AnyJobKind): void => {
    if (running.has(kind.name)) return;
    const task = leader
      .leads()
      .then((leads) => (leads && !stopping ? run(kind, {}) : undefined))
      .catch(() => {})
      .finally(() => running.delete(kind.name));
    running.set(kind.name, task);
  };

  for (const kind of kinds) {
    await boss.work(kind.name, FETCHING, (jobs: Job[]) => oneByOne(kind, jobs));
    if (kind.cron) await boss.schedule(kind.name, kind.cron, {}, { tz: 'Europe/Amsterdam' });
    if (kind.everySeconds) timers.push(setInterval(() => tick(kind), kind.everySeconds * 1000).unref());
  }
  return async () => {
    stopping = true;
    for (const timer of timers) clearInterval(timer);
    await Promise.all(running.values());
    await boss.stop({ graceful: true, timeout: 7_000 });
  };
}
