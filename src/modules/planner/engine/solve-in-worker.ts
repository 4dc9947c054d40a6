import { Worker } from 'node:worker_threads';
import type { Instance, Plan } from './format.ts';
import type { Previous } from './previous.ts';
import type { Progress } from './search.ts';

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

export type FromWorker = { kind: 'progress'; progress: Progress } | { kind: 'plan'; plan: Plan };

/** A search that runs: its plan (rejected when the worker fails), and how to make it end now with the best plan so far. */
export interface Running {
  plan: Promise<Plan>;
  stop: () => void;
}

/**
 * Solves in a thread of its own, so that the web process goes on answering. `onProgress` hears of better plans and bounds.
 * Works from the sources and from the build: the worker lies beside this file in both.
 */
export function solveInWorker(
  instance: Instance,
  options: Partial<WorkerOptions>,
  onProgress: (progress: Progress) => void = () => {},
): Running {
  const stop = new SharedArrayBuffer(4);
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const startedAt = performance.timeOrigin + performance.now();
  const job: ToWorker = { instance, options: { seconds: null, work: null, seed: 1, startedAt, from: null, ...options }, stop };
  const worker = new Worker(new URL(`./worker.${extension}`, import.meta.url), { workerData: job });
  const plan = new Promise<Plan>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'plan') resolve(message.plan);
      else onProgress(message.progress);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The planner's worker ended without a plan (${code}).`)));
  });
  return { plan, stop: () => Atomics.store(new Int32Array(stop), 0, 1) };
}
