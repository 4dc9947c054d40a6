import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { listEntries, municipalities } from '../regions/index.ts';
import type { Known } from './sentence/sentence.ts';

/** The region's words for the sentence reader and the choices of the form. */
export async function knownWords(reading: Reading): Promise<Known> {
  return {
    today: localDate(reading.now),
    themes: await listEntries(reading, 'theme'),
    interventions: await interventions(reading),
    municipalities: await municipalities(reading),
    areas: await areas(reading),
  };
}

/** Every method that groups are given in, with the theme for which it is most given. */
async function interventions(reading: Reading): Promise<Known['interventions']> {
  const { rows } = await sql<Known['interventions'][number]>`
    select i.id, i.name, (
      select t.theme from offers o join offer_themes t on t.offer_id = o.id
      where o.intervention_id = i.id and o.state = 'published' group by t.theme order by count(*) filter (where t.position = 0) desc, count(*) desc, t.theme limit 1
    ) as theme
    from interventions i
    where exists (select from offers o where o.intervention_id = i.id and o.state = 'published' and o.form in ('group', 'meeting'))
    order by i.name collate "nl-NL-x-icu"`.execute(reading.tx);
  return rows;
}

/** Villages with a location, and districts that teams named before; an ambiguous name is left out. */
async function areas(reading: Reading): Promise<Known['areas']> {
  const { rows } = await sql<Known['areas'][number]>`
    select area, min(municipality_id::text) as "municipalityId" from (
      select town as area, municipality_id from locations union select area, municipality_id from demands where area <> ''
    ) as named group by area having count(distinct municipality_id) = 1`.execute(reading.tx);
  return rows;
}
