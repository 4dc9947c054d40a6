import { Worker } from 'node:worker_threads';
import type { Instance, Plan, ShadowPrices } from '../../planner/index.ts';

/** Shadow prices, reckoned in a thread of its own; rejected when the thread fails. Works from the sources and from the build. */
export function pricesInWorker(instance: Instance, plan: Plan): Promise<ShadowPrices> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./prices-worker.${extension}`, import.meta.url), { workerData: { instance, plan } });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread for shadow prices ended without an answer (${code}).`)));
  });
}
