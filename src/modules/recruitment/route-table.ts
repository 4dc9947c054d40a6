import { hideSmall, type ShownCount } from '../../platform/reports/small-numbers.ts';
import { type RouteCount, type RouteIn, routesIn } from '../registrations/index.ts';

export interface RouteTable {
  rows: { route: RouteIn; count: ShownCount }[];
  total: ShownCount;
}

const countOf = (counts: readonly RouteCount[], route?: RouteIn): number =>
  counts.reduce((sum, one) => (!route || one.route === route ? sum + one.registrations : sum), 0);

/** Counts per way in, as they may be told (rule 14); every way is there, also without registrations. */
export function routeTable(counts: readonly RouteCount[]): RouteTable {
  const { counts: shown, total } = hideSmall(routesIn.map((route) => countOf(counts, route)));
  return { rows: routesIn.flatMap((route, index) => (shown[index] ? [{ route, count: shown[index] }] : [])), total };
}

const KEPT_BACK: ShownCount = { kind: 'kept-back' };

/** True when a part beside its whole tells how few the rest are. */
export function tellsRest(part: number, whole: number): boolean {
  return hideSmall([part, whole - part]).counts[0]?.kind === 'kept-back';
}

/**
 * The ways into all groups of an offer, beside those into one of its groups: kept back where the group's count taken off tells how few came to the
 * others. Then the total is kept back too, or the rest of the column would tell it.
 */
export function besideGroup(offer: readonly RouteCount[], group: readonly RouteCount[]): RouteTable {
  const { rows, total } = routeTable(offer);
  const hidden = routesIn.filter((route) => tellsRest(countOf(group, route), countOf(offer, route)));
  const all = hidden.length > 0 || tellsRest(countOf(group), countOf(offer));
  return {
    rows: rows.map((row) => (row.count.kind === 'count' && hidden.includes(row.route) ? { ...row, count: KEPT_BACK } : row)),
    total: all && total.kind === 'count' ? KEPT_BACK : total,
  };
}
