import { sql } from 'kysely';
import { visitor } from '../../platform/auth/actor.ts';
import type { Db } from '../../platform/db/database.ts';
import { inReadTransaction } from '../../platform/db/transaction.ts';
import type { Region } from '../../platform/work.ts';

const CACHE_MS = 5000;

/** Finds the region of a host name: its own hosts first, else the only region. Remembered for five seconds. */
export function regionFinder(db: Db): (host: string) => Promise<Region | null> {
  const known = new Map<string, { region: Region | null; until: number }>();
  return async (host) => {
    const remembered = known.get(host);
    if (remembered && remembered.until > Date.now()) return remembered.region;
    const region = await findRegion(db, host);
    if (known.size > 1000) known.clear();
    known.set(host, { region, until: Date.now() + CACHE_MS });
    return region;
  };
}

async function findRegion(db: Db, host: string): Promise<Region | null> {
  const rows = await db
    .selectFrom('regions as r')
    .leftJoin('region_hosts as h', (join) => join.onRef('h.region_id', '=', 'r.id').on('h.host', '=', host))
    .select(['r.id', 'r.slug', 'r.name', 'r.is_example', 'h.host'])
    .orderBy(sql`h.host nulls last`)
    .limit(2)
    .execute();
  const own = rows.find((row) => row.host !== null) ?? (rows.length === 1 ? rows[0] : undefined);
  return own ? complete(db, own) : null;
}

/** Every region, for jobs that go round. */
export async function allRegions(db: Db): Promise<Region[]> {
  const rows = await db.selectFrom('regions').select(['id', 'slug', 'name', 'is_example']).orderBy('slug').execute();
  return Promise.all(rows.map((row) => complete(db, row)));
}

export interface NewRegion {
  slug: string;
  name: string;
  isExample: boolean;
  hosts: string[];
}

/** Founds a region. Only the database's owner may; the application's role owns nothing. */
export async function foundRegion(ownerDb: Db, input: NewRegion): Promise<Region> {
  return ownerDb.transaction().execute(async (tx) => {
    const row = await tx
      .insertInto('regions')
      .values({ slug: input.slug, name: input.name, is_example: input.isExample })
      .returning(['id', 'slug', 'name', 'is_example'])
      .executeTakeFirstOrThrow();
    for (const host of input.hosts)
      await tx.insertInto('region_hosts').values({ host: host.toLowerCase(), region_id: row.id }).execute();
    return { id: row.id, slug: row.slug, name: row.name, isExample: row.is_example, contact: {} };
  });
}

interface RegionRow {
  id: string;
  slug: string;
  name: string;
  is_example: boolean;
}

const shown = ['contact.phone', 'contact.email', 'contact.hours', 'look.theme', 'region.name'] as const;

/** The region with its contact and look, which are settings and so need the region's own scope. */
async function complete(db: Db, row: RegionRow): Promise<Region> {
  const scope = { regionId: row.id, actor: visitor, origin: 'region', now: Temporal.Now.instant() };
  const rows = await inReadTransaction(db, scope, (tx) =>
    tx.selectFrom('region_settings').select(['key', 'value']).where('key', 'in', shown).execute(),
  );
  const set = new Map(rows.flatMap(({ key, value }) => (typeof value === 'string' && value ? [[key, value]] : [])));
  const contact = ['phone', 'email', 'hours'].flatMap((part) => {
    const value = set.get(`contact.${part}`);
    return value ? [[part, value]] : [];
  });
  return {
    id: row.id,
    slug: row.slug,
    name: set.get('region.name') ?? row.name,
    isExample: row.is_example,
    contact: Object.fromEntries(contact),
    ...(set.has('look.theme') ? { look: set.get('look.theme') } : {}),
  };
}
