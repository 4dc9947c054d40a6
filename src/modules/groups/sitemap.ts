import { sql } from 'kysely';
import type { SitemapPart } from '../../platform/http/sitemap.ts';
import type { Reading } from '../../platform/work.ts';
import { groupPath } from './paths.ts';
import { publicGroup } from './public-groups.ts';

/** Groups for parents that have still to begin. */
export const sitemapPart: SitemapPart = {
  name: 'groepen',
  count: async (reading) => {
    const row = await open(reading).select(sql<number>`count(*)::integer`.as('count')).executeTakeFirstOrThrow();
    return row.count;
  },
  entries: async (reading, { offset, limit }) => {
    const rows = await open(reading)
      .select(['g.slug', 'g.changed_at as changedAt'])
      .orderBy('g.id')
      .offset(offset)
      .limit(limit)
      .execute();
    return rows.map(({ slug, changedAt }) => ({ path: groupPath(slug, 'nl'), changedAt }));
  },
};

function open(reading: Reading) {
  return reading.tx
    .selectFrom('groups as g')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .where(publicGroup(reading))
    .where('g.state', 'in', ['planned', 'confirmed'])
    .where('g.starts_at', '>=', reading.now);
}
