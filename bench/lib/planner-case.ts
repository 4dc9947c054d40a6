/** One case of `bench/planner.ts`, in a process of its own so that its processor time and memory are its own: JSON in, JSON out. */
import { checkPlan } from '../../src/modules/planner/engine/check.test-help.ts';
import {
  greedyValue,
  type Instance,
  loadHighs,
  type Plan,
  replanWell,
  solveInWorker,
} from '../../src/modules/planner/engine/index.ts';
import { solveDirect } from './planner-direct.ts';
import { makeInstance, type Settings } from './planner-instance.ts';

export interface CaseAsked extends Settings {
  /** Search, plain HiGHS on the direct model, or a search and then changes of one demand. */
  kind: 'search' | 'direct' | 'change';
  seconds: number;
}

export interface CaseMeasured {
  value: number;
  bound: number | null;
  seconds: number;
  /** Seconds of processor time, and the most memory in MB. */
  processor: number;
  memory: number;
  /** Points of the greedy baseline. */
  greedy?: number;
  /** Of the changes: processor time in ms (the longest), other groups that changed (most), and the value beside a fresh plan (least). */
  changes?: { milliseconds: number; others: number; share: number };
}

const asked: CaseAsked = JSON.parse(process.argv[2] ?? '{}');
const measured = await measure(asked);
process.stdout.write(`${JSON.stringify(measured)}\n`, () => process.exit(0));

async function measure({ kind, seconds, ...settings }: CaseAsked): Promise<CaseMeasured> {
  const instance = makeInstance(settings);
  const greedy = kind === 'search' ? greedyValue(instance) : 0;
  const [before, began] = [process.cpuUsage(), performance.now()];
  const found = kind === 'direct' ? await direct(instance, seconds) : await search(instance, seconds);
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  const usage = {
    seconds: (performance.now() - began) / 1000,
    processor: (user + system) / 1e6,
    memory: Math.round(maxRSS / 1000),
  };
  if (kind !== 'change' || !('groups' in found)) return { value: found.value, bound: found.bound, ...usage, greedy };
  return { value: found.value, bound: found.bound, ...usage, changes: await changes(instance, found, seconds) };
}

async function direct(instance: Instance, seconds: number): Promise<{ value: number; bound: number }> {
  const { value, bound } = solveDirect(await loadHighs(), instance, seconds);
  return { value: Math.round(value), bound: Math.floor(bound) };
}

async function search(instance: Instance, seconds: number): Promise<Plan> {
  const plan = await solveInWorker(instance, { seconds }).plan;
  const { faults } = checkPlan(instance, plan);
  if (faults.length > 0) throw new Error(`The plan breaks a rule: ${faults[0]}`);
  return plan;
}

/** A demand goes, and one comes, three times each; the last of each kind is also planned afresh. */
async function changes(instance: Instance, plan: Plan, seconds: number): Promise<NonNullable<CaseMeasured['changes']>> {
  const worst = { milliseconds: 0, others: 0, share: 1 };
  for (const [at, [changed, id]] of [0.2, 0.5, 0.8]
    .flatMap((at) => [shrunk(instance, plan, at), grown(instance, at)])
    .entries()) {
    const before = process.cpuUsage();
    const now = () => performance.now();
    const made = await replanWell(
      changed,
      { groups: plan.groups, unserved: plan.unserved.map((one) => one.id) },
      { startedAt: now(), now },
    );
    const { user, system } = process.cpuUsage(before);
    if (!made || checkPlan(changed, made).faults.length > 0) throw new Error('The changed plan breaks a rule.');
    worst.milliseconds = Math.max(worst.milliseconds, (user + system) / 1000);
    worst.others = Math.max(worst.others, differing(plan, made, id));
    if (at < 4) continue;
    const fresh = await search(changed, seconds);
    worst.share = Math.min(worst.share, made.value / Math.max(1, fresh.value));
  }
  return worst;
}

/** Without one of the demands that are served. */
function shrunk(instance: Instance, plan: Plan, at: number): [Instance, string] {
  const served = plan.groups.flatMap(({ demands }) => demands);
  const gone = served[Math.floor(at * served.length)] ?? '';
  return [{ ...instance, demands: instance.demands.filter(({ id }) => id !== gone) }, gone];
}

/** With one more that resembles another. */
function grown(instance: Instance, at: number): [Instance, string] {
  const like = instance.demands[Math.floor(at * instance.demands.length)];
  return [like ? { ...instance, demands: [...instance.demands, { ...like, id: 'new', waitingWeeks: 30 }] } : instance, 'new'];
}

/** Places whose group is another than before, but for the group of the demand that came or went. */
function differing(plan: Plan, made: Plan, about: string): number {
  const written = (of: Plan) => new Map(of.groups.map((group) => [`${group.room} ${group.slot}`, group]));
  const [before, after] = [written(plan), written(made)];
  const places = [...new Set([...before.keys(), ...after.keys()])];
  const own = (place: string) => [before, after].some((groups) => groups.get(place)?.demands.includes(about));
  return places.filter((place) => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place)) && !own(place)).length;
}
