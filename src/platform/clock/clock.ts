/** Where "now" comes from, so that terms can be tested with a moved clock. */
export interface Clock {
  now(): Temporal.Instant;
}

/** Whole milliseconds: the database keeps microseconds, and a moment must compare equal to itself after it was stored. */
export const systemClock: Clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) };

/** A clock for tests: stands at `start`, moves when told. */
export function movableClock(start: Temporal.Instant): Clock & { move(duration: Temporal.DurationLike): void } {
  let offset = start.epochMilliseconds - Date.now();
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset),
    move: (duration) => {
      const before = Temporal.Instant.fromEpochMilliseconds(Date.now() + offset).toZonedDateTimeISO('UTC');
      offset += before.add(duration).epochMilliseconds - before.epochMilliseconds;
    },
  };
}

export const ZONE = 'Europe/Amsterdam';

/** The day in the Netherlands at that instant (rule 13). */
export function localDate(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}
