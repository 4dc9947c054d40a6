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

export interface RoomUses {
  /** The soonest. */
  soonest: RoomUse[];
  /** How many more there are. */
  more: number;
}

/** What a list of rooms tells of each. */
const SOONEST = 2;

/** What is coming in every room, the soonest first. */
export async function comingUse(reading: Reading): Promise<Map<string, RoomUses>> {
  const rows = await reading.tx
    .with('uses', (db) =>
      db
        .selectFrom('room_bookings as b')
        .leftJoin('group_sessions as s', 's.id', 'b.session_id')
        .select(['b.room_id', 's.group_id', 'b.reservation_id'])
        .select(sql<Temporal.Instant>`min(lower(b.during))`.as('next'))
        .select(sql<number>`count(*)::integer`.as('times'))
        .where(sql<boolean>`b.during && tstzrange(${reading.now}::timestamptz, null)`)
        .groupBy(['b.room_id', 's.group_id', 'b.reservation_id', 'b.proposal_id']),
    )
    .with('ordered', (db) =>
      db
        .selectFrom('uses')
        .selectAll()
        .select(sql<number>`(count(*) over (partition by room_id))::integer`.as('all'))
        .select(sql<number>`row_number() over (partition by room_id order by next)`.as('position')),
    )
    .selectFrom('ordered as u')
    .leftJoin('groups as g', 'g.id', 'u.group_id')
    .leftJoin('room_reservations as v', 'v.id', 'u.reservation_id')
    .select(['u.room_id as roomId', 'u.group_id as groupId', 'u.next', 'u.times', 'u.all'])
    .select(sql<string | null>`coalesce(g.title, v.title)`.as('title'))
    .select(sql<boolean>`v.kind is not null and v.kind = 'closure'`.as('closed'))
    .where('u.position', '<=', SOONEST)
    .orderBy('u.position')
    .execute();
  const uses = Map.groupBy(rows, (row) => row.roomId);
  return new Map([...uses].map(([roomId, soonest]) => [roomId, { soonest, more: (soonest[0]?.all ?? 0) - soonest.length }]));
}
