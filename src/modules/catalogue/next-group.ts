import type { Reading } from '../../platform/work.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';

const MOST = 400;

/** Per offer the coming group for parents that suits best: in the asked municipality, with a place free, the soonest. */
export async function nextGroups(reading: Reading, offerIds: string[], municipalityId?: string): Promise<Map<string, GroupCard>> {
  const coming = await comingGroups(reading, { offerIds, openedTo: 'parents', limit: MOST });
  const rank = (group: GroupCard) => (group.municipalityId === municipalityId ? 0 : 2) + (group.free > 0 ? 0 : 1);
  const best = new Map<string, GroupCard>();
  for (const group of coming) {
    const known = best.get(group.offerId);
    if (!known || rank(group) < rank(known)) best.set(group.offerId, group);
  }
  return best;
}
