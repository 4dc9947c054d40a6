import { distanceKm } from '../../../platform/geo.ts';
import type { DemandView } from '../../demand/index.ts';
import { agesOn } from '../../demand/index.ts';
import type { Demand, Group, GroupType, Instance, Room, Trainer } from '../../planner/index.ts';
import { type Agreed, agreedTrainerId, takenId } from '../plan.ts';
import type { AgreedFact, Facts } from './facts.ts';

export interface WithAgreed {
  instance: Instance;
  agreed: Agreed[];
}

/**
 * Adds the groups that are agreed: planned ones with free places and sent proposals. What they hold of a trainer and of their people
 * goes in as parts of their own, made to fit: the agreement was made by people, and stands also where it strains a rule of the format.
 */
export function addAgreed(basis: Instance, facts: Facts): WithAgreed {
  const instance = structuredClone(basis);
  const agreed: Agreed[] = [];
  for (const fact of facts.agreed) {
    const type = instance.types.find(({ id }) => id === fact.offerId);
    const room = instance.rooms.find(({ id }) => id === fact.roomId);
    const there = instance.locked.some((group) => group.room === fact.roomId && group.slot === fact.slot);
    const demands = type && room && !there ? peopleIn(fact, type, room, facts) : null;
    if (!type || !room || !demands) continue;
    const trainers = staffOf(fact, type, room);
    if (!room.slots.includes(fact.slot)) room.slots = [...room.slots, fact.slot].sort((a, b) => a - b);
    const inIt = new Set(demands.map(({ id }) => id));
    instance.demands = [...instance.demands.filter(({ id }) => !inIt.has(id)), ...demands];
    instance.trainers.push(...trainers);
    instance.locked.push(lockedGroup(fact, trainers, demands));
    agreed.push({ kind: fact.kind, id: fact.id });
  }
  return { instance, agreed };
}

function lockedGroup({ offerId, roomId, slot, language }: AgreedFact, trainers: Trainer[], demands: Demand[]): Group {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  return { type: offerId, room: roomId, slot, language, trainers: ids(trainers), demands: ids(demands) };
}

/** Who is in it already; null when there are more of them than the format allows, so that only its room and trainers count. */
function peopleIn(fact: AgreedFact, type: GroupType, room: Room, facts: Facts): Demand[] | null {
  const places = Math.min(type.max, room.capacity);
  const here = { type: type.id, lat: room.lat, lon: room.lon, slots: [fact.slot], languages: [fact.language] };
  if (fact.kind === 'group') {
    const count = places - Math.max(0, fact.free);
    if (count <= 0) return [];
    const age = within(type, Math.floor((fact.ageMin + fact.ageMax) / 2));
    const taken = { ...here, id: takenId(fact.id), count, ages: Array.from({ length: count }, () => age) };
    return [{ ...taken, maxKm: 1, waitingWeeks: 0, urgent: false }];
  }
  const all = fact.demands.map((view) => proposed(view, fact, type, room, facts));
  if (all.reduce((sum, { count }) => sum + count, 0) > places) return null;
  const ages = all.flatMap((demand) => demand.ages);
  const middle = within(type, Math.floor(ages.reduce((sum, age) => sum + age, 0) / Math.max(1, ages.length)));
  const apart = Math.max(...ages) - Math.min(...ages) > type.ageSpan;
  return apart ? all.map((demand) => ({ ...demand, ages: demand.ages.map(() => middle) })) : all;
}

function proposed(view: DemandView, fact: AgreedFact, type: GroupType, room: Room, { from, today }: Facts): Demand {
  const age = within(type, agesOn(view, from).middle);
  return {
    id: view.id,
    type: type.id,
    lat: view.lat,
    lon: view.lon,
    count: view.places,
    ages: Array.from({ length: view.places }, () => age),
    slots: [fact.slot],
    languages: [fact.language],
    maxKm: Math.max(view.maxKm, Math.ceil(distanceKm(view, room))),
    waitingWeeks: Math.max(0, Math.floor(view.waitingSince.until(today, { largestUnit: 'days' }).days / 7)),
    urgent: view.urgent,
  };
}

const within = ({ ageMin, ageMax }: GroupType, age: number) => Math.min(ageMax, Math.max(ageMin, age));

/** The part of its trainers that it takes; who is still missing has a place without a person. Their fee is no choice any more. */
function staffOf(fact: AgreedFact, type: GroupType, room: Room): Trainer[] {
  return Array.from({ length: type.trainers }, (_, at) => ({
    id: agreedTrainerId(fact.trainerIds[at] ?? `open-${at + 1}`, fact.id),
    lat: room.lat,
    lon: room.lon,
    types: [type.id],
    languages: [fact.language],
    slots: [fact.slot],
    groups: 1,
    fee: 0,
    maxKm: 1,
  }));
}
