import { sql } from 'kysely';
import type { Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';
import type { OutlineFilter } from './outline.ts';
import type { Period } from './period.ts';

/** When a room or a trainer is taken in these days for something else than a group: a proposal that waits, or a reservation. */
export async function holdsOf(reading: Reading, { from, to }: Period, { ruimte, trainer }: OutlineFilter): Promise<Span[]> {
  if (!ruimte && !trainer) return [];
  const [table, owner, id] = ruimte ? ['room_bookings', 'room_id', ruimte] : ['trainer_bookings', 'trainer_id', trainer];
  const found = await sql<Span>`
    select lower(b.during) as "startsAt", upper(b.during) as "endsAt" from ${sql.table(table)} b
    where ${sql.ref(`b.${owner}`)} = ${id}::uuid and b.during && tstzrange(${from}::timestamptz, ${to}::timestamptz) and b.session_id is null
    order by 1`.execute(reading.tx);
  return found.rows;
}
