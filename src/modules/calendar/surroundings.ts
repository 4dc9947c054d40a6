import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { type Holiday, holidaysBetween } from '../regions/index.ts';
import type { Surroundings } from './conflicts.ts';
import type { Period } from './period.ts';

/** School holidays and public holidays of these days. */
export async function freeDays(reading: Reading, { first, end }: Pick<Period, 'first' | 'end'>): Promise<Holiday[]> {
  const all = await holidaysBetween(reading, first, end.subtract({ days: 1 }));
  return all
    .filter(({ from, to }) => Temporal.PlainDate.compare(from, end) < 0 && Temporal.PlainDate.compare(to, first) >= 0)
    .sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));
}

/** What the sessions of these days lean on: who stands there, which teams come, when rooms are open and who is away. */
export async function surroundings(reading: Reading, period: Period, holidays: readonly Holiday[]): Promise<Surroundings> {
  const bookings = await reading.tx
    .selectFrom('trainer_bookings as b')
    .innerJoin('group_sessions as s', 's.id', 'b.session_id')
    .select(['s.id as key', 'b.trainer_id as value'])
    .where('s.region_id', '=', reading.region.id)
    .where('s.starts_at', '>=', period.from)
    .where('s.starts_at', '<', period.to)
    .execute();
  const reservations = await reading.tx
    .selectFrom('team_reservations as tr')
    .select(['tr.group_id as key', sql<string>`tr.organisation_id`.as('value')])
    .distinct()
    .where('tr.places', '>', 0)
    .where('tr.organisation_id', 'is not', null)
    .where(
      sql<boolean>`tr.group_id in (select s.group_id from group_sessions s where s.region_id = ${reading.region.id}::uuid
        and s.starts_at >= ${period.from}::timestamptz and s.starts_at < ${period.to}::timestamptz)`,
    )
    .execute();
  const rooms = await reading.tx.selectFrom('rooms').select(['id', 'day_parts as dayParts']).execute();
  return {
    trainers: gathered(bookings),
    teams: gathered(reservations),
    openings: new Map(rooms.map((room) => [room.id, new Set(room.dayParts)])),
    absences: await absences(reading, period),
    freeDays: holidays.map(({ name, from, to }) => ({ name, from: from.toString(), to: to.toString() })),
  };
}

async function absences(reading: Reading, { first, end }: Period): Promise<Surroundings['absences']> {
  const rows = await reading.tx
    .selectFrom('trainer_absences')
    .select(['trainer_id as trainerId', 'first_day', 'last_day'])
    .where('first_day', '<', end)
    .where('last_day', '>=', first)
    .execute();
  return rows.map(({ trainerId, first_day, last_day }) => ({
    trainerId,
    from: first_day.toString(),
    to: last_day.toString(),
  }));
}

function gathered(rows: readonly { key: string; value: string }[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { key, value } of rows) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}
