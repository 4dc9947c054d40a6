import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { type Ended, ended, lockListOf, tellEnded } from './ending.ts';
import { tellScreens } from './place.ts';
import { freePlaces } from './waiting-list.ts';

/** An address that was not confirmed in time: the place is offered on (rule 1). Audits 'registration.lapse'. */
export async function lapseUnconfirmed(work: Work, registrationId: string): Promise<void> {
  await lockListOf(work, registrationId);
  const found = await sql<Ended>`update registrations set state = 'lapsed', changed_at = ${work.now}::timestamptz
    where id = ${registrationId} and state in ('requested', 'waiting') and address_confirmed_at is null and confirm_before <= ${work.now}::timestamptz
    returning ${ended}`.execute(work.tx);
  await afterLapse(work, found.rows[0], 'lapsed');
}

/** Waiting for a group that has begun, and no other is wanted: the family is told and leaves the list. Audits 'registration.lapse'. */
export async function lapseBegun(work: Work, registrationId: string): Promise<void> {
  await lockListOf(work, registrationId);
  const found = await sql<Ended>`update registrations set state = 'lapsed', changed_at = ${work.now}::timestamptz
    where id = ${registrationId} and state = 'waiting' and not other_groups
      and exists (select from groups g where g.id = registrations.group_id and g.starts_at <= ${work.now}::timestamptz)
    returning ${ended}`.execute(work.tx);
  await afterLapse(work, found.rows[0], 'no-place');
}

async function afterLapse(work: Work, row: Ended | undefined, mail: 'lapsed' | 'no-place'): Promise<void> {
  if (!row) return;
  await audit(work, {
    action: 'registration.lapse',
    subjectKind: 'registration',
    subjectId: row.id,
    detail: { before: row.before },
  });
  await tellEnded(work, mail, row);
  if (row.before === 'requested') await freePlaces(work, row.groupId, row.places);
  else await tellScreens(work, row.groupId);
}
