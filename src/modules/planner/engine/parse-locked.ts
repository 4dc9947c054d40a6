import { Faults } from './faults.ts';
import type { Demand, Group, GroupType, Instance, Room, Trainer } from './format.ts';
import { kilometres } from './worth.ts';

interface Index {
  types: Map<string, GroupType>;
  demands: Map<string, Demand>;
  rooms: Map<string, Room>;
  trainers: Map<string, Trainer>;
  given: Ids;
}

/** Every id that occurs, also of things that could not be read. */
type Ids = Record<'types' | 'demands' | 'rooms' | 'trainers', ReadonlySet<string>>;

/** What is wrong with the locked groups: unknown ids, a broken rule (all but the minimum hold), or two that need the same. */
export function lockFaults(instance: Instance, given: Ids): string[] {
  const faults = new Faults();
  const index: Index = {
    types: byId(instance.types),
    demands: byId(instance.demands),
    rooms: byId(instance.rooms),
    trainers: byId(instance.trainers),
    given,
  };
  const taken = new Map<string, string>();
  const led = new Map<string, number>();
  instance.locked.forEach((group, at) => {
    const path = `locked[${at}]`;
    ruleFaults(faults, index, group, path);
    const claims: [string, string, string][] = [
      [JSON.stringify(['room', group.room, group.slot]), `${path}.room`, `room ${group.room} in slot ${group.slot}`],
      ...group.trainers.map((id, n): [string, string, string] => [
        JSON.stringify(['trainer', id, group.slot]),
        `${path}.trainers[${n}]`,
        `trainer ${id} in slot ${group.slot}`,
      ]),
      ...group.demands.map((id, n): [string, string, string] => [
        JSON.stringify(['demand', id]),
        `${path}.demands[${n}]`,
        `demand ${id}`,
      ]),
    ];
    for (const [key, where, what] of claims) {
      const other = taken.get(key);
      if (other) faults.add(where, `${what} is in ${other} too`);
      else taken.set(key, path);
    }
    group.trainers.forEach((id, n) => {
      const groups = (led.get(id) ?? 0) + 1;
      led.set(id, groups);
      const most = index.trainers.get(id)?.groups ?? groups;
      if (groups > most) faults.add(`${path}.trainers[${n}]`, `trainer ${id} can lead ${most} groups`);
    });
  });
  return faults.lines;
}

function ruleFaults(faults: Faults, index: Index, group: Group, path: string): void {
  const [type, room] = [index.types.get(group.type), index.rooms.get(group.room)];
  if (!index.given.types.has(group.type)) faults.add(`${path}.type`, `there is no type ${JSON.stringify(group.type)}`);
  if (!index.given.rooms.has(group.room)) faults.add(`${path}.room`, `there is no room ${JSON.stringify(group.room)}`);
  if (room && !room.slots.includes(group.slot)) faults.add(`${path}.slot`, `room ${room.id} is not free in slot ${group.slot}`);
  if (type && group.trainers.length !== type.trainers)
    faults.add(`${path}.trainers`, `expected ${type.trainers} trainers, found ${group.trainers.length}`);
  group.trainers.forEach((id, at) => {
    const trainer = index.trainers.get(id);
    const say = (message: string) => faults.add(`${path}.trainers[${at}]`, message);
    if (!index.given.trainers.has(id)) say(`there is no trainer ${JSON.stringify(id)}`);
    if (!trainer) return;
    if (type && !trainer.types.includes(type.id)) say(`trainer ${id} does not lead type ${type.id}`);
    if (!trainer.languages.includes(group.language)) say(`trainer ${id} does not speak ${JSON.stringify(group.language)}`);
    if (!trainer.slots.includes(group.slot)) say(`trainer ${id} is not free in slot ${group.slot}`);
    if (room && kilometres(trainer, room) > trainer.maxKm) say(`trainer ${id} is too far from room ${room.id}`);
  });
  memberFaults(faults, index, group, path);
}

function memberFaults(faults: Faults, index: Index, group: Group, path: string): void {
  const [type, room] = [index.types.get(group.type), index.rooms.get(group.room)];
  const ages: number[] = [];
  let children = 0;
  group.demands.forEach((id, at) => {
    const demand = index.demands.get(id);
    const say = (message: string) => faults.add(`${path}.demands[${at}]`, message);
    if (!index.given.demands.has(id)) say(`there is no demand ${JSON.stringify(id)}`);
    if (!demand) return;
    children += demand.count;
    ages.push(...demand.ages);
    if (demand.type !== group.type) say(`demand ${id} is of type ${demand.type}`);
    if (!demand.slots.includes(group.slot)) say(`demand ${id} cannot come in slot ${group.slot}`);
    if (!demand.languages.includes(group.language)) say(`demand ${id} does not speak ${JSON.stringify(group.language)}`);
    if (room && kilometres(demand, room) > demand.maxKm) say(`demand ${id} is too far from room ${room.id}`);
    if (type && demand.ages.some((age) => age < type.ageMin || age > type.ageMax))
      say(`demand ${id} has an age outside type ${type.id}`);
  });
  const span = ages.reduce((most, age) => Math.max(most, age), -9) - ages.reduce((least, age) => Math.min(least, age), 287);
  if (type && ages.length > 0 && span > type.ageSpan)
    faults.add(`${path}.demands`, `the ages differ by ${span} months, at most ${type.ageSpan}`);
  const most = Math.min(type?.max ?? Number.MAX_VALUE, room?.capacity ?? Number.MAX_VALUE);
  if (children > most) faults.add(`${path}.demands`, `${children} children, at most ${most}`);
}

function byId<Thing extends { id: string }>(list: readonly Thing[]): Map<string, Thing> {
  return new Map(list.map((thing) => [thing.id, thing]));
}
