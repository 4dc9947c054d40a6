/** Ages as they were stated, in whole months, on that day (rule 5). */
export interface StatedAges {
  ageMin: number;
  ageMax: number;
  statedOn: Temporal.PlainDate;
}

export const YOUNGEST = -9;
export const OLDEST = 287;

/** The ages on another day, in whole months: children grow. `middle` is what the planner reckons with (rule 5). */
export function agesOn(demand: StatedAges, date: Temporal.PlainDate): { ageMin: number; ageMax: number; middle: number } {
  const grown = demand.statedOn.until(date, { largestUnit: 'months' }).months;
  const ageMin = demand.ageMin + grown;
  const ageMax = demand.ageMax + grown;
  return { ageMin, ageMax, middle: Math.floor((ageMin + ageMax) / 2) };
}

/** "8-10 years" as months: from the eighth birthday to the last month before the eleventh, 96-131 (rule 5). */
export function monthsOfYears(from: number, to: number): { ageMin: number; ageMax: number } {
  return { ageMin: from * 12, ageMax: to * 12 + 11 };
}

/** The same ages widened to whole years: what another team may see (rule 7). Before birth stays before birth. */
export function inWholeYears(ages: { ageMin: number; ageMax: number }): { ageMin: number; ageMax: number } {
  const ageMin = Math.max(YOUNGEST, Math.floor(ages.ageMin / 12) * 12);
  const ageMax = ages.ageMax < 0 ? -1 : Math.floor(ages.ageMax / 12) * 12 + 11;
  return { ageMin, ageMax };
}
