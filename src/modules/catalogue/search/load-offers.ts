import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../../../platform/work.ts';
import { dayPartOf, momentOf, type OfferFacts } from './offer-facts.ts';

interface OfferRow {
  id: string;
  title: string;
  title_en: string | null;
  summary: string;
  summary_en: string | null;
  for_whom: string;
  what_you_get: string[];
  what_happens: string;
  questions: string;
  method: string;
  owner: string;
  themes: string[];
  age_min: number;
  age_max: number;
  level: string;
  audience: string[];
  form: string;
  languages: string[];
  contribution_cents: number;
  access: string;
  domain: string;
  groups: unknown;
}

const groupRows = z.array(
  z.object({
    starts: z.number(),
    closes: z.number(),
    weekday: z.number(),
    hour: z.number(),
    free: z.boolean(),
    municipality: z.string(),
    lat: z.number(),
    lon: z.number(),
    cents: z.number(),
  }),
);

/** Ids of everything on the shelf, offers of one method together: what is alike stands near each other in the index. */
export async function publishedIds(reading: Reading): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from offers where state = 'published' order by intervention_id, id`.execute(reading.tx);
  return rows.map(({ id }) => id);
}

/** The offers of these that are published, as the index takes them. */
export async function readOffers(reading: Reading, ids: string[]): Promise<OfferFacts[]> {
  const { rows } = await sql<OfferRow>`
    select o.id, o.title, o.title_en, o.summary, o.summary_en, o.for_whom, o.what_you_get, o.what_happens,
      (select coalesce(string_agg(x ->> 'q', ' '), '') from jsonb_array_elements(o.questions) as x) as questions,
      i.name as method, p.name as owner, o.age_min, o.age_max, o.level, o.audience, o.form, o.languages, o.contribution_cents, o.access, o.domain,
      array(select t.theme from offer_themes t where t.offer_id = o.id order by t.position) as themes,
      (select json_agg(json_build_object('starts', extract(epoch from g.starts_at) * 1000,
          'closes', extract(epoch from least(g.starts_at, g.registration_closes_at)) * 1000,
          'weekday', extract(isodow from g.starts_at at time zone 'Europe/Amsterdam'),
          'hour', extract(hour from g.starts_at at time zone 'Europe/Amsterdam'),
          'free', c.taken < c.capacity, 'municipality', l.municipality_id, 'lat', l.lat, 'lon', l.lon, 'cents', g.contribution_cents))
        from groups g join group_places c on c.group_id = g.id join rooms r on r.id = g.room_id join locations l on l.id = r.location_id
        where g.offer_id = o.id and g.opened_to = 'parents' and g.state in ('planned', 'confirmed')
          and least(g.starts_at, g.registration_closes_at) > ${reading.now}) as groups
    from offers o join organisations p on p.id = o.organisation_id join interventions i on i.id = o.intervention_id
    where o.state = 'published' and o.id = any(${ids}::uuid[])
    order by o.intervention_id, o.id`.execute(reading.tx);
  return rows.map(factsOf);
}

function factsOf(row: OfferRow): OfferFacts {
  return {
    id: row.id,
    title: row.title,
    method: row.method,
    texts: [
      { text: row.title, weight: 12, title: true },
      { text: row.method, weight: 8 },
      { text: row.summary, weight: 6 },
      { text: row.title_en ?? '', weight: 10, title: true },
      { text: row.summary_en ?? '', weight: 5 },
      { text: row.for_whom, weight: 5 },
      { text: row.what_you_get.join(' '), weight: 4 },
      { text: row.questions, weight: 4 },
      { text: row.what_happens, weight: 3 },
      { text: row.owner, weight: 3 },
    ],
    themes: row.themes,
    ageMin: row.age_min,
    ageMax: row.age_max,
    level: row.level,
    audience: row.audience,
    form: row.form,
    languages: row.languages,
    contributionCents: row.contribution_cents,
    domain: row.domain,
    ownerOnly: row.access === 'owner-only',
    forFamilies: row.audience.some((one) => one !== 'professionals' && one !== 'volunteers'),
    groups: (row.groups === null ? [] : groupRows.parse(row.groups)).map((group) => ({
      startsAt: group.starts,
      closesAt: group.closes,
      free: group.free,
      municipalityId: group.municipality,
      lat: group.lat,
      lon: group.lon,
      dayPart: dayPartOf(group.weekday, group.hour),
      moment: momentOf(group.weekday, group.hour),
      contributionCents: group.cents,
    })),
  };
}
