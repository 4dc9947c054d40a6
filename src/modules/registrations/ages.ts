import { localDate } from '../../platform/clock/clock.ts';

/** Age in whole months on a day; below zero before birth (rule 5). */
export function ageInMonths(birth: Temporal.PlainDate, on: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(birth, on) <= 0) return birth.until(on, { largestUnit: 'months' }).months;
  const left = on.until(birth, { largestUnit: 'months' });
  return -(left.months + (left.days > 0 ? 1 : 0));
}

export interface AgeLimits {
  ageMin: number;
  ageMax: number;
  startsAt: Temporal.Instant;
}

/** A group is checked on real ages at its first session (rule 5). */
export function fitsAge(birth: Temporal.PlainDate, group: AgeLimits): boolean {
  const months = ageInMonths(birth, localDate(group.startsAt));
  return months >= group.ageMin && months <= group.ageMax;
}
