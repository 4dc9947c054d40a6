import { Faults, joined, Reader } from './faults.ts';
import { type Demand, FORMAT, type Group, type GroupType, type Instance, type Room, type Trainer } from './format.ts';
import { lockFaults } from './parse-locked.ts';

/** The highest number of points or people in one field: sums of them stay exact. */
const MOST = 1_000_000_000;

export type Parsed = { ok: true; instance: Instance } | { ok: false; faults: string[] };

/** Reads the bytes of an instance (UTF-8, JSON). `name` is what to call the file where nothing more exact can be said. */
export function parseBytes(bytes: Uint8Array, name: string): Parsed {
  const read = readJson(bytes, name);
  return 'fault' in read ? { ok: false, faults: [read.fault] } : parseInstance(read.value, name);
}

/** Text and JSON, or what is wrong with them. */
export function readJson(bytes: Uint8Array, name: string): { value: unknown } | { fault: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { fault: `${name}: is empty` };
    return { value: JSON.parse(text) };
  } catch (error) {
    const syntax = error instanceof SyntaxError;
    return { fault: `${name}: ${syntax ? `is not JSON (${error.message.split('\n').join(' ')})` : 'is not UTF-8 text'}` };
  }
}

/** Checks everything at once; the instance is only returned when nothing is wrong. */
export function parseInstance(value: unknown, name: string): Parsed {
  const faults = new Faults();
  const reader = new Reader(faults);
  const top = reader.record(value, '', ['format', 'slots', 'types', 'demands', 'rooms', 'trainers', 'locked?']);
  if (!top) return { ok: false, faults: faults.lines.map((line) => `${name}${line}`) };
  if (top.format !== undefined && top.format !== FORMAT) faults.add('format', `expected ${JSON.stringify(FORMAT)}`);
  const slots = reader.whole(top.slots, 'slots', 1, MOST);
  const types = things(reader, top.types, 'types', (item, path) => groupType(reader, item, path));
  const typeIds = idsOf(top.types);
  const demands = things(reader, top.demands, 'demands', (item, path) => demand(reader, item, path, slots, typeIds));
  const rooms = things(reader, top.rooms, 'rooms', (item, path) => room(reader, item, path, slots));
  const trainers = things(reader, top.trainers, 'trainers', (item, path) => trainer(reader, item, path, slots, typeIds));
  const locked =
    top.locked === undefined ? [] : reader.list(top.locked, 'locked', (item, path) => group(reader, item, path, slots));
  const lockedDemands = new Set(locked?.flatMap((agreed) => agreed.demands));
  demands?.forEach(({ id, maxKm }, at) => {
    if (maxKm === 0 && !lockedDemands.has(id))
      faults.add(`demands[${at}].maxKm`, 'expected more than 0 (0 only in a locked group)');
  });
  const lockedTrainers = new Set(locked?.flatMap((agreed) => agreed.trainers));
  trainers?.forEach(({ id, maxKm }, at) => {
    if (maxKm === 0 && !lockedTrainers.has(id))
      faults.add(`trainers[${at}].maxKm`, 'expected more than 0 (0 only in a locked group)');
  });
  const instance: Instance = {
    format: FORMAT,
    slots: slots ?? 1,
    types: types ?? [],
    demands: demands ?? [],
    rooms: rooms ?? [],
    trainers: trainers ?? [],
    locked: locked ?? [],
  };
  const given = { types: typeIds, demands: idsOf(top.demands), rooms: idsOf(top.rooms), trainers: idsOf(top.trainers) };
  faults.lines.push(...lockFaults(instance, given));
  return faults.lines.length > 0 ? { ok: false, faults: faults.lines } : { ok: true, instance };
}

function things<Thing extends { id: string }>(
  reader: Reader,
  value: unknown,
  path: string,
  read: (item: unknown, path: string) => Thing | null,
): Thing[] | null {
  const list = reader.list(value, path, read);
  const seen = new Map<string, number>();
  if (Array.isArray(value)) {
    value.forEach((item: unknown, at) => {
      const id = idOf(item);
      if (id === null) return;
      const before = seen.get(id);
      if (before !== undefined)
        reader.faults.add(`${path}[${at}].id`, `the same as ${path}[${before}].id: ${JSON.stringify(id)}`);
      else seen.set(id, at);
    });
  }
  return list;
}

function groupType(reader: Reader, value: unknown, path: string): GroupType | null {
  const item = reader.record(value, path, ['id', 'ageMin', 'ageMax', 'ageSpan', 'min', 'max', 'trainers']);
  if (!item) return null;
  const id = reader.text(item.id, joined(path, 'id'));
  const ageMin = reader.whole(item.ageMin, joined(path, 'ageMin'), -9, 287);
  const ageMax = reader.whole(item.ageMax, joined(path, 'ageMax'), -9, 287);
  const ageSpan = reader.whole(item.ageSpan, joined(path, 'ageSpan'), 0, MOST);
  const min = reader.whole(item.min, joined(path, 'min'), 1, MOST);
  const max = reader.whole(item.max, joined(path, 'max'), 1, MOST);
  const trainers = reader.whole(item.trainers, joined(path, 'trainers'), 1, MOST);
  if (min !== null && max !== null && min > max) return reader.refuse(joined(path, 'min'), `${min} is above max ${max}`);
  if (ageMin !== null && ageMax !== null && ageMin > ageMax)
    return reader.refuse(joined(path, 'ageMin'), `${ageMin} is above ageMax ${ageMax}`);
  if (id === null || ageMin === null || ageMax === null || ageSpan === null || min === null || max === null) return null;
  return trainers === null ? null : { id, ageMin, ageMax, ageSpan, min, max, trainers };
}

