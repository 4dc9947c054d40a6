import { z } from 'zod';
import type { Span } from '../../platform/clock/span.ts';
import { wholeNumber } from '../../platform/http/fields.ts';
import type { Reading } from '../../platform/work.ts';
import { isOpenAt, type RoomDetails, roomById } from '../facilities/index.ts';
import { ahead, type GroupPlan, roomClashes } from '../groups/index.ts';
import { type Impact, impactOf } from '../registrations/index.ts';
import { requestsOfGroup } from './queries.ts';
import { isOpen } from './request.ts';
import { roomKinds } from './withdrawing.ts';

/** The version of a group as the page between showed it, counted from 0; null when that page was not seen. */
export const seenVersion = z.union([z.literal('').transform(() => null), wholeNumber(0, 999_999_999)]).default(null);

/** A session that would move, and what is in the way of it. */
export interface MovingSession extends Span {
  id: string;
  /** What the other room is taken for then; '' when that is not everybody's to read; null: it is free. */
  takenFor: string | null;
  /** The other room is not open then. */
  closed: boolean;
}

/** What happens when a group takes another room: shown before anything is done. */
export interface RoomMove {
  plan: GroupPlan;
  to: RoomDetails;
  sessions: MovingSession[];
  /** More people are expected than the other room has places. */
  tooSmall: boolean;
  /** Nothing stands in the way. */
  possible: boolean;
  /** Other open requests for a room, which are not needed any more then; without the one that is answered. */
  requests: number;
  impact: Impact;
}

/** What taking this room means for a group; undefined when the room is not used any more, or is the group's own. */
export async function roomMove(
  reading: Reading,
  plan: GroupPlan,
  roomId: string,
  answering: string | null = null,
): Promise<RoomMove | undefined> {
  const to = await roomById(reading, roomId);
  if (!to || to.closedAt || to.hiddenAt || to.id === plan.roomId) return undefined;
  const coming = ahead(plan.sessions, reading.now);
  const clashes = await roomClashes(reading, { ids: [to.id], spans: coming, groupId: plan.id });
  const sessions = coming.map(({ id, startsAt, endsAt }): MovingSession => {
    const clash = clashes.find((one) => one.startsAt.equals(startsAt));
    return { id, startsAt, endsAt, takenFor: clash ? (clash.title ?? '') : null, closed: !isOpenAt(to, startsAt) };
  });
  const open = (await requestsOfGroup(reading, plan.id)).filter((one) => isOpen(one.state) && one.id !== answering);
  const tooSmall = to.capacity < plan.capacity;
  return {
    ...{ plan, to, sessions, tooSmall, possible: clashes.length === 0 && !tooSmall && coming.length > 0 },
    requests: open.filter((one) => roomKinds.includes(one.kind)).length,
    impact: await impactOf(reading, plan.id),
  };
}
