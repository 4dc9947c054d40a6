/** The planner against its aims: instances by the published settings, each solved for as long as its aim says (docs/measurements.md). */
import { greedyValue, loadHighs, type Plan, type Progress, solveInWorker } from '../src/modules/planner/engine/index.ts';
import { solveDirect } from './lib/planner-direct.ts';
import { makeInstance, type Settings } from './lib/planner-instance.ts';
import { asTable } from './lib/table.ts';

interface Case extends Settings {
  name: string;
  seconds: number;
  /** Seconds for plain HiGHS on the direct model, where that is possible at all. */
  direct?: number;
}

const SEEDS = [1, 2];
const cases: Case[] = SEEDS.flatMap((seed) => [
  { name: '40', demands: 40, seed, seconds: 5, direct: 60 },
  { name: '150', demands: 150, seed, seconds: 5, direct: 60 },
  { name: '150, two trainers', demands: 150, seed, seconds: 5, twoTrainers: true, direct: 60 },
  { name: '500', demands: 500, seed, seconds: 5 },
  { name: '500', demands: 500, seed, seconds: 10 },
  { name: '500, two trainers', demands: 500, seed, seconds: 10, twoTrainers: true },
  { name: '2,000', demands: 2000, seed, seconds: 20 },
  { name: '10,000', demands: 10_000, seed, seconds: 30 },
  { name: '10,000, 300 trainers, 200 rooms', demands: 10_000, seed, seconds: 60, trainers: 300, rooms: 200 },
]);

const highs = await loadHighs();
const rows: Record<string, Record<string, string | number>> = {};
for (const asked of cases) rows[`${asked.name}, seed ${asked.seed}, ${asked.seconds} s`] = await measure(asked);
console.log(asTable(rows, 'Demands'));

async function measure({ seconds, direct, ...settings }: Case): Promise<Record<string, string | number>> {
  const instance = makeInstance(settings);
  const greedy = greedyValue(instance);
  const { plan, memory } = await timed(instance, seconds);
  const plain = direct ? solveDirect(highs, instance, direct) : null;
  const gap = plan.bound === null ? '-' : percent((plan.bound - plan.value) / Math.max(1, plan.bound));
  const shown = plain ? `${Math.round(plain.value)}, ${Math.round(plain.bound)}` : '-';
  const gain = percent((plan.value - greedy) / Math.max(1, greedy));
  return {
    Seconds: plan.seconds.toFixed(1),
    Value: plan.value,
    Bound: plan.bound ?? '-',
    Gap: gap,
    'Over greedy': gain,
    'Plain HiGHS in 60 s: value, bound': shown,
    Memory: `${memory} MB`,
  };
}

async function timed(instance: ReturnType<typeof makeInstance>, seconds: number): Promise<{ plan: Plan; memory: number }> {
  let most = 0;
  const look = (_progress: Progress) => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const plan = await solveInWorker(instance, { seconds }, look).plan;
  return { plan, memory: Math.round(most / 1_000_000) };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
