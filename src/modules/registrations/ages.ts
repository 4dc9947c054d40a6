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

/** Longest time that a due date can lie ahead, in months: a pregnancy, a few days over. */
const DUE = 10;
/** Oldest that a child in an offer can be, in months (rule 5). */
const OLDEST = 287;

/**
 * What a birth date, or the due date of an expected baby, says: it fits at the first session; a child that is too young or too old; or
 * surely a typing mistake: further ahead than a pregnancy lasts, or a grown-up.
 */
export type BirthCheck = 'fits' | 'misfit' | 'future' | 'grown-up';

export function checkBirth(birth: Temporal.PlainDate, group: AgeLimits, now: Temporal.Instant): BirthCheck {
  if (fitsAge(birth, group)) return 'fits';
  const today = localDate(now);
  if (Temporal.PlainDate.compare(birth, today.add({ months: DUE })) > 0) return 'future';
  return ageInMonths(birth, localDate(group.startsAt)) > OLDEST ? 'grown-up' : 'misfit';
}

/** A baby that is expected now can be old enough at the first session, or the group is for before the birth. */
export function takesUnborn(group: AgeLimits, now: Temporal.Instant): boolean {
  return ageInMonths(localDate(now).add({ days: 1 }), localDate(group.startsAt)) >= group.ageMin;
}
