import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../../../platform/work.ts';
import { dayPartOf, type OfferFacts } from './offer-facts.ts';

interface OfferRow {
  id: string;
  title: string;
  title_en: string | null;
  summary: string;
  summary_en: string | null;
  for_whom: string;
  what_you_get: string[];
  what_happens: string;
  questions: unknown;
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

const asked = z.array(z.object({ q: z.string(), a: z.string() }));
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

/** Published offers as the index takes them: all by page after `after`, or the ones named. */
export async function readOffers(
  reading: Reading,
  which: { after: string | null; limit: number } | { ids: string[] },
): Promise<OfferFacts[]> {
  const condition =
    'ids' in which ? sql`o.id = any(${which.ids}::uuid[])` : which.after ? sql`o.id > ${which.after}::uuid` : sql`true`;
  const { rows } = await sql<OfferRow>`
    select o.id, o.title, o.title_en, o.summary, o.summary_en, o.for_whom, o.what_you_get, o.what_happens, o.questions,
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
    where o.state = 'published' and ${condition}
    order by o.id ${'limit' in which ? sql`limit ${which.limit}` : sql``}`.execute(reading.tx);
  return rows.map(factsOf);
}

function factsOf(row: OfferRow): OfferFacts {
  const questions = asked.parse(row.questions);
  return {
    id: row.id,
    title: row.title,
    method: row.method,
    texts: [
      [row.title, 12],
      [row.method, 8],
      [row.summary, 6],
      [row.title_en ?? '', 10],
      [row.summary_en ?? '', 5],
      [row.for_whom, 5],
      [row.what_you_get.join(' '), 4],
      [questions.map(({ q }) => q).join(' '), 4],
      [row.what_happens, 3],
      [row.owner, 3],
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
    groups: groupRows.parse(row.groups ?? []).map((group) => ({
      startsAt: group.starts,
      closesAt: group.closes,
      free: group.free,
      municipalityId: group.municipality,
      lat: group.lat,
      lon: group.lon,
      dayPart: dayPartOf(group.weekday, group.hour),
      contributionCents: group.cents,
    })),
  };
}
