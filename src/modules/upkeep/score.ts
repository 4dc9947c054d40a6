/** Part of the term in which an entry counts as wholly fresh. */
export const FRESH = 0.6;

export type Freshness = 'fresh' | 'ageing' | 'stale';

/**
 * How far an entry can be trusted, 0-100: 100 until 60 % of its term has gone by since it was confirmed, then evenly down to 0 at the end of
 * the term. `age` and `term` in days.
 */
export function freshnessScore(age: number, term: number): number {
  if (age <= term * FRESH) return 100;
  if (age >= term) return 0;
  return Math.round((100 * (term - age)) / (term * (1 - FRESH)));
}

/** Fresh until the score falls, stale when it is 0. */
export function freshnessOf(age: number, term: number): Freshness {
  if (age >= term) return 'stale';
  return age <= term * FRESH ? 'fresh' : 'ageing';
}

/** Whole days from one day to another. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/**
 * The first day on which an entry may be hidden: the end of its term, but never sooner than so many days after its warning went out. Null as
 * long as nobody was warned.
 */
export function hidesOn(
  entry: { confirmedOn: Temporal.PlainDate; warnedOn: Temporal.PlainDate | null },
  term: number,
  warnDays: number,
): Temporal.PlainDate | null {
  if (!entry.warnedOn) return null;
  const ends = entry.confirmedOn.add({ days: term });
  const warned = entry.warnedOn.add({ days: warnDays });
  return Temporal.PlainDate.compare(ends, warned) > 0 ? ends : warned;
}
