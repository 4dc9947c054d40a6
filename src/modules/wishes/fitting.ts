import { localDate } from '../../platform/clock/clock.ts';
import { distanceKm } from '../../platform/geo.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import { agesOn, type DemandView } from '../demand/index.ts';
import type { GroupCard } from '../groups/index.ts';

type Wanted = Pick<
  DemandView,
  'theme' | 'places' | 'ageMin' | 'ageMax' | 'statedOn' | 'dayParts' | 'languages' | 'maxKm' | 'lat' | 'lon'
>;
type Planned = Pick<GroupCard, 'themes' | 'free' | 'ageMin' | 'ageMax' | 'startsAt' | 'language' | 'lat' | 'lon'>;

/** Does this group serve this need: theme, enough places, ages on the first day (rule 5), day-part, language and distance. Pure. */
export function fitsGroup(wanted: Wanted, group: Planned): boolean {
  if (!group.themes.includes(wanted.theme) || group.free < wanted.places) return false;
  const { ageMin, ageMax } = agesOn(wanted, localDate(group.startsAt));
  // What was stated is a year wide: some of it must be right for the youngest and for the oldest.
  if (ageMax < group.ageMin || ageMin > group.ageMax) return false;
  const part = dayPartOf(group.startsAt);
  if (part === null || !wanted.dayParts.includes(part)) return false;
  return wanted.languages.includes(group.language) && distanceKm(wanted, group) <= wanted.maxKm;
}
