import { distanceKm, type Point } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';

const MOST = 400;

/** Per offer the coming group for parents that suits best: nearest to where somebody is, with a place free, the soonest. */
export async function nextGroups(
  reading: Reading,
  offerIds: string[],
  near?: Point & { id: string },
): Promise<Map<string, GroupCard>> {
  const coming = await comingGroups(reading, { offerIds, openedTo: 'parents', limit: MOST });
  const far = (group: GroupCard) => (!near || group.municipalityId === near.id ? 0 : 2 + distanceKm(group, near));
  const rank = (group: GroupCard) => far(group) + (group.free > 0 ? 0 : 1);
  const best = new Map<string, GroupCard>();
  for (const group of coming) {
    const known = best.get(group.offerId);
    if (!known || rank(group) < rank(known)) best.set(group.offerId, group);
  }
  return best;
}
