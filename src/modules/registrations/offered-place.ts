import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { type Answered, tellPlaced } from './confirmation.ts';
import { asksAgain } from './contribution/giving-back.ts';
import { type Ended, ended, lockListOf, tellEnded } from './ending.ts';
import { groupFacts } from './group-facts.ts';
import { certainOrHeld } from './intake/intake.ts';
import { tellScreens } from './place.ts';
import { freePlaces, offerFreePlaces } from './waiting-list.ts';

/** The family takes the offered place: it is certain now, or held for the talk beforehand; also the address is. Audits 'registration.accept'. */
export async function acceptPlace(work: Work, registrationId: string): Promise<Answered> {
  const row = await work.tx
    .updateTable('registrations')
    .set((eb) => ({
      state: certainOrHeld,
      group_id: sql`offered_group_id`,
      offered_group_id: null,
      offered_until: null,
      address_confirmed_at: eb.fn.coalesce('address_confirmed_at', eb.val(work.now)),
      changed_at: work.now,
    }))
    .where('id', '=', registrationId)
    .where('state', '=', 'offered')
    .where('offered_until', '>', work.now)
    .returning(['group_id', sql<string>`old.group_id`.as('own')])
    .executeTakeFirst();
  if (!row) return wasAccepted(work, registrationId);
  await audit(work, {
    action: 'registration.accept',
    subjectKind: 'registration',
    subjectId: registrationId,
    detail: { group: row.group_id },
  });
  await asksAgain(work, registrationId);
  const left = row.own === row.group_id ? undefined : await groupFacts(work, row.own);
  await tellPlaced(work, registrationId, left ? { group: left, had: 'waited' } : null);
  await tellScreens(work, row.group_id);
  return 'done';
}

async function wasAccepted(work: Work, registrationId: string): Promise<Answered> {
  const row = await work.tx.selectFrom('registrations').select('state').where('id', '=', registrationId).executeTakeFirst();
  return row && ['confirmed', 'requested'].includes(row.state) ? 'already' : 'too-late';
}

/**
 * The family does not want the offered place. Of another group than their own: they keep their position for their own group
 * only. Of their own group: the registration ends. Audits 'registration.decline', perhaps 'registration.offer'.
 */
export async function declinePlace(work: Work, registrationId: string): Promise<Answered> {
  const row = await endOffer(work, registrationId, 'cancelled');
  if (!row) return 'too-late';
  await audit(work, {
    action: 'registration.decline',
    subjectKind: 'registration',
    subjectId: row.id,
    detail: { state: row.after },
  });
  await passOn(work, row);
  return 'done';
}

/** An offer that was not answered in time goes on to the next (rule 3). Audits 'registration.lapse', perhaps 'registration.offer'. */
export async function lapseOffer(work: Work, registrationId: string): Promise<void> {
  const row = await endOffer(work, registrationId, 'lapsed');
  if (!row) return;
  await audit(work, {
    action: 'registration.lapse',
    subjectKind: 'registration',
    subjectId: row.id,
    detail: { before: row.before, state: row.after },
  });
  await tellEnded(work, 'offer-lapsed', row);
  await passOn(work, row);
}

async function endOffer(work: Work, registrationId: string, end: 'cancelled' | 'lapsed'): Promise<Ended | undefined> {
  await lockListOf(work, registrationId);
  const confirmedNow = end === 'cancelled' ? work.now : null;
  const found = await sql<Ended>`
    update registrations r set offered_group_id = null, offered_until = null, other_groups = false, changed_at = ${work.now}::timestamptz,
      address_confirmed_at = coalesce(address_confirmed_at, ${confirmedNow}::timestamptz),
      state = case when offered_group_id <> group_id and refused_group_id is distinct from group_id and exists (
        select from groups own where own.id = r.group_id and own.state in ('planned', 'confirmed') and own.starts_at > ${work.now}::timestamptz)
        then 'waiting' else ${end} end
    where r.id = ${registrationId} and state = 'offered' and (${end === 'cancelled'} or offered_until <= ${work.now}::timestamptz)
    returning ${ended}`.execute(work.tx);
  return found.rows[0];
}

/** The place goes to the next: still the same occasion, so nobody is told twice that it is too small for them. */
async function passOn(work: Work, row: Ended): Promise<void> {
  if (row.offeredGroupId) await freePlaces(work, row.offeredGroupId, row.places, row.changedAt);
  // Back on the list for their own group, where meanwhile a place may have stayed free.
  if (row.after === 'waiting') await offerFreePlaces(work, row.groupId);
  if (row.groupId !== row.offeredGroupId) await tellScreens(work, row.groupId);
}
