import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';

type Which = { membershipId: string } | { personId: string };

/**
 * True when the region keeps an administrator after `without` (a membership, or all those of a person) is gone. Waits for others who ask
 * the same, so that two administrators cannot remove each other.
 */
export async function keepsAdministrator(work: Work, without: Which): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('region-admins:' || ${work.region.id}, 0))`.execute(work.tx);
  return hasOtherAdministrator(work, without);
}

/** True when somebody else is administrator too: a role without end and an account that is open. */
export async function hasOtherAdministrator(reading: Reading | Work, without: Which): Promise<boolean> {
  let others = reading.tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.person_id')
    .select('m.id')
    .where('m.role', '=', 'region-admin')
    .where('m.valid_until', 'is', null)
    .where('p.active', '=', true)
    .where((where) =>
      where.not(where.exists(where.selectFrom('suspensions as s').select('s.person_id').whereRef('s.person_id', '=', 'p.id'))),
    );
  others =
    'personId' in without
      ? others.where('m.person_id', '<>', without.personId)
      : others.where('m.id', '<>', without.membershipId);
  return (await others.limit(1).executeTakeFirst()) !== undefined;
}

/** True when this membership or person is an administrator now or on a later day, so that ending it matters. */
export async function isAdministrator(reading: Reading | Work, which: Which): Promise<boolean> {
  let query = reading.tx
    .selectFrom('memberships')
    .select('id')
    .where('role', '=', 'region-admin')
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', localDate(reading.now))]));
  query = 'personId' in which ? query.where('person_id', '=', which.personId) : query.where('id', '=', which.membershipId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}
