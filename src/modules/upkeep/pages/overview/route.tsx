import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { freshnessOverview, freshShare, type OwnerFreshness } from '../../overview.ts';
import { overviewPath } from '../../paths.ts';
import { termsOf } from '../../terms.ts';
import { type Sort, sorts } from './sorts.ts';
import { OverviewPage } from './view.tsx';
import { words } from './words.ts';

/** How fresh everything on the shelf is, for everybody to see. */
export const overviewPage = route({
  method: 'GET',
  path: overviewPath,
  can: anyone,
  audit: nothing('counts per organisation, no persons'),
  query: z.object({
    op: z.enum(sorts).default('naam'),
    gemeente: z
      .string()
      .regex(/^GM\d{4}$/)
      .optional(),
  }),
  handle: async ({ read, query, lang }) => {
    const { overview, terms } = await read(async (reading) => ({
      overview: await freshnessOverview(reading),
      terms: await termsOf(reading),
    }));
    const place = query.gemeente ? overview.municipalities.find((one) => one.cbsCode === query.gemeente) : null;
    if (place === undefined) return notFound();
    const owners = overview.owners.filter((owner) => !place || owner.cbsCode === place.cbsCode).sort(orders[query.op]);
    const view = <OverviewPage {...overview} owners={owners} sort={query.op} place={place} terms={terms} />;
    return page(words[lang].title, view, { width: 'wide', description: words[lang].lead, withTables: true });
  },
});

/** The sort is stable, and what comes in stands by name. */
const orders: Record<Sort, (a: OwnerFreshness, b: OwnerFreshness) => number> = {
  naam: () => 0,
  gemeente: (a, b) =>
    Number(a.municipality === null) - Number(b.municipality === null) ||
    (a.municipality ?? '').localeCompare(b.municipality ?? '', 'nl'),
  vers: (a, b) => (freshShare(b) ?? 0) - (freshShare(a) ?? 0),
  oud: (a, b) => b.ageing - a.ageing,
  verborgen: (a, b) => b.hidden - a.hidden,
};
