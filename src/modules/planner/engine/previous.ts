import { Faults, Reader } from './faults.ts';
import type { Group } from './format.ts';
import { group, readJson } from './parse.ts';

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
  const top = reader.record(read.value, '', ['format', 'value', 'bound', 'optimal', 'seconds', 'groups', 'unserved']);
  const groups = reader.list(top?.groups, 'groups', (item, path) => group(reader, item, path, null));
  const unserved = reader.list(top?.unserved, 'unserved', (item, path) =>
    reader.text(reader.record(item, path, ['id', 'reason'])?.id, `${path}.id`),
  );
  if (faults.lines.length > 0 || !groups || !unserved)
    return { ok: false, faults: faults.lines.map((line) => `${name}: ${line}`) };
  return { ok: true, previous: { groups, unserved } };
}
