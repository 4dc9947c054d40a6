import type pg from 'pg';
import { inExampleRegion } from './in-example-region.ts';
import { variedWords } from './varied-words.ts';

/** Column lists of rows that are copied, apart from what is made anew. */
const copied = async (client: pg.Client, table: string, without: string[]): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns where table_schema = 'public' and table_name = $1
      and is_generated = 'NEVER' and is_identity = 'NO' and column_name <> all ($2) order by ordinal_position`,
    [table, without],
  );
  return rows.map((row) => row.name).join(', ');
};

/**
 * Fills the example region's shelf to about so many offers, each a copy of a real one with its themes under a title of its own, and one
 * coming group for every twenty offers. Every copy has words of its own in its texts. The program reads by itself what was added. Returns how many
 * there are.
 */
export function growShelf(ownerUrl: string, offers: number): Promise<number> {
  return inExampleRegion(ownerUrl, async (client) => {
    const present = await count(client);
    const { rows: originals } = await client.query<{ n: number }>(
      `select count(*)::int as n from offers where slug !~ '-k[0-9]+$'`,
    );
    const [from, to] = [Math.ceil(present / (originals[0]?.n ?? 1)), Math.ceil(offers / (originals[0]?.n ?? 1)) - 1];
    if (to >= from) await copyOffers(client, from, to);
    await copyGroups(client, Math.floor(offers / 20));
    return await count(client);
  });
}

async function count(client: pg.Client): Promise<number> {
  return (await client.query<{ n: number }>('select count(*)::int as n from offers')).rows[0]?.n ?? 0;
}

async function copyOffers(client: pg.Client, from: number, to: number): Promise<void> {
  // Words for a search in the database that nothing asks for: making them for 200,000 offers takes longer than all the rest together.
  await client.query('drop index if exists offers_search');
  await client.query('alter table offers alter column search drop expression if exists');
  const own = ['id', 'slug', 'title', 'summary', 'what_happens', 'search'];
  const columns = await copied(client, 'offers', own);
  // The same words for the same number, so that measurements can be repeated.
  const words = (count: number, salt: number) =>
    Array.from(
      { length: count },
      (_, n) => `($1::text[])[1 + abs(hashint8(k::bigint * 97 + ${n * 7919 + salt} + own) % ${variedWords.length})]`,
    ).join(" || ' ' || ");
  await client.query(
    `insert into offers (slug, title, summary, what_happens, ${columns})
      select left(slug, 70) || '-k' || k, left(title, 80) || ' ' || left(${words(2, 1)}, 30) || ' ' || k, left(summary || ' ' || ${words(4, 2)}, 240),
        what_happens || ' ' || ${words(12, 3)}, ${columns}
      from (select *, hashtext(slug) as own from offers where slug !~ '-k[0-9]+$') as o, generate_series(${from}, ${to}) as k`,
    [variedWords],
  );
  await client.query('analyze offers');
  const themes = await copied(client, 'offer_themes', ['offer_id']);
  await client.query(`insert into offer_themes (offer_id, ${themes})
    select c.id, ${themes.replace('region_id', 't.region_id')} from offers o join offer_themes t on t.offer_id = o.id
    cross join generate_series(${from}, ${to}) as k join offers c on c.region_id = o.region_id and c.slug = left(o.slug, 70) || '-k' || k
    where o.slug !~ '-k[0-9]+$'`);
}

/** Coming groups of the copied offers, in the rooms of real ones, a day later each time. */
async function copyGroups(client: pg.Client, wanted: number): Promise<void> {
  const columns = await copied(client, 'groups', ['id', 'slug', 'offer_id', 'starts_at', 'ends_at', 'registration_closes_at']);
  await client.query(`with models as (
      select *, row_number() over (order by id) - 1 as nth from groups where state in ('planned', 'confirmed') and slug !~ '-k[0-9]+$'
    ), copies as (select id, row_number() over (order by id) - 1 as nth from offers where slug ~ '-k[0-9]+$' order by id limit ${wanted})
    insert into groups (slug, offer_id, starts_at, ends_at, registration_closes_at, ${columns})
    select left(m.slug, 80) || '-k' || s.nth, s.id, m.starts_at + shift, m.ends_at + shift, m.registration_closes_at + shift, ${columns}
    from copies s join models m on m.nth = s.nth % (select count(*) from models), lateral (select make_interval(days => (s.nth % 90)::int) as shift) as d
    on conflict do nothing`);
  await client.query(`insert into group_places (group_id, region_id, capacity, taken)
    select g.id, g.region_id, 12, 6 from groups g where g.slug ~ '-k[0-9]+$' on conflict do nothing`);
  await client.query(`insert into group_sessions (region_id, group_id, number, starts_at, ends_at)
    select g.region_id, g.id, 1, g.starts_at, g.starts_at + interval '90 minutes' from groups g where g.slug ~ '-k[0-9]+$'
    on conflict do nothing`);
}
