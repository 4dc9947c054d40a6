import { Filters } from './filters.ts';
import type { Demand, Group, Instance, Plan, Reason } from './format.ts';
import { compile, type Model } from './model.ts';
import { kilometres, travelCost, worth } from './worth.ts';

/** Why a demand is in its group: what it brings there, and what the next best group that still has room would have cost in points. */
export interface ServedBecause {
  id: string;
  /** Index in the plan's groups. */
  group: number;
  kilometres: number;
  /** Points for helping these children, and what their journey takes off. */
  worth: number;
  travel: number;
  /** The language, the day-part and the ages (months) of the group that all fit. */
  language: string;
  slot: number;
  ages: { youngest: number; oldest: number };
  /** `costs` is negative when the other group would be better for this demand alone; null when there is no other with room. */
  alternative: { group: number; costs: number } | null;
}

/** Which limit stands in the way of a demand, and how far it is from enough: km, children; null where a number says nothing. */
export interface UnservedBecause {
  id: string;
  reason: Reason;
  missing: { unit: 'km' | 'children' | 'months'; amount: number } | null;
  /** What would help: day-parts or languages that are there for this type in reach, when these are in the way. */
  offered: { slots: number[]; languages: string[] };
}

/** Why each served demand is where it is. */
export function explainServed(instance: Instance, plan: Plan): ServedBecause[] {
  const demands = new Map(instance.demands.map((demand) => [demand.id, demand]));
  const rooms = new Map(instance.rooms.map((room) => [room.id, room]));
  const view = plan.groups.map((group) => {
    const members = group.demands.flatMap((id) => demands.get(id) ?? []);
    const room = rooms.get(group.room);
    const type = instance.types.find(({ id }) => id === group.type);
    return { group, members, room, type, ages: members.flatMap(({ ages }) => ages) };
  });
  type View = (typeof view)[number];
  const fits = (demand: Demand, { group, members, room, type, ages }: View): boolean => {
    if (!room || !type || group.type !== demand.type) return false;
    const children = members.reduce((sum, { count }) => sum + count, demand.count);
    const all = [...ages, ...demand.ages];
    return (
      children <= Math.min(type.max, room.capacity) &&
      demand.slots.includes(group.slot) &&
      demand.languages.includes(group.language) &&
      kilometres(demand, room) <= demand.maxKm &&
      Math.max(...all) - Math.min(...all) <= type.ageSpan
    );
  };
  const journey = (demand: Demand, { room }: View) => (room ? demand.count * travelCost(kilometres(demand, room)) : 0);
  return view.flatMap((here, at) =>
    here.members.map((demand): ServedBecause => {
      const others = view
        .map((there, group) => ({ there, group }))
        .filter(({ there, group }) => group !== at && fits(demand, there))
        .map(({ there, group }) => ({ group, costs: journey(demand, there) - journey(demand, here) }))
        .sort((a, b) => a.costs - b.costs || a.group - b.group);
      return {
        id: demand.id,
        group: at,
        kilometres: here.room ? kilometres(demand, here.room) : 0,
        worth: worth(demand),
        travel: journey(demand, here),
        language: here.group.language,
        slot: here.group.slot,
        ages: { youngest: Math.min(...here.ages), oldest: Math.max(...here.ages) },
        alternative: others[0] ?? null,
      };
    }),
  );
}

/** What stands in the way of each demand that the plan leaves out. */
export function explainUnserved(instance: Instance, plan: Plan): UnservedBecause[] {
  const model = compile(instance);
  const filters = new Filters(model);
  const served = new Set(plan.groups.flatMap((group: Group) => group.demands));
  return instance.demands
    .filter(({ id }) => !served.has(id))
    .map((demand) => {
      const d = model.demandIndex.get(demand.id) ?? 0;
      const reason = filters.reason(d);
      return { id: demand.id, reason, missing: missing(model, demand, d, reason, filters), offered: offered(model, demand) };
    });
}

function missing(model: Model, demand: Demand, d: number, reason: Reason, filters: Filters): UnservedBecause['missing'] {
  const type = model.source.types[model.demandType[d] ?? 0];
  if (!type) return null;
  if (reason === 'no-room-in-reach') {
    const nearest = Math.min(...model.source.rooms.map((room) => kilometres(demand, room)));
    return Number.isFinite(nearest) ? { unit: 'km', amount: Math.round((nearest - demand.maxKm) * 100) / 100 } : null;
  }
  if (reason === 'too-many') {
    const largest = Math.max(
      0,
      ...model.source.rooms.filter((room) => kilometres(demand, room) <= demand.maxKm).map((room) => room.capacity),
    );
    return { unit: 'children', amount: demand.count - Math.min(type.max, largest) };
  }
  if (reason === 'age') {
    const [youngest, oldest] = [model.youngest[d] ?? 0, model.oldest[d] ?? 0];
    return { unit: 'months', amount: Math.max(type.ageMin - youngest, oldest - type.ageMax, oldest - youngest - type.ageSpan) };
  }
  return reason === 'too-few' ? { unit: 'children', amount: filters.childrenShort(d) } : null;
}

/** Day-parts of the rooms in reach and languages of the trainers of this type. */
function offered(model: Model, demand: Demand): { slots: number[]; languages: string[] } {
  const near = model.source.rooms.filter((room) => kilometres(demand, room) <= demand.maxKm);
  const able = model.source.trainers.filter(({ types }) => types.includes(demand.type));
  return {
    slots: [...new Set(near.flatMap(({ slots }) => slots))].sort((a, b) => a - b),
    languages: [...new Set(able.flatMap(({ languages }) => languages))].sort(),
  };
}
