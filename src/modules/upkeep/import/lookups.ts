import { sql } from 'kysely';
import type { Reading } from '../../../platform/work.ts';
import { listEntries, municipalities, organisations } from '../../regions/index.ts';
import { Names } from './names.ts';

/** What the cells of a sheet may name, and how it is written back. */
export interface Lookups {
  organisations: Lookup;
  methods: Lookup;
  themes: Lookup;
  municipalities: Lookup;
}

export interface Lookup {
  names: Names<string>;
  /** The name that a sheet gets; it is found again by it. */
  shown: Map<string, string>;
}

/** Names of the region. `scope`: only these organisations; null: all. */
export async function lookups(reading: Reading, scope: string[] | null): Promise<Lookups> {
  const owners = (await organisations(reading)).filter((one) => scope === null || scope.includes(one.id));
  const methods = await reading.tx
    .selectFrom('interventions')
    .select(['id', 'name', 'slug'])
    .orderBy(sql`name collate "nl-NL-x-icu"`)
    .execute();
  const themes = await listEntries(reading, 'theme');
  const places = await municipalities(reading);
  return {
    organisations: lookup(owners.map(({ id, name, slug }) => ({ value: id, name, key: slug }))),
    methods: lookup(methods.map(({ id, name, slug }) => ({ value: id, name, key: slug }))),
    themes: lookup(themes.map(({ code, labelNl, labelEn }) => ({ value: code, name: labelNl, key: code, also: labelEn }))),
    municipalities: lookup(places.map(({ id, name, cbsCode }) => ({ value: id, name, key: cbsCode }))),
  };
}

interface Known {
  value: string;
  name: string;
  /** Unlike the name it is never another's. */
  key: string;
  also?: string;
}

function lookup(known: Known[]): Lookup {
  const names = new Names<string>();
  // Keys first: a name that is another's key would be read as that other.
  for (const { value, name, key } of known) names.add(value, name, [key]);
  for (const { value, name } of known) names.add(value, name);
  for (const { value, also } of known) if (also) names.add(value, also);
  const shown = new Map(
    known.map(({ value, name, key }) => [value, names.find(name) === value && !name.includes(';') ? name : key]),
  );
  return { names, shown };
}
