import { Faults, inside, type Path, Reader, TOP } from './faults.ts';
import { FORMAT, type Instance } from './format.ts';
import { lockFaults } from './parse-locked.ts';
import { type Context, demand, group, groupType, room, trainer } from './parse-things.ts';

export type Parsed = { ok: true; instance: Instance } | { ok: false; faults: string[] };

/** More slots than anything can list. */
const MOST_SLOTS = 1_000_000_000;

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
    if (error instanceof SyntaxError) return { fault: `${name}: is not JSON (${error.message.split('\n').join(' ')})` };
    const encoding = error instanceof TypeError;
    return { fault: `${name}: ${encoding ? 'is not UTF-8 text' : 'is too large'}` };
  }
}

/** Checks everything at once; the instance is only returned when nothing is wrong. */
export function parseInstance(value: unknown, name: string): Parsed {
  const faults = new Faults();
  const reader = new Reader(faults);
  const top = reader.record(value, TOP, ['format', 'slots', 'types', 'demands', 'rooms', 'trainers', 'locked?']);
  if (!top) return { ok: false, faults: faults.lines.map((line) => `${name}${line}`) };
  if (top.format !== undefined && top.format !== FORMAT) faults.add(inside(TOP, 'format'), `expected ${JSON.stringify(FORMAT)}`);
  const slots = reader.whole(top.slots, inside(TOP, 'slots'), 1, MOST_SLOTS);
  const agreed = { demands: membersOf(top.locked, 'demands'), trainers: membersOf(top.locked, 'trainers') };
  const context: Context = { slots, types: idsOf(top.types), agreed };
  const all = <Thing>(
    key: 'types' | 'demands' | 'rooms' | 'trainers',
    read: (reader: Reader, item: unknown, path: Path, context: Context) => Thing | null,
  ): Thing[] => {
    const path = inside(TOP, key);
    const things = reader.list(top[key], path, (item, at) => read(reader, item, at, context)) ?? [];
    noDoubles(faults, top[key], key);
    return things;
  };
  const types = all('types', groupType);
  const demands = all('demands', demand);
  const rooms = all('rooms', room);
  const trainers = all('trainers', trainer);
  const locked =
    top.locked === undefined
      ? []
      : (reader.list(top.locked, inside(TOP, 'locked'), (item, at) => group(reader, item, at, slots)) ?? []);
  const instance: Instance = { format: FORMAT, slots: slots ?? 1, types, demands, rooms, trainers, locked };
  const given = { types: context.types, demands: idsOf(top.demands), rooms: idsOf(top.rooms), trainers: idsOf(top.trainers) };
  const lines = [...faults.lines, ...lockFaults(instance, given)];
  return lines.length > 0 ? { ok: false, faults: lines } : { ok: true, instance };
}

function noDoubles(faults: Faults, list: unknown, key: string): void {
  if (!Array.isArray(list)) return;
  const seen = new Map<string, number>();
  list.forEach((item: unknown, at) => {
    const id = idOf(item);
    if (id === null) return;
    const before = seen.get(id);
    if (before === undefined) seen.set(id, at);
    else faults.add(`${key}[${at}].id`, `the same as ${key}[${before}].id: ${JSON.stringify(id)}`);
  });
}

function idsOf(list: unknown): Set<string> {
  return new Set(Array.isArray(list) ? list.map(idOf).filter((id) => id !== null) : []);
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
}

/** The ids that occur in the locked groups, also in those that could not be read whole. */
function membersOf(locked: unknown, key: 'demands' | 'trainers'): Set<string> {
  const ids = new Set<string>();
  if (!Array.isArray(locked)) return ids;
  for (const group of locked as unknown[]) {
    const list: unknown = typeof group === 'object' && group !== null ? Object.getOwnPropertyDescriptor(group, key)?.value : null;
    if (Array.isArray(list)) for (const id of list) if (typeof id === 'string') ids.add(id);
  }
  return ids;
}
