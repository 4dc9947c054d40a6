import { inside, type Path, type Reader } from './faults.ts';
import type { Demand, Group, GroupType, Room, Trainer } from './format.ts';

/** The highest number of people in one field: sums of them stay exact. */
const MOST = 1_000_000_000;

/** What the things of an instance may refer to; `slots` is null when it could not be read itself. */
export interface Context {
  slots: number | null;
  types: ReadonlySet<string>;
  /** Ids that occur in locked groups: who is agreed with may have a reach of 0 km. */
  agreed: { demands: ReadonlySet<string>; trainers: ReadonlySet<string> };
}

/** A kind of group. */
export function groupType(reader: Reader, value: unknown, path: Path): GroupType | null {
  const item = reader.record(value, path, ['id', 'ageMin', 'ageMax', 'ageSpan', 'min', 'max', 'trainers']);
  if (!item) return null;
  const id = reader.text(item.id, inside(path, 'id'));
  const ageMin = reader.whole(item.ageMin, inside(path, 'ageMin'), -9, 287);
  const ageMax = reader.whole(item.ageMax, inside(path, 'ageMax'), -9, 287);
  const ageSpan = reader.whole(item.ageSpan, inside(path, 'ageSpan'), 0, MOST);
  const min = reader.whole(item.min, inside(path, 'min'), 1, MOST);
  const max = reader.whole(item.max, inside(path, 'max'), 1, MOST);
  const trainers = reader.whole(item.trainers, inside(path, 'trainers'), 1, MOST);
  if (min !== null && max !== null && min > max) reader.refuse(inside(path, 'min'), `${min} is above max ${max}`);
  if (ageMin !== null && ageMax !== null && ageMin > ageMax)
    reader.refuse(inside(path, 'ageMin'), `${ageMin} is above ageMax ${ageMax}`);
  return whole({ id, ageMin, ageMax, ageSpan, min, max, trainers });
}

const DEMAND = ['id', 'type', 'lat', 'lon', 'count', 'ages', 'slots', 'languages', 'maxKm', 'waitingWeeks', 'urgent'] as const;

/** Children who want a kind of group together. */
export function demand(reader: Reader, value: unknown, path: Path, context: Context): Demand | null {
  const item = reader.record(value, path, DEMAND);
  if (!item) return null;
  const count = reader.whole(item.count, inside(path, 'count'), 1, MOST);
  const ages = reader.list(item.ages, inside(path, 'ages'), (age, at) => reader.whole(age, at, -9, 287));
  if (count !== null && Array.isArray(item.ages) && item.ages.length !== count)
    reader.faults.add(inside(path, 'ages'), `expected ${count} (count), found ${item.ages.length}`);
  return whole({
    id: reader.text(item.id, inside(path, 'id')),
    type: known(reader, item.type, inside(path, 'type'), context.types),
    ...place(reader, item, path),
    count,
    ages,
    slots: slotList(reader, item, path, context.slots),
    languages: reader.set(item.languages, inside(path, 'languages'), (text, at) => reader.text(text, at)),
    maxKm: reach(reader, item, path, context.agreed.demands),
    waitingWeeks: reader.whole(item.waitingWeeks, inside(path, 'waitingWeeks'), 0),
    urgent: reader.flag(item.urgent, inside(path, 'urgent')),
  });
}

/** A room. */
export function room(reader: Reader, value: unknown, path: Path, context: Context): Room | null {
  const item = reader.record(value, path, ['id', 'lat', 'lon', 'capacity', 'slots', 'rent']);
  return (
    item &&
    whole({
      id: reader.text(item.id, inside(path, 'id')),
      ...place(reader, item, path),
      capacity: reader.whole(item.capacity, inside(path, 'capacity'), 1, MOST),
      slots: slotList(reader, item, path, context.slots),
      rent: reader.whole(item.rent, inside(path, 'rent'), 0),
    })
  );
}

const TRAINER = ['id', 'lat', 'lon', 'types', 'languages', 'slots', 'groups', 'fee', 'maxKm'] as const;

/** Who can lead groups. */
export function trainer(reader: Reader, value: unknown, path: Path, context: Context): Trainer | null {
  const item = reader.record(value, path, TRAINER);
  return (
    item &&
    whole({
      id: reader.text(item.id, inside(path, 'id')),
      ...place(reader, item, path),
      types: reader.set(item.types, inside(path, 'types'), (id, at) => known(reader, id, at, context.types)),
      languages: reader.set(item.languages, inside(path, 'languages'), (text, at) => reader.text(text, at)),
      slots: slotList(reader, item, path, context.slots),
      groups: reader.whole(item.groups, inside(path, 'groups'), 0),
      fee: reader.whole(item.fee, inside(path, 'fee'), 0),
      maxKm: reach(reader, item, path, context.agreed.trainers),
    })
  );
}

/** A group of an instance (`locked`) or of a plan; whether its ids exist and its rules hold is checked elsewhere. */
export function group(reader: Reader, value: unknown, path: Path, slots: number | null): Group | null {
  const item = reader.record(value, path, ['type', 'room', 'slot', 'language', 'trainers', 'demands']);
  return (
    item &&
    whole({
      type: reader.text(item.type, inside(path, 'type')),
      room: reader.text(item.room, inside(path, 'room')),
      slot: reader.whole(item.slot, inside(path, 'slot'), 0, slots === null ? MOST : slots - 1),
      language: reader.text(item.language, inside(path, 'language')),
      trainers: reader.set(item.trainers, inside(path, 'trainers'), (id, at) => reader.text(id, at)),
      demands: reader.set(item.demands, inside(path, 'demands'), (id, at) => reader.text(id, at)),
    })
  );
}

function place(reader: Reader, item: Record<string, unknown>, path: Path): { lat: number | null; lon: number | null } {
  return {
    lat: reader.number(item.lat, inside(path, 'lat'), -90, 90),
    lon: reader.number(item.lon, inside(path, 'lon'), -180, 180),
  };
}

function slotList(reader: Reader, item: Record<string, unknown>, path: Path, slots: number | null): number[] | null {
  const most = slots === null ? MOST : slots - 1;
  return reader.set(item.slots, inside(path, 'slots'), (slot, at) => reader.whole(slot, at, 0, most));
}

/** How far someone goes, in km: more than 0 for who is still to be placed. */
function reach(reader: Reader, item: Record<string, unknown>, path: Path, agreed: ReadonlySet<string>): number | null {
  const at = inside(path, 'maxKm');
  const km = reader.number(item.maxKm, at, 0, Number.MAX_VALUE);
  const placed = typeof item.id === 'string' && agreed.has(item.id);
  return km === 0 && !placed ? reader.refuse(at, 'expected more than 0 (0 only in a locked group)') : km;
}

function known(reader: Reader, value: unknown, path: Path, ids: ReadonlySet<string>): string | null {
  const id = reader.text(value, path);
  return id !== null && !ids.has(id) ? reader.refuse(path, `there is no type ${JSON.stringify(id)}`) : id;
}

type Filled<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], null> };

function isFilled<Fields extends object>(fields: Fields): fields is Fields & Filled<Fields> {
  return Object.values(fields).every((field) => field !== null);
}

/** The fields, or null when one of them could not be read. */
function whole<Fields extends object>(fields: Fields): Filled<Fields> | null {
  return isFilled(fields) ? fields : null;
}
