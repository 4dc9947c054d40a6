/** The body of the thread that reckons shadow prices: seconds of work that the web process has no time for. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Instance, type Plan, shadowPrices } from '../../planner/engine/index.ts';

const { instance, plan }: { instance: Instance; plan: Plan } = workerData;
parentPort?.postMessage(shadowPrices(instance, plan));
