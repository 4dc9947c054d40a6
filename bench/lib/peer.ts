import { spawn } from 'node:child_process';
import { endWithUs } from './program.ts';

interface Peer {
  cpuMs: number;
  p50: number;
  p95: number;
}

/** MiniSearch with the same texts in a process of its own; null when it has not ended in time: reading a large shelf takes it minutes. */
export async function miniSearch(appUrl: string, questions: string[], seconds: number): Promise<Peer | null> {
  const args = ['--max-old-space-size=4000', 'bench/lib/minisearch.ts', appUrl, JSON.stringify(questions)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  endWithUs(child);
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  clearTimeout(late);
  return output === '' ? null : (JSON.parse(output) as Peer);
}
