import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, line } from '../../../../platform/http/fields.ts';
import { clock, optionalId, optionalNumber, wanted } from '../../fields.ts';
import type { RoomDetails } from '../../place-queries.ts';
import { spanOn, type Weekly } from '../../times.ts';
import type { words } from './words.ts';

/** A room at a time, with what for. */
export const WantedRoom = z.strictObject({
  ...wanted,
  titel: line(120, 2),
  personen: optionalNumber(1000),
  voor: optionalId,
  soort: z.enum(['booking', 'option']).default('booking'),
});
export type WantedRoom = z.infer<typeof WantedRoom>;

export const ClosedDays = z.strictObject({ 'dicht-van': day, 'dicht-tot': day, reden: line(120, 2) });

const MOST_DAYS_AHEAD = 731;

/** What only the room and the day of today can tell about a wish. */
export function faultsOf(
  body: Pick<WantedRoom, 'dag' | 'van' | 'tot' | 'personen'>,
  room: Pick<RoomDetails, 'capacity'>,
  now: Temporal.Instant,
  t: (typeof words)['nl'],
): Record<string, string> {
  const { startsAt } = spanOn(body.dag, body.van, body.tot);
  const ahead = localDate(now).until(body.dag, { largestUnit: 'days' }).days;
  return {
    ...(Temporal.PlainTime.compare(body.tot, body.van) <= 0 ? { tot: t.order } : {}),
    ...(Temporal.Instant.compare(startsAt, now) <= 0 ? { dag: t.past } : {}),
    ...(ahead > MOST_DAYS_AHEAD ? { dag: t.tooFar } : {}),
    ...(body.personen !== null && body.personen > room.capacity ? { personen: t.tooMany(room.capacity) } : {}),
  };
}

export function weeklyOf({
  dag,
  van,
  tot,
  weken,
}: {
  dag: Temporal.PlainDate;
  van: Temporal.PlainTime;
  tot: Temporal.PlainTime;
  weken: number;
}): Weekly {
  return { first: spanOn(dag, van, tot), weeks: weken };
}

/** "2026-03-03" and the like in the address: the week that is shown, and a time that was asked for elsewhere. */
export const shownQuery = z.object({
  week: day.optional(),
  dag: day.optional(),
  van: clock.optional(),
  tot: clock.optional(),
  weken: z.coerce.number().int().min(1).max(52).optional(),
  titel: line(120, 2).optional(),
});
