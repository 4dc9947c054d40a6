import { sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { audienceLabel, audiences } from '../catalogue/index.ts';
import { listEntries, listLabel, municipalities } from '../regions/index.ts';
import type { Narrowing } from './choices.ts';
import type { OutlineFilter } from './outline.ts';

/** What can be chosen, as the filters above a calendar show it. Lists of staff are left out for the public. */
export interface Lists {
  gemeente: Listed[];
  thema: Listed[];
  doelgroep: Listed[];
  organisatie: Listed[];
  locatie?: Listed[];
  ruimte?: Listed[];
  trainer?: Listed[];
  team?: Listed[];
}

/** One choice: its value in the address, its label, and the id that it stands for. */
export interface Listed {
  id: string;
  value: string;
  label: string;
}

export type ListName = keyof Lists;

/** The lists to choose from, and what the choices stand for. Undefined when something unknown was chosen. */
export async function listsFor(
  reading: Reading,
  chosen: Narrowing,
  lang: Lang,
  staff: boolean,
): Promise<{ lists: Lists; filter: OutlineFilter } | undefined> {
  const known = {
    gemeente: (await municipalities(reading)).map(({ id, cbsCode, name }) => ({ id, value: cbsCode, label: name })),
    thema: (await listEntries(reading, 'theme')).map((theme) => ofList(theme.code, listLabel(theme, lang))),
    doelgroep: audiences.map((audience) => ofList(audience, audienceLabel(audience, lang))),
    organisatie: await runningOrganisations(reading, staff),
    ...(staff ? await staffLists(reading) : { locatie: await locations(reading, chosen.locatie) }),
  } satisfies Record<string, Listed[]>;
  const filter: Record<string, string | true> = {};
  for (const [name, list] of Object.entries<Listed[]>(known)) {
    const value = chosen[name as ListName];
    const found = value === undefined ? null : list.find((one) => one.value === value);
    if (found === undefined) return undefined;
    if (found) filter[name] = found.id;
  }
  return { lists: known, filter: { ...filter, ...(chosen.vrij ? { vrij: true } : {}) } };
}

const ofList = (code: string, label: string): Listed => ({ id: code, value: code, label });

async function staffLists(reading: Reading): Promise<Record<'ruimte' | 'trainer' | 'team', Listed[]>> {
  return { ruimte: await rooms(reading), trainer: await trainers(reading), team: await teams(reading) };
}

function rooms(reading: Reading): Promise<Listed[]> {
  return reading.tx
    .selectFrom('rooms as r')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .select(['r.id', 'r.slug as value', sql<string>`concat(l.town, ', ', l.name, ', ', r.name)`.as('label')])
    .orderBy(sql`concat(l.town, ', ', l.name, ', ', r.name) collate "nl-NL-x-icu"`)
    .execute();
}

/** Organisations that run groups; for the public those of groups that are open to parents. */
function runningOrganisations(reading: Reading, staff: boolean): Promise<Listed[]> {
  const audience = staff ? sql`` : sql`and g.opened_to = 'parents' and g.state in ('planned', 'confirmed', 'running')`;
  return reading.tx
    .selectFrom('organisations as o')
    .select(['o.id', 'o.slug as value', 'o.name as label'])
    .where(
      sql<boolean>`o.id in (select g.organisation_id from groups g where g.region_id = ${reading.region.id}::uuid ${audience})`,
    )
    .orderBy(sql`o.name collate "nl-NL-x-icu"`)
    .execute();
}

/** Places with groups that are open to parents; the chosen one also when it has none any more: an address or a feed goes on working. */
function locations(reading: Reading, chosen: string | undefined): Promise<Listed[]> {
  const label = sql<string>`concat(l.town, ', ', l.name)`;
  return reading.tx
    .selectFrom('locations as l')
    .select(['l.id', 'l.slug as value', label.as('label')])
    .where(
      sql<boolean>`(l.slug = ${chosen ?? null} or l.id in (select r.location_id from rooms r where r.id in (select g.room_id from groups g
        where g.region_id = ${reading.region.id}::uuid and g.opened_to = 'parents' and g.state in ('planned', 'confirmed', 'running'))))`,
    )
    .orderBy(sql`${label} collate "nl-NL-x-icu"`)
    .execute();
}

/** Organisations that run groups or have places in them for their families. */
function teams(reading: Reading): Promise<Listed[]> {
  return reading.tx
    .selectFrom('organisations as o')
    .select(['o.id', 'o.slug as value', 'o.name as label'])
    .where(sql<boolean>`(o.kind = 'core-partner' or o.id in (select tr.organisation_id from team_reservations tr))`)
    .orderBy(sql`o.name collate "nl-NL-x-icu"`)
    .execute();
}

function trainers(reading: Reading): Promise<Listed[]> {
  return reading.tx
    .selectFrom('trainers as t')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .select(['t.id', 't.id as value', 'p.name as label'])
    .orderBy(sql`p.name collate "nl-NL-x-icu"`)
    .execute();
}
