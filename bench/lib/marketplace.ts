import type pg from 'pg';
import { inExampleRegion } from './in-example-region.ts';

/** So many open needs and coming groups in the example region, made of its own: the same themes and places, other ages, days and sizes. */
export function growMarketplace(ownerUrl: string, needs: number, groups: number): Promise<{ needs: number; groups: number }> {
  return inExampleRegion(ownerUrl, async (client) => {
    await copyNeeds(client, needs);
    await copyGroups(client, groups);
    return {
      needs: await count(client, `select count(*)::int as n from demands where state = 'open'`),
      groups: await count(
        client,
        `select count(*)::int as n from groups where state in ('planned', 'confirmed') and starts_at > now()`,
      ),
    };
  });
}

async function count(client: pg.Client, query: string): Promise<number> {
  return (await client.query<{ n: number }>(query)).rows[0]?.n ?? 0;
}

/** Each need stands in a municipality and has a theme of the real ones, in turn; sizes, ages and days differ. */
async function copyNeeds(client: pg.Client, wanted: number): Promise<void> {
  const present = await count(client, `select count(*)::int as n from demands where state = 'open'`);
  await client.query(
    `with models as (select *, row_number() over (order by id) - 1 as nth from demands where state = 'open' and kind = 'team'),
      towns as (select id, lat, lon, row_number() over (order by id) - 1 as nth from municipalities)
    insert into demands (region_id, organisation_id, created_by, municipality_id, area, lat, lon, theme, places, age_min, age_max, stated_on,
      day_parts, languages, max_km, waiting_since, expires_on, created_at)
    select m.region_id, m.organisation_id, m.created_by, t.id, '', t.lat, t.lon, m.theme, 1 + k % 4, greatest(0, m.age_min - 12 * (k % 3)),
      greatest(0, m.age_min - 12 * (k % 3)) + 24 + k % 12, m.stated_on, array[(k * 5) % 28, (k * 11 + 1) % 28], m.languages, 5 + k % 12,
      m.waiting_since - (k % 60), m.expires_on, m.created_at
    from generate_series(1, $1::int) as k
      join models m on m.nth = k % (select count(*) from models) join towns t on t.nth = (k / 3) % (select count(*) from towns)`,
    [Math.max(0, wanted - present)],
  );
}

async function copyGroups(client: pg.Client, wanted: number): Promise<void> {
  const present = await count(
    client,
    `select count(*)::int as n from groups where state in ('planned', 'confirmed') and starts_at > now()`,
  );
  await client.query(
    `with models as (select *, row_number() over (order by id) - 1 as nth from groups where state in ('planned', 'confirmed') and starts_at > now()),
      places as (select id, row_number() over (order by id) - 1 as nth from rooms)
    insert into groups (region_id, offer_id, organisation_id, room_id, slug, title, state, opened_to, language, min_size, age_min, age_max,
      registration_opens_at, registration_closes_at, starts_at, ends_at, created_at, changed_at)
    select m.region_id, m.offer_id, m.organisation_id, p.id, left(m.slug, 70) || '-k' || k, m.title, 'planned', 'teams', m.language, m.min_size,
      m.age_min, m.age_max, m.registration_opens_at, m.registration_closes_at + shift, m.starts_at + shift, m.ends_at + shift, m.created_at, m.changed_at
    from generate_series(1, $1::int) as k join models m on m.nth = k % (select count(*) from models)
      join places p on p.nth = k % (select count(*) from places), lateral (select make_interval(days => k % 90) as shift) as d`,
    [Math.max(0, wanted - present)],
  );
  await client.query(`insert into group_places (group_id, region_id, capacity, taken)
    select g.id, g.region_id, 12, abs(hashtext(g.slug)) % 12 from groups g where g.slug ~ '-k[0-9]+$' on conflict do nothing`);
  await client.query(`insert into group_sessions (region_id, group_id, number, starts_at, ends_at)
    select g.region_id, g.id, n, g.starts_at + make_interval(days => 7 * (n - 1)), g.starts_at + make_interval(days => 7 * (n - 1), mins => 90)
    from groups g, generate_series(1, 8) as n where g.slug ~ '-k[0-9]+$' on conflict do nothing`);
}
