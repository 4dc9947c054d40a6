import type { Reading } from '../../platform/work.ts';
import { type Audience, audiencesOf } from '../catalogue/index.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';

const SHOWN = 4;
/** Mostly the first few groups are enough; many of them can be full, or of one offer. */
const LOOKED_AT = [24, 200];

export interface GroupsSoon {
  groups: (GroupCard & { audience: Audience[] })[];
  /** They begin within seven days; else they are the first that come. */
  thisWeek: boolean;
}

/** Groups for parents with a place free: those of the coming week, or the first ones after it. One per offer. */
export async function groupsSoon(reading: Reading): Promise<GroupsSoon> {
  let free: GroupCard[] = [];
  for (const limit of LOOKED_AT) if (free.length < SHOWN) free = await firstFree(reading, limit);
  const weekFromNow = reading.now.add({ hours: 7 * 24 });
  const soon = free.filter((group) => Temporal.Instant.compare(group.startsAt, weekFromNow) < 0);
  const groups = (soon.length > 0 ? soon : free).slice(0, SHOWN);
  const audiences = await audiencesOf(
    reading,
    groups.map((group) => group.offerId),
  );
  return {
    groups: groups.map((group) => ({ ...group, audience: audiences.get(group.offerId) ?? [] })),
    thisWeek: soon.length > 0,
  };
}

/** The first group of each offer with a place free, among so many that come. */
async function firstFree(reading: Reading, limit: number): Promise<GroupCard[]> {
  const coming = await comingGroups(reading, { openedTo: 'parents', limit });
  const offers = new Set<string>();
  return coming.filter((group) => group.free > 0 && !offers.has(group.offerId) && offers.add(group.offerId));
}
