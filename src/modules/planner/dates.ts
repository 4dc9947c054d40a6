import type { Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';
import { type SessionDates, sessionDates } from '../groups/index.ts';
import { holidaysBetween } from '../regions/index.ts';

const HORIZON_WEEKS = 90;

/** Weekly dates from the first day on, over school holidays and public holidays of the region (rule 13). */
export async function datesFrom(
  reading: Reading,
  input: { first: Temporal.PlainDate; time: Temporal.PlainTime; minutes: number; count: number },
): Promise<SessionDates> {
  const skip = await holidaysBetween(reading, input.first, input.first.add({ weeks: HORIZON_WEEKS }));
  return sessionDates({ ...input, skip });
}

export type { SessionDates, Span };
