/** The body of the thread that changes a plan as little as possible: up to a second of work that the web process has no time for. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Instance, type Previous, replanWell } from '../planner/engine/index.ts';

const { instance, from }: { instance: Instance; from: Previous } = workerData;
const now = () => performance.now();
parentPort?.postMessage(await replanWell(instance, from, { startedAt: now(), now }));
