import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { insertion } from '../../platform/db/records.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { entriesSql } from './entries.ts';
import { FRESH } from './score.ts';
import { type Terms, termsOf } from './terms.ts';

/** How many entries are how fresh. */
export interface Counts {
  fresh: number;
  ageing: number;
  hidden: number;
}

export interface CountedOwner extends Counts {
  id: string;
  name: string;
  slug: string;
  /** Null when it works for the whole region. */
  municipality: string | null;
  cbsCode: string | null;
}

const none: Counts = { fresh: 0, ageing: 0, hidden: 0 };

/**
 * Every organisation that has entries, by name, with how fresh they are now. Counts are kept (`freshness_totals`); only those of an
 * organisation of which something changed since, or that were counted on another day, are counted here.
 */
export async function countedOwners(reading: Reading): Promise<CountedOwner[]> {
  const terms = await termsOf(reading);
  const { rows } = await sql<CountedOwner & { stale: boolean }>`
    select o.id, o.name, o.slug, m.name as municipality, m.cbs_code as "cbsCode", coalesce(t.fresh, 0) as fresh,
      coalesce(t.ageing, 0) as ageing, coalesce(t.hidden, 0) as hidden, ${isStale} as stale
    from organisations o left join municipalities m on m.id = o.municipality_id ${kept(reading, terms)}
    order by o.name collate "nl-NL-x-icu", o.id`.execute(reading.tx);
  const stale = rows.filter((row) => row.stale).map((row) => row.id);
  const counted = await countNow(reading, terms, stale);
  return rows
    .map(({ stale: isOld, ...row }) => (isOld ? { ...row, ...(counted.get(row.id) ?? none) } : row))
    .filter(({ fresh, ageing, hidden }) => fresh + ageing + hidden > 0);
}

/** Counts anew what is not as it was, to keep. Returns how many organisations. What changes meanwhile leaves its own mark. */
export async function recount(work: Work): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('freshness-counts'), hashtext(${work.region.id}))`.execute(work.tx);
  const terms = await termsOf(work);
  const found = await sql<{ id: string }>`select o.id from organisations o ${kept(work, terms)} where ${isStale}`.execute(
    work.tx,
  );
  const stale = found.rows.map((row) => row.id);
  if (stale.length === 0) return 0;
  // Marks first, counts after: a change that ends in between is counted, and its mark stays.
  await sql`delete from freshness_changes where organisation_id = any(${stale}::uuid[])`.execute(work.tx);
  const counted = await countNow(work, terms, stale);
  const basis = basisOf(work, terms);
  const rows = stale.map((id) => ({ organisation_id: id, region_id: work.region.id, basis, ...(counted.get(id) ?? none) }));
  await sql`${insertion('freshness_totals', rows)} on conflict (organisation_id) do update
    set basis = excluded.basis, fresh = excluded.fresh, ageing = excluded.ageing, hidden = excluded.hidden`.execute(work.tx);
  return stale.length;
}

const isStale = sql<boolean>`(t.organisation_id is null
  or exists (select from freshness_changes c where c.region_id = o.region_id and c.organisation_id = o.id))`;

const kept = (reading: Reading, terms: Terms) =>
  sql`left join freshness_totals t on t.organisation_id = o.id and t.basis = ${basisOf(reading, terms)}`;

/** Tomorrow, or by other terms, the same entries are fresh or not. */
function basisOf({ now }: Reading, { term }: Terms): string {
  return `${localDate(now)} ${term.offer} ${term.room} ${term.organisation}`;
}

async function countNow(reading: Reading, { term }: Terms, ids: string[]): Promise<Map<string, Counts>> {
  if (ids.length === 0) return new Map();
  const today = localDate(reading.now);
  const { rows } = await sql<Counts & { id: string }>`
    select e.organisation_id as id,
      (count(*) filter (where not e.hidden and e.fresh))::integer as fresh,
      (count(*) filter (where not e.hidden and not e.fresh))::integer as ageing,
      (count(*) filter (where e.hidden))::integer as hidden
    from (select e.organisation_id, e.hidden, (${today}::date - e.confirmed_on) <= ${FRESH}::float8 * (${JSON.stringify(term)}::jsonb ->> e.kind)::integer as fresh
      from ${entriesSql} e where e.organisation_id = any(${ids}::uuid[])
        and not exists (select from freshness_marks g where g.kind = e.kind and g.entry_id = e.id and g.gone_at is not null)) e
    group by e.organisation_id`.execute(reading.tx);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
