import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
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
  return own ? { id: own.id, slug: own.slug, name: own.name, isExample: own.is_example } : null;
}

/** Every region, for jobs that go round. */
export async function allRegions(db: Db): Promise<Region[]> {
  const rows = await db.selectFrom('regions').selectAll().orderBy('slug').execute();
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: row.name, isExample: row.is_example }));
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
    return { id: row.id, slug: row.slug, name: row.name, isExample: row.is_example };
  });
}
