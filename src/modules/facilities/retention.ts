import type { Reading, Work } from '../../platform/work.ts';

const YEAR_IN_HOURS = 365 * 24;

const before = (now: Temporal.Instant) => now.subtract({ hours: YEAR_IN_HOURS });

/** Reservations, places in a line and loans that ended a year ago: how many there are. */
export async function oldUseDue({ tx, now }: Reading): Promise<number> {
  const counts = await Promise.all([
    tx
      .selectFrom('room_reservations')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('until', '<', before(now))
      .executeTakeFirstOrThrow(),
    tx
      .selectFrom('room_waits')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('until', '<', before(now))
      .executeTakeFirstOrThrow(),
    tx
      .selectFrom('material_loans')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('closed_at', '<', before(now))
      .executeTakeFirstOrThrow(),
  ]);
  return counts.reduce((sum, { n }) => sum + Number(n), 0);
}

/** Removes them with their times and items. Returns how many. */
export async function removeOldUse({ tx, now }: Work): Promise<number> {
  const waits = await tx.deleteFrom('room_waits').where('until', '<', before(now)).executeTakeFirst();
  const held = await tx.deleteFrom('room_reservations').where('until', '<', before(now)).executeTakeFirst();
  const loans = await tx.deleteFrom('material_loans').where('closed_at', '<', before(now)).executeTakeFirst();
  return Number(waits.numDeletedRows + held.numDeletedRows + loans.numDeletedRows);
}
