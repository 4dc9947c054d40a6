import { hideSmall, type ShownCount } from '../../platform/reports/small-numbers.ts';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { type RouteCount, routeCounts } from '../registrations/index.ts';
import { type RouteTable, routeTable } from './route-table.ts';

const YEAR_DAYS = 365;

export interface Overview {
  /** Of the last year. */
  routes: RouteTable;
  /** Offers with the most registrations by recruitment first. */
  offers: { offerId: string; title: string; recruited: ShownCount; all: ShownCount; order: number }[];
  /** Finding places that stopped these mails. */
  stopped: string[];
  monthlyMails: number;
}

/** How families came in the region in the last year, and what finding places get. */
export async function recruitmentOverview(reading: Reading): Promise<Overview> {
  const counts = await routeCounts(reading, { since: reading.now.subtract({ hours: 24 * YEAR_DAYS }) });
  const stopped = await reading.tx
    .selectFrom('recruitment_stops as s')
    .innerJoin('organisations as o', 'o.id', 's.organisation_id')
    .select('o.name')
    .orderBy('o.name')
    .execute();
  return {
    routes: routeTable(counts),
    offers: offersOf(counts),
    stopped: stopped.map((row) => row.name),
    monthlyMails: await setting(reading, 'recruitment.monthly-mails'),
  };
}

const OTHER_WAYS = ['site', 'desk', 'professional'];

function offersOf(counts: RouteCount[]): Overview['offers'] {
  const sum = (some: RouteCount[]) => some.reduce((total, one) => total + one.registrations, 0);
  const offers = [...Map.groupBy(counts, (one) => one.offerId)].map(([offerId, of]) => {
    const recruited = sum(of.filter((one) => !OTHER_WAYS.includes(one.route)));
    // With the rest hidden beside it, so that subtracting tells nothing.
    const { counts: beside, total } = hideSmall([recruited, sum(of) - recruited]);
    const shown = beside[0] ?? total;
    // The place in the list tells no more than the cell does.
    return {
      offerId,
      title: of[0]?.offerTitle ?? '',
      recruited: shown,
      all: total,
      order: shown.kind === 'count' ? recruited : 0,
    };
  });
  return offers.sort((a, b) => b.order - a.order || a.title.localeCompare(b.title, 'nl'));
}
