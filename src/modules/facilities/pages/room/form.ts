import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, line, wholeNumber } from '../../../../platform/http/fields.ts';
import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { dayPartOf } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { clock, optionalId, optionalNumber, wanted } from '../../fields.ts';
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

/** False in the night and in a part of the day for which the room is not open; a room of which nothing is stated is open by day. */
export function isOpenAt(
  { dag, van, tot }: Pick<WantedRoom, 'dag' | 'van' | 'tot'>,
  room: Pick<RoomDetails, 'dayParts'>,
): boolean {
  const part = dayPartOf(spanOn(dag, van, tot).startsAt);
  return part !== null && (room.dayParts.length === 0 || room.dayParts.includes(part));
}

/** What only the room and the day of today can tell about a wish; who looks after the room decides when it is open. */
export function faultsOf(
  body: Pick<WantedRoom, 'dag' | 'van' | 'tot' | 'personen'>,
  room: Pick<RoomDetails, 'capacity' | 'dayParts'>,
  { now, tends, lang }: { now: Temporal.Instant; tends: boolean; lang: Lang },
): Record<string, string> {
  const t = words[lang];
  const { startsAt } = spanOn(body.dag, body.van, body.tot);
  const ahead = localDate(now).until(body.dag, { largestUnit: 'days' }).days;
  return {
    ...(tends || isOpenAt(body, room) ? {} : { van: t.notOpen(dayPartList(room.dayParts, lang)) }),
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
