import { sql } from 'kysely';
import type { SitemapPart } from '../../platform/http/sitemap.ts';
import type { Reading } from '../../platform/work.ts';
import { groupPath } from './paths.ts';

/** Groups for parents that have still to begin. */
export const sitemapPart: SitemapPart = {
  name: 'groepen',
  count: async (reading) => {
    const row = await open(reading).select(sql<number>`count(*)::integer`.as('count')).executeTakeFirstOrThrow();
    return row.count;
  },
  entries: async (reading, { offset, limit }) => {
    const rows = await open(reading)
      .select(['slug', 'changed_at as changedAt'])
      .orderBy('id')
      .offset(offset)
      .limit(limit)
      .execute();
    return rows.map(({ slug, changedAt }) => ({ path: groupPath(slug, 'nl'), changedAt }));
  },
};

function open({ tx, now }: Reading) {
  return tx
    .selectFrom('groups')
    .where('opened_to', '=', 'parents')
    .where('state', 'in', ['planned', 'confirmed'])
    .where('starts_at', '>=', now);
}
