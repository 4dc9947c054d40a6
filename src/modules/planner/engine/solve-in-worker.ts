import { Worker } from 'node:worker_threads';
import type { Instance, Plan, Reason } from './format.ts';
import type { Previous } from './previous.ts';
import type { Better, Progress } from './search.ts';
import { Told } from './told.ts';

/** Limits of a search in a worker: `seconds` from `startedAt` (milliseconds since 1970; now when absent), steps of `work`, or both. */
export interface WorkerOptions {
  seconds: number | null;
  work: number | null;
  seed: number;
  startedAt: number;
  /** An earlier plan, to begin with. */
  from: Previous | null;
}

export interface ToWorker {
  instance: Instance;
  options: WorkerOptions;
  stop: SharedArrayBuffer;
}

export type FromWorker =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'better'; better: Better }
  | { kind: 'reasons'; reasons: Reason[] }
  | { kind: 'plan'; plan: Plan };

/** A search that runs: its plan (rejected when the worker fails without one), and how to make it end now with the best plan so far. */
export interface Running {
  plan: Promise<Plan>;
  stop: () => void;
}

/** Milliseconds that the worker has, when asked to stop, before the best plan that it told of is taken. */
const GRACE = 800;

/** Milliseconds that a timer can count: longer than anyone waits. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Solves in a thread of its own, so that the web process goes on answering. `onProgress` hears of better plans and bounds.
 * At the limit the plan is there even when the worker is busy in a long step: then it is the best plan that the worker told of.
 * Works from the sources and from the build: the worker lies beside this file in both.
 */
export function solveInWorker(
  instance: Instance,
  options: Partial<WorkerOptions>,
  onProgress: (progress: Progress) => void = () => {},
): Running {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const given = { seconds: null, work: null, seed: 1, startedAt: now(), from: null, ...options };
  const job: ToWorker = { instance, options: given, stop: new SharedArrayBuffer(4) };
  const worker = new Worker(new URL(`./worker.${extension}`, import.meta.url), { workerData: job });
  const told = new Told(instance, job.options.startedAt);
  const { promise, resolve, reject } = Promise.withResolvers<Plan>();
  const timers: NodeJS.Timeout[] = [];
  let ended = false;
  const end = (finish: () => void) => {
    if (ended) return;
    ended = true;
    for (const timer of timers) clearTimeout(timer);
    finish();
    void worker.terminate();
  };
  const fail = (error: Error) =>
    end(() => {
      if (!told.any) return reject(error);
      process.emitWarning(`The planner's worker failed, its last plan counts: ${error.message}`);
      resolve(told.plan());
    });
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'plan') end(() => resolve(message.plan));
    else if (message.kind === 'better') told.better(message.better);
    else if (message.kind === 'reasons') told.because(message.reasons);
    else {
      told.progress(message.progress);
      onProgress(message.progress);
    }
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The planner's worker ended without a plan (${code}).`)));
  const settleAfter = (milliseconds: number) => {
    const wait = Math.min(Math.max(0, milliseconds), LONGEST_TIMER);
    timers.push(setTimeout(() => end(() => resolve(told.plan())), wait));
  };
  const { seconds } = job.options;
  if (seconds !== null) settleAfter(job.options.startedAt + seconds * 1000 - now());
  const stop = () => {
    Atomics.store(new Int32Array(job.stop), 0, 1);
    settleAfter(GRACE);
  };
  return { plan: promise, stop };
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
