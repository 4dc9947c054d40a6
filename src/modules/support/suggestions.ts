import type { Actor } from '../../platform/auth/actor.ts';
import { ZONE } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';
import { distanceKm, type Point } from '../../platform/geo.ts';
import { dayPart, dayPartOf } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';
import { booksAtOnce, freeRooms, type RoomView } from '../facilities/index.ts';
import { ahead, type GroupPlan } from '../groups/index.ts';

/** A room that is free whenever it is needed. */
export interface Suggestion {
  room: RoomView;
  km: number;
  /** It can be booked without asking anybody. */
  atOnce: boolean;
}

const MOST = 5;

/** Free and large enough at all these times: first what needs no human, then the nearest. */
export async function suggestRooms(
  reading: Reading,
  asked: { sessions: Span[]; people: number; near: Point | null; except: string | null },
): Promise<Suggestion[]> {
  if (asked.sessions.length === 0) return [];
  const free = await freeRooms(reading, { sessions: asked.sessions, minCapacity: asked.people });
  return free
    .filter((room) => room.id !== asked.except)
    .map((room) => suggestion(reading.actor, room, asked.near))
    .toSorted((a, b) => Number(b.atOnce) - Number(a.atOnce) || a.km - b.km || a.room.capacity - b.room.capacity)
    .slice(0, MOST);
}

function suggestion(actor: Actor, room: RoomView, near: Point | null): Suggestion {
  return { room, km: near ? distanceKm(near, room) : 0, atOnce: booksAtOnce(actor, room) };
}

/** "Ruimte voor 12, dinsdagmiddag, 8 keer, bij Katwijk": what a group needs, in a line, before anybody typed anything. */
export function neededRoom(plan: GroupPlan, now: Temporal.Instant): string {
  const sessions = ahead(plan.sessions, now);
  const part = sessions[0] && dayPartOf(sessions[0].startsAt);
  const when = typeof part === 'number' ? `${dayPart(part, 'nl')}, ` : '';
  return `Ruimte voor ${plan.capacity}, ${when}${sessions.length} keer, bij ${plan.town}`;
}

/** The days from the first to the last session that is ahead: when a group needs its material. */
export function daysNeeded(
  plan: GroupPlan,
  now: Temporal.Instant,
): { firstDay: Temporal.PlainDate; lastDay: Temporal.PlainDate } | null {
  const sessions = ahead(plan.sessions, now);
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return null;
  const dayOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(ZONE).toPlainDate();
  return { firstDay: dayOf(first.startsAt), lastDay: dayOf(last.endsAt) };
}
