import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';

/** For what a room is taken, from when, and how often: a group, or a proposal that holds it. */
export interface RoomUse {
  roomId: string;
  /** Null for a proposal. */
  groupId: string | null;
  groupTitle: string | null;
  next: Temporal.Instant;
  times: number;
}

/** What is coming in every room, the soonest first. */
export async function comingUse(reading: Reading): Promise<Map<string, RoomUse[]>> {
  const rows = await reading.tx
    .selectFrom('room_bookings as b')
    .leftJoin('group_sessions as s', 's.id', 'b.session_id')
    .leftJoin('groups as g', 'g.id', 's.group_id')
    .select(['b.room_id as roomId', 'g.id as groupId', 'g.title as groupTitle'])
    .select(sql<Temporal.Instant>`min(lower(b.during))`.as('next'))
    .select(sql<number>`count(*)::integer`.as('times'))
    .where(sql<boolean>`b.during && tstzrange(${reading.now}::timestamptz, null)`)
    .groupBy(['b.room_id', 'g.id', 'b.proposal_id'])
    .orderBy('next')
    .execute();
  return Map.groupBy(rows, (row) => row.roomId);
}
