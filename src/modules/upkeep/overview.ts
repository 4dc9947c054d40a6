import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { entriesSql } from './entries.ts';
import { FRESH } from './score.ts';
import { termsOf } from './terms.ts';

/** How many entries are how fresh. */
export interface Counts {
  fresh: number;
  ageing: number;
  hidden: number;
}

export interface OwnerFreshness extends Counts {
  name: string;
  slug: string;
  /** Null when it works for the whole region. */
  municipality: string | null;
  cbsCode: string | null;
}

export interface Overview {
  all: Counts;
  owners: OwnerFreshness[];
  municipalities: (Counts & { name: string | null; cbsCode: string | null })[];
}

/**
 * How fresh offers, rooms and organisations are, per owner and municipality. Trainers are persons and not counted. What was confirmed longer
 * ago than 60 % of its term is ageing as long as it can be seen.
 */
export async function freshnessOverview(reading: Reading): Promise<Overview> {
  const { term } = await termsOf(reading);
  const today = localDate(reading.now);
  const { rows: owners } = await sql<OwnerFreshness>`
    select o.name, o.slug, m.name as municipality, m.cbs_code as "cbsCode",
      (count(*) filter (where not e.hidden and e.fresh))::integer as fresh,
      (count(*) filter (where not e.hidden and not e.fresh))::integer as ageing,
      (count(*) filter (where e.hidden))::integer as hidden
    from (select e.organisation_id, e.hidden, (${today}::date - e.confirmed_on) <= ${FRESH}::float8 * (${JSON.stringify(term)}::jsonb ->> e.kind)::integer as fresh
      from ${entriesSql} e where e.organisation_id is not null
        and not exists (select from freshness_marks g where g.kind = e.kind and g.entry_id = e.id and g.gone_at is not null)) e
    join organisations o on o.id = e.organisation_id left join municipalities m on m.id = o.municipality_id
    group by o.id, m.id order by o.name collate "nl-NL-x-icu", o.id`.execute(reading.tx);
  return { all: total(owners), owners, municipalities: perMunicipality(owners) };
}

function perMunicipality(owners: OwnerFreshness[]): Overview['municipalities'] {
  const places = Map.groupBy(owners, (owner) => owner.cbsCode);
  return [...places]
    .map(([cbsCode, of]) => ({ name: of[0]?.municipality ?? null, cbsCode, ...total(of) }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? '', 'nl'));
}

function total(counts: Counts[]): Counts {
  const sum = (name: keyof Counts) => counts.reduce((so, one) => so + one[name], 0);
  return { fresh: sum('fresh'), ageing: sum('ageing'), hidden: sum('hidden') };
}

/** Part that is fresh, 0-100, of everything that is or was in sight; null when there is nothing. */
export function freshShare({ fresh, ageing, hidden }: Counts): number | null {
  const all = fresh + ageing + hidden;
  return all === 0 ? null : Math.round((100 * fresh) / all);
}
