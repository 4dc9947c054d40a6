import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { fitsAge } from './ages.ts';
import { type Answered, tellPlaced } from './confirmation.ts';
import { asksAgain } from './contribution/giving-back.ts';
import { birthDates } from './displaced.ts';
import { groupFacts, isComing } from './group-facts.ts';
import { certainOrHeld } from './intake/intake.ts';
import { offerBeforeMove } from './offer-before-move.ts';
import { acceptPlace } from './offered-place.ts';
import { returnPlaces, takePlaces, tellScreens } from './place.ts';
import { offerFreePlaces } from './waiting-list.ts';

/**
 * The family goes to another group of the same offer with enough free places: from a place, an offered place or the waiting list. What it had goes
 * to the next. Who waits for a place that is free there goes first; is that the family itself, then it takes the place so offered. Audits
 * 'registration.move' or 'registration.accept', perhaps 'registration.offer'.
 */
export async function moveToGroup(work: Work, registrationId: string, groupId: string): Promise<Answered> {
  if (await offerBeforeMove(work, registrationId, groupId)) return acceptPlace(work, registrationId);
  const row = await work.tx
    .selectFrom('registrations')
    .select(['id', 'state', 'group_id', 'offered_group_id', 'offer_id', 'places'])
    .where('id', '=', registrationId)
    .where('anonymised_at', 'is', null)
    .where('state', 'in', ['requested', 'confirmed', 'waiting', 'offered'])
    .forUpdate()
    .executeTakeFirst();
  if (!row) return 'too-late';
  if (row.group_id === groupId && ['requested', 'confirmed'].includes(row.state)) return 'already';
  const [from, to] = [await groupFacts(work, row.group_id), await groupFacts(work, groupId)];
  const left = row.state === 'offered' ? row.offered_group_id : row.state === 'waiting' ? null : row.group_id;
  if (!to || to.offerId !== row.offer_id || to.openedTo !== 'parents' || !isComing(to, work.now)) return 'too-late';
  if (left && from && left === row.group_id && !isComing(from, work.now)) return 'too-late';
  if (!(await birthDates(work, row.id)).every((birth) => fitsAge(birth, to))) return 'too-late';
  if (!(await takePlaces(work, groupId, row.places))) return 'too-late';
  await work.tx
    .updateTable('registrations')
    .set((eb) => ({
      state: certainOrHeld,
      group_id: groupId,
      offered_group_id: null,
      offered_until: null,
      team_reservation_id: null,
      // Who chose another group itself has answered what it was asked about the old one.
      displaced_answer: sql`case when displaced_how is null then null else coalesce(displaced_answer, 'other') end`,
      address_confirmed_at: eb.fn.coalesce('address_confirmed_at', eb.val(work.now)),
      changed_at: work.now,
    }))
    .where('id', '=', row.id)
    .execute();
  const detail = { from: row.group_id, before: row.state, to: groupId };
  await audit(work, { action: 'registration.move', subjectKind: 'registration', subjectId: row.id, detail });
  if (left) await returnPlaces(work, left, row.places);
  if (left) await offerFreePlaces(work, left);
  if (left !== row.group_id) await asksAgain(work, row.id);
  const had = row.state === 'confirmed' ? 'certain' : row.state === 'requested' ? 'held' : 'waited';
  await tellPlaced(work, row.id, from && from.groupId !== groupId ? { group: from, had } : null);
  for (const one of new Set([groupId, row.group_id, left ?? groupId])) await tellScreens(work, one);
  return 'done';
}
