import { hideSmall, type ShownCount } from '../../platform/reports/small-numbers.ts';
import { type RouteCount, type RouteIn, routesIn } from '../registrations/index.ts';

export interface RouteTable {
  rows: { route: RouteIn; count: ShownCount }[];
  total: ShownCount;
}

/** Counts per way in, as they may be told (rule 14); every way is there, also without registrations. */
export function routeTable(counts: readonly RouteCount[]): RouteTable {
  const of = (route: RouteIn) => counts.filter((one) => one.route === route).reduce((sum, one) => sum + one.registrations, 0);
  const { counts: shown, total } = hideSmall(routesIn.map(of));
  return { rows: routesIn.flatMap((route, index) => (shown[index] ? [{ route, count: shown[index] }] : [])), total };
}
