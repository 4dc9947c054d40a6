import { sql } from 'kysely';
import { ZONE } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { eraseWishes } from './ending.ts';

/** A wish of which nothing waits any more stays so long, so that its owner can read what became of it. */
const KEEP_DAYS = 90;
const AT_ONCE = 500;

/** Wishes past their term: 90 days after the last of their needs was closed, when no places are kept for them. */
export async function endedWishes(reading: Reading): Promise<string[]> {
  const before = reading.now.toZonedDateTimeISO(ZONE).subtract({ days: KEEP_DAYS }).toInstant();
  const { rows } = await sql<{ id: string }>`
    select w.id from wishes w where w.confirmed_at is not null
      and not exists (select from demands d where d.wish_id = w.id and (d.state in ('open', 'proposed') or d.closed_at > ${before}::timestamptz))
      and not exists (select from demands d join team_reservations t on t.demand_id = d.id where d.wish_id = w.id and t.places > 0)
      and w.changed_at <= ${before}::timestamptz order by w.id limit ${AT_ONCE}`.execute(reading.tx);
  return rows.map((row) => row.id);
}

export async function removeEnded(work: Work): Promise<number> {
  const ids = await endedWishes(work);
  await eraseWishes(work, ids);
  return ids.length;
}

/** How many addresses were not confirmed in time, and links are over. */
export async function oldSecrets({ tx, now }: Reading): Promise<number> {
  const { rows } = await sql<{ n: number }>`select ((select count(*) from wish_tokens where expires_at <= ${now}::timestamptz)
    + (select count(*) from wishes where confirmed_at is null and confirm_before <= ${now}::timestamptz))::integer as n`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

/** An address that nobody confirmed in time goes with its wish (rule 1); so do links that are over. */
export async function removeSecrets({ tx, now }: Work): Promise<number> {
  const wishes = await tx
    .deleteFrom('wishes')
    .where('confirmed_at', 'is', null)
    .where('confirm_before', '<=', now)
    .executeTakeFirst();
  const tokens = await tx.deleteFrom('wish_tokens').where('expires_at', '<=', now).executeTakeFirst();
  return Number(wishes.numDeletedRows) + Number(tokens.numDeletedRows);
}
