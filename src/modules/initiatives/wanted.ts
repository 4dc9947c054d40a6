import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { agePhases } from '../demand/index.ts';

/** Fewest that are told exactly (rule 14). */
export const LEAST = 5;

/** How many wait for something, as everybody may read it. */
export interface Wanted {
  theme: string;
  themeLabel: string;
  themeLabelEn: string;
  municipalityId: string;
  municipalityName: string;
  /** Index in `agePhases`, of the middle of their ages. */
  phase: number;
  /** Null: fewer than five. No totals are shown from which it could be reckoned. */
  count: number | null;
}

/** Open needs by theme, municipality and age phase; delicate themes are left out (rules 7 and 14). */
export async function wanted(reading: Reading, municipalityId?: string): Promise<Wanted[]> {
  const bounds = agePhases.map(([from]) => from);
  const { rows } = await sql<Omit<Wanted, 'count'> & { places: number }>`
    select d.theme, e.label_nl as "themeLabel", e.label_en as "themeLabelEn", d.municipality_id as "municipalityId", m.name as "municipalityName",
      width_bucket(((d.age_min + d.age_max) / 2)::integer, ${bounds}::integer[]) - 1 as phase, sum(d.places)::integer as places
    from demands d join municipalities m on m.id = d.municipality_id
    join list_entries e on e.region_id = d.region_id and e.list = d.list and e.code = d.theme
    where d.state = 'open' and d.kind = 'team' and not e.delicate and (${municipalityId ?? null}::uuid is null or d.municipality_id = ${municipalityId ?? null}::uuid)
    group by 1, 2, 3, 4, 5, 6 order by m.name, e.label_nl, 6`.execute(reading.tx);
  return rows.map(({ places, ...row }) => ({ ...row, count: places < LEAST ? null : places }));
}
