/**
 * `node bin/run.mjs bench/planner.ts [--sizes 40,150,500,2000,10000,large] [--seeds 2] [--direct 60] [--short]`: the planner against its
 * aims. Instances by the published settings, each solved for as long as its aim says, beside the greedy baseline and plain HiGHS on the
 * direct model; then one demand comes or goes. In full about 20 minutes; `--short` is one seed and 15 s of plain HiGHS, in 6 minutes.
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import type { CaseAsked, CaseMeasured } from './lib/planner-case.ts';
import { asTable } from './lib/table.ts';

interface Size {
  demands: number;
  /** How long the search gets. */
  seconds: number;
  large?: true;
  /** Whether plain HiGHS is worth trying. */
  direct?: true;
  /** Whether there is a second series, in which a third of the types needs two trainers. */
  both?: true;
}

const SIZES: Record<string, Size> = {
  40: { demands: 40, seconds: 5, direct: true, both: true },
  150: { demands: 150, seconds: 5, direct: true, both: true },
  500: { demands: 500, seconds: 5, direct: true, both: true },
  2000: { demands: 2000, seconds: 20, both: true },
  10000: { demands: 10_000, seconds: 30 },
  large: { demands: 10_000, seconds: 60, large: true },
};

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { sizes: text, seeds: text, direct: text, short: { type: 'boolean' } } });
const sizes = (values.sizes ?? Object.keys(SIZES).join()).split(',');
const seeds = Array.from({ length: Number(values.seeds ?? (values.short ? 1 : 2)) }, (_, at) => at + 1);
const directSeconds = Number(values.direct ?? (values.short ? 15 : 60));
const run = promisify(execFile);

const searches: Record<string, Record<string, string | number>> = {};
const changes: Record<string, Record<string, string | number>> = {};
for (const name of sizes) {
  const size = SIZES[name];
  if (!size) throw new Error(`There is no size ${name}: ${Object.keys(SIZES).join(', ')}.`);
  for (const seed of seeds) {
    for (const twoTrainers of size.both && !(values.short && size.demands > 500) ? [false, true] : [false]) {
      const title = `${name}${twoTrainers ? ', two trainers' : ''}, seed ${seed}, ${size.seconds} s`;
      process.stderr.write(`${title}\n`);
      searches[title] = await searchRow(size, seed, twoTrainers);
    }
  }
  if (!size.large) changes[name] = await changeRow(size);
}
console.log(`${asTable(searches, 'demands')}\n\nOne demand comes or goes (\`--from\`):\n\n${asTable(changes, 'demands')}`);

async function searchRow(size: Size, seed: number, twoTrainers: boolean): Promise<Record<string, string | number>> {
  const { demands, seconds } = size;
  const settings = { demands, seed, twoTrainers, ...(size.large ? { trainers: 300, rooms: 200 } : {}) };
  const found = await measured({ ...settings, seconds, kind: 'search' });
  const plain = size.direct ? await measured({ ...settings, seconds: directSeconds, kind: 'direct' }) : null;
  const { value, bound, greedy = 0 } = found ?? { value: 0, bound: null };
  return {
    seconds: found?.seconds.toFixed(1) ?? 'none',
    'processor, s': found?.processor.toFixed(1) ?? '-',
    'memory, MB': found?.memory ?? '-',
    value,
    bound: bound ?? '-',
    gap: bound === null ? '-' : percent((bound - value) / Math.max(1, bound)),
    'over greedy': percent((value - greedy) / Math.max(1, greedy)),
    [`plain HiGHS in ${directSeconds} s: value`]: plain?.value ?? '-',
    'its bound': plain?.bound ?? '-',
    'beside plain HiGHS': plain && plain.value > 0 ? percent((value - plain.value) / plain.value) : '-',
  };
}

async function changeRow({ demands, seconds }: Size): Promise<Record<string, string | number>> {
  const found = await measured({ demands, seed: 1, seconds: Math.min(seconds, values.short ? 3 : 10), kind: 'change' });
  return {
    'processor, ms (longest)': found?.changes?.milliseconds.toFixed(0) ?? '-',
    'other groups that changed (most)': found?.changes?.others ?? '-',
    'value beside a fresh plan (least)': found?.changes ? percent(found.changes.share) : '-',
  };
}

/** A process of its own for each case; null when it does not end in time, or fails. */
async function measured(asked: CaseAsked): Promise<CaseMeasured | null> {
  const file = new URL('./lib/planner-case.ts', import.meta.url).pathname;
  const timeout = (4 * asked.seconds + 60) * 1000;
  try {
    return JSON.parse((await run(process.execPath, [file, JSON.stringify(asked)], { timeout })).stdout);
  } catch (error) {
    process.stderr.write(`  no result: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}\n`);
    return null;
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
