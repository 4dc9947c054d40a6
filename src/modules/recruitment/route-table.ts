import { type RouteCount, type RouteIn, routesIn } from '../registrations/index.ts';
import { type ToldCount, toldCounts } from './small-counts.ts';

export interface RouteTable {
  rows: { route: RouteIn; count: ToldCount }[];
  total: ToldCount;
}

/** Counts per way in, as they may be told (rule 14); every way is there, also without registrations. */
export function routeTable(counts: readonly RouteCount[]): RouteTable {
  const of = (route: RouteIn) => counts.filter((one) => one.route === route).reduce((sum, one) => sum + one.registrations, 0);
  const { cells, total } = toldCounts(routesIn.map(of));
  return { rows: routesIn.flatMap((route, index) => (cells[index] ? [{ route, count: cells[index] }] : [])), total };
}
