import { Faults, inside, Reader, TOP } from './faults.ts';
import type { Group } from './format.ts';
import { readJson } from './parse.ts';
import { group } from './parse-things.ts';

/** What counts of an earlier plan: its groups, and which demands it left out. Value and bound may be others by now. */
export interface Previous {
  groups: Group[];
  unserved: string[];
}

/** Reads an earlier plan. */
export function parsePrevious(
  bytes: Uint8Array,
  name: string,
): { ok: true; previous: Previous } | { ok: false; faults: string[] } {
  const read = readJson(bytes, name);
  if ('fault' in read) return { ok: false, faults: [read.fault] };
  const faults = new Faults();
  const reader = new Reader(faults);
  const top = reader.record(read.value, TOP, ['format', 'value', 'bound', 'optimal', 'seconds', 'groups', 'unserved']);
  const groups = reader.list(top?.groups, inside(TOP, 'groups'), (item, path) => group(reader, item, path, null));
  const unserved = reader.list(top?.unserved, inside(TOP, 'unserved'), (item, path) =>
    reader.text(reader.record(item, path, ['id', 'reason'])?.id, inside(path, 'id')),
  );
  if (faults.lines.length > 0 || !groups || !unserved)
    return { ok: false, faults: faults.lines.map((line) => `${name}: ${line}`) };
  return { ok: true, previous: { groups, unserved } };
}
