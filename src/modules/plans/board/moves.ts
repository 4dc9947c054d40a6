import {
  type Demand,
  explainUnserved,
  type Group,
  type Instance,
  kilometres,
  type Plan,
  travelCost,
  worth,
} from '../../planner/index.ts';
import type { SeenGroup, SeenPlan } from './seen.ts';

/** Why a demand cannot go somewhere. Ages in whole months, distances in km over the road, numbers are children. */
export type Obstacle =
  | { kind: 'age'; from: number; to: number }
  | { kind: 'span'; months: number; most: number }
  | { kind: 'slot'; slot: number }
  | { kind: 'language'; language: string }
  | { kind: 'distance'; km: number; most: number }
  | { kind: 'full'; free: number }
  | { kind: 'fixed' }
  /** The demand belongs to a group that stays as it is. */
  | { kind: 'bound' }
  /** The group that it leaves would be too small. */
  | { kind: 'minimum'; left: number; least: number };

/** What it would mean to put a demand in another group, in a group, or out of the plan. */
export interface Effect {
  /** Null: out of the plan. */
  to: SeenGroup | null;
  /** Difference in the value of the plan, in points; meaningless where there are obstacles. */
  points: number;
  /** Journey of each child, one way, before and after; null where it is in no group. */
  km: { before: number | null; after: number | null };
  /** Children in the group that it comes in, and in the one that it leaves. */
  children: { there: number | null; left: number | null };
  /** Empty when it can be done. */
  obstacles: Obstacle[];
}

/** Every group of the right kind for a demand, and out of the plan: what is possible first, best first. Empty when it is unknown. */
export function effectsFor(seen: SeenPlan, demandId: string): Effect[] {
  const demand = seen.demands.get(demandId);
  if (!demand) return [];
  const here = seen.groupOf.get(demandId) ?? null;
  const targets: (SeenGroup | null)[] = seen.groups.filter(({ group, key }) => group.type === demand.type && key !== here?.key);
  if (here) targets.push(null);
  return targets.map((to) => effectOf(demand, here, to)).sort(byUse);
}

/** The effect of one move; undefined when demand or group is not in the plan, or nothing would change. */
export function effectTo(seen: SeenPlan, demandId: string, key: string | null): Effect | undefined {
  return effectsFor(seen, demandId).find(({ to }) => (to?.key ?? null) === key);
}

function byUse(a: Effect, b: Effect): number {
  const rank = (effect: Effect) => (effect.obstacles.length > 0 ? 2 : effect.to ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    a.obstacles.length - b.obstacles.length ||
    b.points - a.points ||
    (a.km.after ?? 0) - (b.km.after ?? 0) ||
    ((a.to?.key ?? '') < (b.to?.key ?? '') ? -1 : 1)
  );
}

function effectOf(demand: Demand, here: SeenGroup | null, to: SeenGroup | null): Effect {
  const before = here ? kilometres(demand, here.room) : null;
  const after = to ? kilometres(demand, to.room) : null;
  const brings = (km: number | null) => (km === null ? 0 : worth(demand) - demand.count * travelCost(km));
  return {
    to,
    points: brings(after) - brings(before),
    km: { before, after },
    children: { there: to ? to.children + demand.count : null, left: here ? here.children - demand.count : null },
    obstacles: [...(here ? leaving(demand, here) : []), ...(to ? entering(demand, to) : [])],
  };
}

function leaving(demand: Demand, here: SeenGroup): Obstacle[] {
  if (here.bound.has(demand.id)) return [{ kind: 'bound' }];
  const left = here.children - demand.count;
  return left < here.least ? [{ kind: 'minimum', left, least: here.least }] : [];
}

/** What of the rules of the format (Feasible means, 2-5) a demand would break in a group. */
function entering(demand: Demand, { group, type, room, members, children, most, fixed }: SeenGroup): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (fixed === 'proposed') obstacles.push({ kind: 'fixed' });
  if (demand.ages.some((age) => age < type.ageMin || age > type.ageMax))
    obstacles.push({ kind: 'age', from: type.ageMin, to: type.ageMax });
  else {
    const ages = [...members, demand].flatMap((one) => one.ages);
    const months = Math.max(...ages) - Math.min(...ages);
    if (months > type.ageSpan) obstacles.push({ kind: 'span', months, most: type.ageSpan });
  }
  if (!demand.slots.includes(group.slot)) obstacles.push({ kind: 'slot', slot: group.slot });
  if (!demand.languages.includes(group.language)) obstacles.push({ kind: 'language', language: group.language });
  const km = kilometres(demand, room);
  if (km > demand.maxKm) obstacles.push({ kind: 'distance', km, most: demand.maxKm });
  if (children + demand.count > most) obstacles.push({ kind: 'full', free: Math.max(0, most - children) });
  return obstacles;
}

/** The plan after a move, with its value and why each demand outside it is not served. The caller has looked at the obstacles. */
export function moved(seen: SeenPlan, demandId: string, to: string | null): Plan {
  const groups = seen.groups.map(({ key, group }) => {
    const without = group.demands.filter((id) => id !== demandId);
    return { ...group, demands: key === to ? inOrder(seen.instance, [...without, demandId]) : without };
  });
  return rebuilt(seen, groups);
}

/** The plan without a group: its demands are not served then. */
export function withoutGroup(seen: SeenPlan, key: string): Plan {
  return rebuilt(
    seen,
    seen.groups.filter((group) => group.key !== key).map(({ group }) => group),
  );
}

/** The order of the instance, as the engine writes it. */
function inOrder(instance: Instance, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return instance.demands.flatMap(({ id }) => (wanted.has(id) ? id : []));
}

function rebuilt({ instance, plan }: SeenPlan, groups: Group[]): Plan {
  const value = worthOf(instance, groups);
  const next: Plan = { ...plan, groups, value, optimal: plan.bound === value, unserved: [] };
  return { ...next, unserved: explainUnserved(instance, next).map(({ id, reason }) => ({ id, reason })) };
}

/** Value of these groups in points (format, Value). */
function worthOf(instance: Instance, groups: readonly Group[]): number {
  const demands = new Map(instance.demands.map((one) => [one.id, one]));
  const rooms = new Map(instance.rooms.map((one) => [one.id, one]));
  const trainers = new Map(instance.trainers.map((one) => [one.id, one]));
  return groups.reduce((sum, group) => {
    const room = rooms.get(group.room);
    if (!room) return sum;
    const brought = group.demands.flatMap((id) => demands.get(id) ?? []);
    const led = group.trainers.flatMap((id) => trainers.get(id) ?? []);
    const points = brought.reduce((all, one) => all + worth(one) - one.count * travelCost(kilometres(one, room)), 0);
    const costs = led.reduce((all, one) => all + one.fee + travelCost(kilometres(one, room)), room.rent);
    return sum + points - costs;
  }, 0);
}