const DEMAND = ['id', 'type', 'lat', 'lon', 'count', 'ages', 'slots', 'languages', 'maxKm', 'waitingWeeks', 'urgent'] as const;

function demand(reader: Reader, value: unknown, path: string, slots: number | null, types: Set<string>): Demand | null {
  const item = reader.record(value, path, DEMAND);
  if (!item) return null;
  const count = reader.whole(item.count, joined(path, 'count'), 1, MOST);
  const ages = reader.list(item.ages, joined(path, 'ages'), (age, at) => reader.whole(age, at, -9, 287));
  if (count !== null && Array.isArray(item.ages) && item.ages.length !== count)
    reader.faults.add(joined(path, 'ages'), `expected ${count} (count), found ${item.ages.length}`);
  return whole({
    id: reader.text(item.id, joined(path, 'id')),
    type: known(reader, item.type, joined(path, 'type'), types),
    ...place(reader, item, path),
    count,
    ages,
    slots: slotList(reader, item, path, slots),
    languages: reader.set(item.languages, joined(path, 'languages'), (text, at) => reader.text(text, at)),
    maxKm: reader.number(item.maxKm, joined(path, 'maxKm'), 0, Number.MAX_VALUE),
    waitingWeeks: reader.whole(item.waitingWeeks, joined(path, 'waitingWeeks'), 0),
    urgent: reader.flag(item.urgent, joined(path, 'urgent')),
  });
}

function room(reader: Reader, value: unknown, path: string, slots: number | null): Room | null {
  const item = reader.record(value, path, ['id', 'lat', 'lon', 'capacity', 'slots', 'rent']);
  return (
    item &&
    whole({
      id: reader.text(item.id, joined(path, 'id')),
      ...place(reader, item, path),
      capacity: reader.whole(item.capacity, joined(path, 'capacity'), 1, MOST),
      slots: slotList(reader, item, path, slots),
      rent: reader.whole(item.rent, joined(path, 'rent'), 0, MOST),
    })
  );
}

const TRAINER = ['id', 'lat', 'lon', 'types', 'languages', 'slots', 'groups', 'fee', 'maxKm'] as const;

function trainer(reader: Reader, value: unknown, path: string, slots: number | null, types: Set<string>): Trainer | null {
  const item = reader.record(value, path, TRAINER);
  return (
    item &&
    whole({
      id: reader.text(item.id, joined(path, 'id')),
      ...place(reader, item, path),
      types: reader.set(item.types, joined(path, 'types'), (id, at) => known(reader, id, at, types)),
      languages: reader.set(item.languages, joined(path, 'languages'), (text, at) => reader.text(text, at)),
      slots: slotList(reader, item, path, slots),
      groups: reader.whole(item.groups, joined(path, 'groups'), 0),
      fee: reader.whole(item.fee, joined(path, 'fee'), 0, MOST),
      maxKm: reader.number(item.maxKm, joined(path, 'maxKm'), 0, Number.MAX_VALUE),
    })
  );
}

/** A group of an instance (`locked`) or of a plan; whether its ids exist and its rules hold is checked elsewhere. */
export function group(reader: Reader, value: unknown, path: string, slots: number | null): Group | null {
  const item = reader.record(value, path, ['type', 'room', 'slot', 'language', 'trainers', 'demands']);
  return (
    item &&
    whole({
      type: reader.text(item.type, joined(path, 'type')),
      room: reader.text(item.room, joined(path, 'room')),
      slot: reader.whole(item.slot, joined(path, 'slot'), 0, slots === null ? MOST : slots - 1),
      language: reader.text(item.language, joined(path, 'language')),
      trainers: reader.set(item.trainers, joined(path, 'trainers'), (id, at) => reader.text(id, at)),
      demands: reader.set(item.demands, joined(path, 'demands'), (id, at) => reader.text(id, at)),
    })
  );
}

function place(reader: Reader, item: Record<string, unknown>, path: string): { lat: number | null; lon: number | null } {
  return {
    lat: reader.number(item.lat, joined(path, 'lat'), -90, 90),
    lon: reader.number(item.lon, joined(path, 'lon'), -180, 180),
  };
}

function slotList(reader: Reader, item: Record<string, unknown>, path: string, slots: number | null): number[] | null {
  const most = slots === null ? MOST : slots - 1;
  return reader.set(item.slots, joined(path, 'slots'), (slot, at) => reader.whole(slot, at, 0, most));
}

function known(reader: Reader, value: unknown, path: string, ids: Set<string>): string | null {
  const id = reader.text(value, path);
  return id !== null && !ids.has(id) ? reader.refuse(path, `there is no type ${JSON.stringify(id)}`) : id;
}

function idsOf(list: unknown): Set<string> {
  return new Set(Array.isArray(list) ? list.map(idOf).filter((id) => id !== null) : []);
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
}

type Filled<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], null> };

function isFilled<Fields extends object>(fields: Fields): fields is Fields & Filled<Fields> {
  return Object.values(fields).every((field) => field !== null);
}

/** The fields, or null when one of them could not be read. */
function whole<Fields extends object>(fields: Fields): Filled<Fields> | null {
  return isFilled(fields) ? fields : null;
}
