import { sql } from 'kysely';
import { asColumns, type Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';

/** A time at which a room is taken, by what and by whom. */
export interface Taken extends Span {
  by: 'group' | 'proposal' | 'booking' | 'option' | 'closure';
  /** Title of the group or the reservation; null for a proposal, which is not everybody's to read. */
  title: string | null;
  groupId: string | null;
  reservationId: string | null;
  /** The organisation, else the person who made it. */
  who: string | null;
  /** When an option lapses. */
  lapsesAt: Temporal.Instant | null;
}

const columns = sql`lower(b.during) as "startsAt", upper(b.during) as "endsAt",
  case when b.session_id is not null then 'group' when b.proposal_id is not null then 'proposal' else res.kind end as by,
  coalesce(g.title, res.title) as title, g.id as "groupId", res.id as "reservationId",
  coalesce(og.name, ores.name, op.name, pres.name) as who, res.lapses_at as "lapsesAt"`;

const joined = sql`left join group_sessions s on s.id = b.session_id
  left join groups g on g.id = s.group_id left join organisations og on og.id = g.organisation_id
  left join proposals p on p.id = b.proposal_id left join organisations op on op.id = p.organisation_id
  left join room_reservations res on res.id = b.reservation_id left join organisations ores on ores.id = res.organisation_id
  left join persons pres on pres.id = res.made_by`;

/** What stands in the way in this room at these times. Only words for people: the database decides (rule 2). */
export async function takenAt(reading: Reading, roomId: string, spans: readonly Span[]): Promise<Taken[]> {
  const { starts, ends } = asColumns(spans);
  const found = await sql<Taken>`select distinct on (b.id) ${columns}
    from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) as asked(starts_at, ends_at)
    join room_bookings b on b.room_id = ${roomId}::uuid and b.during && tstzrange(asked.starts_at, asked.ends_at)
    ${joined} order by b.id`.execute(reading.tx);
  return found.rows.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}

/** Everything for which a room is taken between two moments, in order of time. */
export function takenBetween(reading: Reading, roomId: string, within: Span): Promise<Taken[]> {
  return takenAt(reading, roomId, [within]);
}

/** True when a room is taken at one of these times. */
export async function isTaken(reading: Reading, roomId: string, spans: readonly Span[]): Promise<boolean> {
  const { starts, ends } = asColumns(spans);
  const found = await sql<{ taken: boolean }>`select exists (
      select from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) as asked(starts_at, ends_at)
      join room_bookings b on b.room_id = ${roomId}::uuid and b.during && tstzrange(asked.starts_at, asked.ends_at)) as taken`.execute(
    reading.tx,
  );
  return found.rows[0]?.taken ?? false;
}
