import type { Work } from '../../platform/work.ts';
import { lockListOf } from './ending.ts';
import { groupFacts } from './group-facts.ts';
import { offerFreePlaces } from './waiting-list.ts';

/**
 * Takes the waiting list of a registration, and offers what is free in the group that it wants to go to first to who waits for it (rule 3): a group
 * that was just planned or opened has places that nobody was offered yet. True when the registration itself has a place offered there now.
 */
export async function offerBeforeMove(work: Work, registrationId: string, groupId: string): Promise<boolean> {
  if (!(await lockListOf(work, registrationId))) return false;
  const group = await groupFacts(work, groupId);
  if (!group) return false;
  const same = await work.tx
    .selectFrom('registrations')
    .select(['state', 'offered_group_id'])
    .where('id', '=', registrationId)
    .where('offer_id', '=', group.offerId)
    .executeTakeFirst();
  if (!same) return false;
  const offered = await offerFreePlaces(work, groupId);
  return offered.includes(registrationId) || (same.state === 'offered' && same.offered_group_id === groupId);
}
