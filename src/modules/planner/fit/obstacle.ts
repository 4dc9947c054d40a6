/** One thing that holds or stands in the way, without words yet. Ages in whole months, distances in km over the road. */
export type Reason =
  | { kind: 'theme'; method: string | null }
  | { kind: 'age'; ageMin: number; ageMax: number; whole: boolean }
  | { kind: 'days'; parts: number[] }
  | { kind: 'distance'; km: number; max: number }
  | { kind: 'language'; languages: string[] }
  | { kind: 'count'; free: number; asked: number };

/** What stands in the way, with how much: 0 is nothing, 1 is as much as another day. */
export type Obstacle = Reason & { cost: number };

/** All that there is to say about how something fits. */
export interface Judged {
  fits: Reason[];
  lacks: Obstacle[];
}

/** Gathers what there is to say: what costs something is in the way, the rest fits. */
export function judging(): Judged & { put: (reason: Reason, cost: number) => void } {
  const [fits, lacks]: [Reason[], Obstacle[]] = [[], []];
  const put = (reason: Reason, cost: number) => {
    if (cost > 0) lacks.push({ ...reason, cost });
    else fits.push(reason);
  };
  return { fits, lacks, put };
}

/** More than this together is no near miss. */
export const MOST_COST = 2;
const YEAR = 12;
const SAME_DAY = 0.5;
const OTHER_DAY = 1;
/** Nobody changes their language for a group; an interpreter or another group is another plan. */
export const OTHER_LANGUAGE = 1.5;

export function costOf(lacks: readonly Obstacle[]): number {
  return lacks.reduce((sum, one) => sum + one.cost, 0);
}

/** At most two things, and together not much: people can talk about that. */
export function isNear(lacks: readonly Obstacle[]): boolean {
  return lacks.length <= 2 && costOf(lacks) <= MOST_COST;
}

/** Another part of a day on which they can come costs less than another day. */
export function dayCost(parts: readonly number[], wanted: readonly number[]): number {
  const days = new Set(wanted.map((part) => Math.floor(part / 4)));
  return parts.some((part) => days.has(Math.floor(part / 4))) ? SAME_DAY : OTHER_DAY;
}

/** Months outside a range, as a part of a year: a year is as much in the way as another day. */
export function ageCost(months: number): number {
  return months / YEAR;
}

/** Children stated as "8 to 10" grow past ten before the group starts: some months over a limit are not worth a word. */
const SLACK_MONTHS = 6;

/** Nearly all of these ages are within the limits. */
export function isWithin(ages: { ageMin: number; ageMax: number }, limits: { ageMin: number; ageMax: number }): boolean {
  return ages.ageMin >= limits.ageMin - SLACK_MONTHS && ages.ageMax <= limits.ageMax + SLACK_MONTHS;
}

/** How much too far, as a part of what they travel. */
export function distanceCost(km: number, max: number): number {
  return Math.max(0, km - max) / max;
}
