import { localDate } from '../../platform/clock/clock.ts';
import { distanceKm } from '../../platform/geo.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';
import { agesOn, type DemandView } from '../demand/index.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';

const MOST = 4;

/** Groups that are planned already and in which this whole demand fits, nearest first. */
export async function groupsFor(reading: Reading, demand: DemandView): Promise<(GroupCard & { km: number })[]> {
  const coming = await comingGroups(reading, { theme: demand.theme });
  return coming
    .filter((group) => fits(group, demand))
    .map((group) => ({ ...group, km: distanceKm(demand, group) }))
    .filter((group) => group.km <= demand.maxKm)
    .sort((a, b) => a.km - b.km || Temporal.Instant.compare(a.startsAt, b.startsAt))
    .slice(0, MOST);
}

/** Enough places, in the language, on a day-part that suits, and right for the middle of the ages on the first day (rule 5). */
function fits(group: GroupCard, demand: DemandView): boolean {
  const { middle } = agesOn(demand, localDate(group.startsAt));
  const part = dayPartOf(group.startsAt);
  return (
    group.free >= demand.places &&
    demand.languages.includes(group.language) &&
    part !== null &&
    demand.dayParts.includes(part) &&
    middle >= group.ageMin &&
    middle <= group.ageMax
  );
}
