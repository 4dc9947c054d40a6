import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';

/** For what a room is taken, from when, and how often: a group, a proposal that holds it, or a reservation. */
export interface RoomUse {
  roomId: string;
  /** Null for a proposal and a reservation. */
  groupId: string | null;
  /** Of the group or the reservation; null for a proposal. */
  title: string | null;
  closed: boolean;
  next: Temporal.Instant;
  times: number;
}

/** What is coming in every room, the soonest first. */
export async function comingUse(reading: Reading): Promise<Map<string, RoomUse[]>> {
  const rows = await reading.tx
    .selectFrom('room_bookings as b')
    .leftJoin('group_sessions as s', 's.id', 'b.session_id')
    .leftJoin('groups as g', 'g.id', 's.group_id')
    .leftJoin('room_reservations as v', 'v.id', 'b.reservation_id')
    .select(['b.room_id as roomId', 'g.id as groupId'])
    .select(sql<string | null>`coalesce(g.title, v.title)`.as('title'))
    .select(sql<boolean>`v.kind is not null and v.kind = 'closure'`.as('closed'))
    .select(sql<Temporal.Instant>`min(lower(b.during))`.as('next'))
    .select(sql<number>`count(*)::integer`.as('times'))
    .where(sql<boolean>`b.during && tstzrange(${reading.now}::timestamptz, null)`)
    .groupBy(['b.room_id', 'g.id', 'v.id', 'b.proposal_id'])
    .orderBy('next')
    .execute();
  return Map.groupBy(rows, (row) => row.roomId);
}
