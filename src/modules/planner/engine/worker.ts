/** The body of the worker thread that `solveInWorker` starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { solve } from './solve.ts';
import type { FromWorker, ToWorker } from './solve-in-worker.ts';

const job: ToWorker = workerData;
const flag = new Int32Array(job.stop);
const send = (message: FromWorker) => parentPort?.postMessage(message);
const plan = await solve(job.instance, {
  ...job.options,
  now: () => performance.timeOrigin + performance.now(),
  stopped: () => Atomics.load(flag, 0) === 1,
  onProgress: (progress) => send({ kind: 'progress', progress }),
  onBetter: (better) => send({ kind: 'better', better }),
  onReasons: (reasons) => send({ kind: 'reasons', reasons }),
});
send({ kind: 'plan', plan });
