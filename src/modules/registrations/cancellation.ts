import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import type { Answered } from './confirmation.ts';
import { type Ended, ended, lockListOf, tellEnded } from './ending.ts';
import { tellScreens } from './place.ts';
import { freePlaces } from './waiting-list.ts';

/**
 * The family (or somebody for them) cancels. The place goes to the first on the list whom it fits, in the same transaction
 * (rule 3). Quietly: without a mail to the family, when its data is about to go. Audits 'registration.cancel', perhaps 'registration.offer'.
 */
export async function cancelRegistration(work: Work, registrationId: string, { quietly = false } = {}): Promise<Answered> {
  await lockListOf(work, registrationId);
  const found =
    await sql<Ended>`update registrations set state = 'cancelled', offered_group_id = null, offered_until = null, changed_at = ${work.now}::timestamptz
    where id = ${registrationId} and state in ('requested', 'confirmed', 'waiting', 'offered') returning ${ended}`.execute(
      work.tx,
    );
  const [row] = found.rows;
  if (!row) return wasCancelled(work, registrationId);
  await audit(work, {
    action: 'registration.cancel',
    subjectKind: 'registration',
    subjectId: row.id,
    detail: { before: row.before },
  });
  if (!quietly) await tellEnded(work, 'cancelled', { ...row, offeredGroupId: null });
  const place = row.before === 'offered' ? row.offeredGroupId : row.before === 'waiting' ? null : row.groupId;
  if (place) await freePlaces(work, place, row.places);
  if (place !== row.groupId) await tellScreens(work, row.groupId);
  return 'done';
}

async function wasCancelled(work: Work, registrationId: string): Promise<Answered> {
  const row = await work.tx.selectFrom('registrations').select('state').where('id', '=', registrationId).executeTakeFirst();
  return row?.state === 'cancelled' ? 'already' : 'too-late';
}
