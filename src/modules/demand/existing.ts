import { distanceKm } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { offersForNeed, type PlanningOffer } from '../catalogue/index.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';
import type { DemandView } from './demand.ts';

const MOST_GROUPS = 3;
const MOST_OFFERS = 4;

export type Need = Pick<DemandView, 'theme' | 'ageMin' | 'ageMax'> & {
  interventionId?: string | null;
  place?: { lat: number; lon: number };
};

export interface Existing {
  /** Groups with free places, nearest first, with the distance in whole km when the place of the need is known. */
  groups: (GroupCard & { km: number | null })[];
  offers: PlanningOffer[];
}

/** What there is already for a need, before anybody waits: groups with places left, and offers on the shelf. */
export async function whatExists(reading: Reading, need: Need): Promise<Existing> {
  const coming = await comingGroups(reading, { theme: need.theme, limit: 100 });
  const groups = coming
    .filter((group) => group.free > 0 && group.ageMin <= need.ageMax && group.ageMax >= need.ageMin)
    .map((group) => ({ ...group, km: need.place ? Math.round(distanceKm(need.place, group)) : null }))
    .sort((a, b) => (a.km ?? 0) - (b.km ?? 0) || Temporal.Instant.compare(a.startsAt, b.startsAt));
  const offers = await offersForNeed(reading, {
    theme: need.theme,
    ageMin: need.ageMin,
    ageMax: need.ageMax,
    interventionId: need.interventionId ?? null,
  });
  return { groups: groups.slice(0, MOST_GROUPS), offers: offers.slice(0, MOST_OFFERS) };
}
