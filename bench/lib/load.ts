import { spawn } from 'node:child_process';
import { processorTime } from './processor-time.ts';

export interface Measured {
  /** Processor time of program and database per request, in ms. */
  cpuMs: number;
  /** Time until the answer, in ms. */
  p50: number;
  /** 97.5 of 100 answers came sooner: stricter than the p95 of the bars. */
  p97: number;
  requestsPerSecond: number;
  /** Answers other than 2xx; anything above 0 makes the figures worthless. */
  refused: number;
}

export interface Load {
  url: string;
  requests: number;
  connections: number;
  headers?: Record<string, string>;
  /** Processes whose time is counted, with their children. */
  pids: number[];
}

/** Sends the requests from a process of its own and reads the processor time before and after. */
export async function measure(load: Load): Promise<Measured> {
  const before = processorTime(load.pids);
  const report = await autocannon(load);
  const cpuMs = (processorTime(load.pids) - before) / load.requests;
  return {
    cpuMs,
    p50: report.latency.p50,
    p97: report.latency.p97_5,
    requestsPerSecond: report.requests.average,
    refused: report.non2xx + report.errors,
  };
}

interface Report {
  latency: { p50: number; p97_5: number };
  requests: { average: number };
  non2xx: number;
  errors: number;
}

async function autocannon({ url, requests, connections, headers = {} }: Load): Promise<Report> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const args = [
    'node_modules/autocannon/autocannon.js',
    '-a',
    String(requests),
    '-c',
    String(connections),
    '--json',
    '-n',
    ...given,
    url,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  return JSON.parse(output) as Report;
}
