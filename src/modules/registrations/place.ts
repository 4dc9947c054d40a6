import { sql } from 'kysely';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';

// Order of locks, the same everywhere, so that nobody waits for each other in a ring:
// 1. the waiting list of the offer (group-facts.ts): shared to join it, whole to free or offer places;
// 2. rows of registrations or team reservations; 3. rows of group_places.
// Because of 1 a place never becomes free unseen by somebody who is just joining the list. So this always holds after a commit:
// nobody on the list fits a place that is free, and whoever finds a free place may take it (rule 3).

/** Takes places when they fit (rule 1): one conditional statement, whatever happens at the same moment. */
export async function takePlaces(work: Work, groupId: string, places: number): Promise<boolean> {
  const taken = await work.tx
    .updateTable('group_places')
    .set((eb) => ({ taken: eb('taken', '+', places) }))
    .where('group_id', '=', groupId)
    .where(sql<boolean>`taken + ${places} <= capacity`)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

/** Gives places back to the group. The caller offers them on in the same transaction (waiting-list.ts). */
export async function returnPlaces(work: Work, groupId: string, places: number): Promise<void> {
  await work.tx
    .updateTable('group_places')
    .set((eb) => ({ taken: eb('taken', '-', places) }))
    .where('group_id', '=', groupId)
    .execute();
}

/** Tells open staff screens that places or people of a group changed. */
export async function tellScreens(work: Work, groupId: string): Promise<void> {
  await announce(work, `group:${groupId}`);
  await announce(work, 'groups');
}
