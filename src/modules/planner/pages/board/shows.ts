import type { PoolView } from '../../pool-view.ts';

export const shows = ['alle', 'klaar', 'mijn'] as const;
export type Show = (typeof shows)[number];

/** Which pools a tab shows. */
export function shown(pools: readonly PoolView[], show: Show): PoolView[] {
  return pools.filter((pool) => show === 'alle' || (show === 'klaar' ? pool.ready : pool.needs.some((need) => need.own)));
}

/** The pools of one's own team first; the rest stays in its order. */
export function ownFirst(pools: readonly PoolView[]): PoolView[] {
  const own = (pool: PoolView) => pool.needs.some((need) => need.own);
  return [...pools.filter(own), ...pools.filter((pool) => !own(pool))];
}
