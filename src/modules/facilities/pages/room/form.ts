import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { checkbox, day, line, wholeNumber } from '../../../../platform/http/fields.ts';
import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { clock, optionalId, optionalNumber, wanted } from '../../fields.ts';
import { isOpenAt, isOpenDuring } from '../../opening.ts';
import type { RoomDetails } from '../../place-queries.ts';
import { spanOn, type Weekly } from '../../times.ts';
import { words } from './words.ts';

/** A room at a time, with what for. */
export const WantedRoom = z.strictObject({
  ...wanted,
  titel: line(120, 2),
  personen: optionalNumber(1000),
  voor: optionalId,
  soort: z.enum(['booking', 'option']).default('booking'),
  // Ticked by who looks after the room, once they are told that it is not open then.
  buiten: checkbox,
});
export type WantedRoom = z.infer<typeof WantedRoom>;

const MOST_DAYS_AHEAD = 731;

/** Days on which a room cannot be used, perhaps the same days of some weeks. */
export const ClosedDays = z.strictObject({
  'dicht-van': day,
  'dicht-tot': day,
  'dicht-weken': wholeNumber(1, 52).default(1),
  reden: line(120, 2),
});

/** What is wrong with days to close. */
export function closureFaults(body: z.infer<typeof ClosedDays>, now: Temporal.Instant, lang: Lang): Record<string, string> {
  const t = words[lang];
  const { 'dicht-van': from, 'dicht-tot': to, 'dicht-weken': weeks } = body;
  const last = to.add({ weeks: weeks - 1 });
  if (Temporal.PlainDate.compare(to, from) < 0) return { 'dicht-tot': t.order };
  if (Temporal.PlainDate.compare(from, localDate(now)) < 0) return { 'dicht-van': t.past };
  if (localDate(now).until(last, { largestUnit: 'days' }).days > MOST_DAYS_AHEAD) return { 'dicht-tot': t.tooFar };
  const overlap = weeks > 1 && from.until(to, { largestUnit: 'days' }).days >= 7;
  return overlap ? { 'dicht-tot': t.weekAtMost } : {};
}

/**
 * What only the room and the day of today can tell about a wish. Who looks after the room may take it while it is closed, and says so; who does
 * not can run over into a part of the day for which it is closed, as a search for free rooms has it.
 */
export function faultsOf(
  body: Pick<WantedRoom, 'dag' | 'van' | 'tot' | 'personen' | 'buiten'>,
  room: Pick<RoomDetails, 'capacity' | 'dayParts'>,
  { now, tends, lang }: { now: Temporal.Instant; tends: boolean; lang: Lang },
): Record<string, string> {
  const t = words[lang];
  const span = spanOn(body.dag, body.van, body.tot);
  const parts = dayPartList(room.dayParts, lang);
  const ahead = localDate(now).until(body.dag, { largestUnit: 'days' }).days;
  return {
    ...(tends && !body.buiten && !isOpenDuring(room, span) ? { buiten: t.outside(parts) } : {}),
    ...(tends || isOpenAt(room, span.startsAt) ? {} : { van: t.notOpen(parts) }),
    ...(Temporal.PlainTime.compare(body.tot, body.van) <= 0 ? { tot: t.order } : {}),
    ...(Temporal.Instant.compare(span.startsAt, now) <= 0 ? { dag: t.past } : {}),
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
