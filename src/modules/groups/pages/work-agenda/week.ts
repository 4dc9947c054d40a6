import { localDate, ZONE } from '../../../../platform/clock/clock.ts';

export interface Week {
  /** The seven days from Monday. */
  days: Temporal.PlainDate[];
  number: number;
  from: Temporal.Instant;
  to: Temporal.Instant;
  /** Mondays, yyyy-mm-dd. */
  previous: string;
  next: string;
}

/** The week in which that day falls, or this week. */
export function weekOf(day: Temporal.PlainDate | undefined, now: Temporal.Instant): Week {
  const any = day ?? localDate(now);
  const monday = any.subtract({ days: any.dayOfWeek - 1 });
  const start = (date: Temporal.PlainDate) => date.toZonedDateTime(ZONE).toInstant();
  return {
    days: Array.from({ length: 7 }, (_, index) => monday.add({ days: index })),
    number: monday.weekOfYear ?? 0,
    from: start(monday),
    to: start(monday.add({ weeks: 1 })),
    previous: monday.subtract({ weeks: 1 }).toString(),
    next: monday.add({ weeks: 1 }).toString(),
  };
}
