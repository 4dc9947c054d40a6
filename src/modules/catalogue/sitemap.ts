import { sql } from 'kysely';
import type { SitemapPart } from '../../platform/http/sitemap.ts';
import { shownDomain } from '../regions/index.ts';
import { methods } from './methods.ts';
import { methodPath, offerPath } from './paths.ts';

/** Offers that every visitor may see. */
const offers: SitemapPart = {
  name: 'aanbod',
  count: async (reading) => {
    const row = await reading.tx
      .selectFrom('offers')
      .select(sql<number>`count(*)::integer`.as('count'))
      .where('state', '=', 'published')
      .where('access', '<>', 'owner-only')
      .where(shownDomain(reading, 'offers.domain'))
      .executeTakeFirstOrThrow();
    return row.count;
  },
  entries: async (reading, { offset, limit }) => {
    const rows = await reading.tx
      .selectFrom('offers')
      .select(['slug', 'changed_at as changedAt'])
      .where('state', '=', 'published')
      .where('access', '<>', 'owner-only')
      .where(shownDomain(reading, 'offers.domain'))
      .orderBy('id')
      .offset(offset)
      .limit(limit)
      .execute();
    return rows.map(({ slug, changedAt }) => ({ path: offerPath(slug, 'nl'), changedAt }));
  },
};

const methodPages: SitemapPart = {
  name: 'methoden',
  count: async (reading) => (await methods(reading, { onShelf: true })).length,
  entries: async (reading, { offset, limit }) => {
    const all = await methods(reading, { onShelf: true });
    return all.slice(offset, offset + limit).map(({ slug }) => ({ path: methodPath(slug, 'nl'), changedAt: null }));
  },
};

export const sitemapParts = [offers, methodPages];
