import { sql } from 'kysely';
import { asColumns, type Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';

/** A time at which a room or trainer is already somewhere else. */
export interface Clash extends Span {
  /** The room or the trainer. */
  id: string;
  /** Of the group or the reservation there; null: a proposal holds it. */
  title: string | null;
}

type Table = 'room_bookings' | 'trainer_bookings';

/** When these rooms are taken at these times, by others than this group. Only words for people: the database decides (rule 2). */
export const roomClashes = (reading: Reading, asked: Asked) => clashes(reading, 'room_bookings', asked);
export const trainerClashes = (reading: Reading, asked: Asked) => clashes(reading, 'trainer_bookings', asked);

interface Asked {
  ids: string[];
  spans: Span[];
  /** Whose own bookings do not count. */
  groupId: string | null;
}

async function clashes(reading: Reading, table: Table, { ids, spans, groupId }: Asked): Promise<Clash[]> {
  if (ids.length === 0 || spans.length === 0) return [];
  const { starts, ends } = asColumns(spans);
  const isRoom = table === 'room_bookings';
  const owner = sql.ref(isRoom ? 'b.room_id' : 'b.trainer_id');
  const reserved = isRoom ? sql`left join room_reservations v on v.id = b.reservation_id` : sql``;
  const title = isRoom ? sql`coalesce(g.title, v.title)` : sql`g.title`;
  const found = await sql<Clash>`
    select ${owner} as id, asked.starts_at as "startsAt", asked.ends_at as "endsAt", min(${title}) as title
    from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) as asked(starts_at, ends_at)
    join ${sql.table(table)} b on b.during && tstzrange(asked.starts_at, asked.ends_at) and ${owner} = any(${ids}::uuid[])
    left join group_sessions s on s.id = b.session_id left join groups g on g.id = s.group_id ${reserved}
    where ${groupId}::uuid is null or s.group_id is distinct from ${groupId}::uuid
    group by 1, 2, 3 order by 2, 1`.execute(reading.tx);
  return found.rows;
}
