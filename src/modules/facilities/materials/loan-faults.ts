import { localDate } from '../../../platform/clock/clock.ts';
import type { Days } from './items.ts';

const MOST_DAYS_AHEAD = 731;

export type DayFault = 'past' | 'order' | 'too-long' | 'too-far';

/** Why material cannot be lent in these days, whatever is in stock; null when it can. */
export function dayFault({ firstDay, lastDay }: Days, loanDays: number, now: Temporal.Instant): DayFault | null {
  const today = localDate(now);
  if (Temporal.PlainDate.compare(firstDay, today) < 0) return 'past';
  if (Temporal.PlainDate.compare(lastDay, firstDay) < 0) return 'order';
  if (today.until(lastDay, { largestUnit: 'days' }).days > MOST_DAYS_AHEAD) return 'too-far';
  return firstDay.until(lastDay, { largestUnit: 'days' }).days >= loanDays ? 'too-long' : null;
}
