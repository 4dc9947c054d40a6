import type { Reading } from '../../platform/work.ts';
import { type Audience, audiencesOf } from '../catalogue/index.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';

const SHOWN = 4;
const LOOKED_AT = 200;

export interface GroupsSoon {
  groups: (GroupCard & { audience: Audience[] })[];
  /** They begin within seven days; else they are the first that come. */
  thisWeek: boolean;
}

/** Groups for parents with a place free: those of the coming week, or the first ones after it. One per offer. */
export async function groupsSoon(reading: Reading): Promise<GroupsSoon> {
  const coming = await comingGroups(reading, { openedTo: 'parents', limit: LOOKED_AT });
  const offers = new Set<string>();
  const free = coming.filter((group) => group.free > 0 && !offers.has(group.offerId) && offers.add(group.offerId));
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
