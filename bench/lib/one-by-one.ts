import { Agent, get } from 'node:http';
import { processorTime } from './processor-time.ts';

export interface Answered {
  /** Processor time of program and database per request, in ms. */
  cpuMs: number;
  /** Time until the answer as who asks sees it, in ms. */
  times: number[];
}

/** So many requests at least, and so long at least: processor time is counted in hundredths of a second. */
const [LEAST, LEAST_MS, MOST] = [30, 800, 2000];

/** Asks one address again and again, one at a time. Throws for any other answer than 2xx. `pids`: whose processor time counts. */
export async function oneByOne(url: string, pids: number[], limits = { least: LEAST, ms: LEAST_MS }): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  const before = processorTime(pids);
  const began = performance.now();
  while (times.length < MOST && (times.length < limits.least || performance.now() - began < limits.ms)) {
    const asked = performance.now();
    await answer(url, agent);
    times.push(performance.now() - asked);
  }
  const cpuMs = (processorTime(pids) - before) / times.length;
  agent.destroy();
  return { cpuMs, times };
}

function answer(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const { statusCode = 0 } = response;
      if (statusCode < 200 || statusCode > 299) reject(new Error(`${url} answered ${statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}

/** The time that so many of 100 answers did not exceed, in tenths of ms. */
export function percentile(times: readonly number[], hundredths: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredths) / 100))] ?? 0) * 10) / 10;
}
