import { percentile } from './one-by-one.ts';
import { processorTime } from './processor-time.ts';
import type { Program } from './program.ts';

/** The first question after the shelf grew, and what a page without the shelf takes meanwhile: one line for the table. */
export async function reading(program: Program, path: string, offers: number): Promise<string> {
  const [before, began] = [processorTime([program.pid]), performance.now()];
  const whole = fetch(`${program.url}${path}`).then((answer) => answer.arrayBuffer());
  let done = false;
  const ended = whole.finally(() => {
    done = true;
  });
  const waited: number[] = [];
  while (!done) {
    const asked = performance.now();
    await (await fetch(`${program.url}/versheid`)).arrayBuffer();
    waited.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await ended;
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const spent = processorTime([program.pid]) - before;
  return `Reading ${offers} offers anew: ${seconds(performance.now() - began)} s, ${seconds(spent)} s of processor time; another page meanwhile: p50 ${percentile(waited, 50)} ms, p95 ${percentile(waited, 95)} ms, most ${percentile(waited, 100)} ms.`;
}
