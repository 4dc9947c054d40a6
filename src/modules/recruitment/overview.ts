import { hideSmall, type ShownCount } from '../../platform/reports/small-numbers.ts';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { type RouteCount, routeCounts } from '../registrations/index.ts';
import { type RouteTable, routeTable, tellsRest } from './route-table.ts';

const YEAR_DAYS = 365;

export interface Overview {
  /** Of the last year. */
  routes: RouteTable;
  /** Offers with the most registrations by recruitment first. */
  offers: OfferRow[];
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
  const { offers, total } = offersBeside(counts);
  const routes = routeTable(counts);
  return {
    // Told only where neither table gives the other's small counts away.
    routes: { ...routes, total: routes.total.kind === 'count' ? total : routes.total },
    offers,
    stopped: stopped.map((row) => row.name),
    monthlyMails: await setting(reading, 'recruitment.monthly-mails'),
  };
}

const OTHER_WAYS = ['site', 'desk', 'professional'];

const FEW: ShownCount = { kind: 'few' };
const KEPT_BACK: ShownCount = { kind: 'kept-back' };

export interface OfferRow {
  offerId: string;
  title: string;
  recruited: ShownCount;
  all: ShownCount;
  /** The place in the list tells no more than the cell does. */
  order: number;
}

/**
 * Offers with what came by recruitment and in all, as they may stand beside each other and the region's total (rule 14): no cell can be worked out by
 * taking others off the total of its row or column.
 */
export function offersBeside(counts: readonly RouteCount[]): { offers: OfferRow[]; total: ShownCount } {
  const sum = (some: readonly RouteCount[]) => some.reduce((total, one) => total + one.registrations, 0);
  const recruitedOf = (some: readonly RouteCount[]) => sum(some.filter((one) => !OTHER_WAYS.includes(one.route)));
  const found = [...Map.groupBy(counts, (one) => one.offerId)].map(([offerId, of]) => ({
    ...{ offerId, title: of[0]?.offerTitle ?? '', all: sum(of), recruited: recruitedOf(of) },
  }));
  const all = hideSmall(found.map((one) => one.all));
  const recruited = hideSmall(found.map((one) => one.recruited)).counts;
  const offers = found.map(({ offerId, title, ...count }, at): OfferRow => {
    const beside = all.counts[at] ?? FEW;
    const own = recruited[at] ?? FEW;
    const hidden = beside.kind !== 'count' || tellsRest(count.recruited, count.all);
    const shown = own.kind === 'count' && hidden ? KEPT_BACK : own;
    return { offerId, title, recruited: shown, all: beside, order: shown.kind === 'count' ? count.recruited : 0 };
  });
  // What came by recruitment in the whole region can be added up from the ways in: then the rest is few beside this total.
  const total = all.total.kind === 'count' && tellsRest(recruitedOf(counts), sum(counts)) ? KEPT_BACK : all.total;
  return { offers: withoutLone(offers).sort((a, b) => b.order - a.order || a.title.localeCompare(b.title, 'nl')), total };
}

/** One cell kept back alone could be worked out from the ways in of the region: the smallest other is kept back with it. */
function withoutLone(offers: OfferRow[]): OfferRow[] {
  const [hidden, another] = offers.filter((one) => one.recruited.kind !== 'count');
  if (another || hidden?.recruited.kind !== 'kept-back') return offers;
  const told = offers.filter((one) => one.recruited.kind === 'count');
  const least = Math.min(...told.map((one) => one.order));
  const smallest = told.find((one) => one.order === least);
  return offers.map((one) => (one === smallest ? { ...one, recruited: KEPT_BACK, order: 0 } : one));
}
