import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';

/** Somebody who knows says that these are right today: what was hidden for its age is back at once. */
export async function confirmRooms(work: Work, ids: string[]): Promise<void> {
  await work.tx
    .updateTable('rooms')
    .set({ confirmed_on: localDate(work.now), hidden_at: null })
    .where('id', 'in', ids)
    .execute();
}

/** Hides one, or shows it again. Returns whether it was not so already. */
export async function hideRoom(work: Work, id: string, hidden: boolean): Promise<boolean> {
  const moved = await work.tx
    .updateTable('rooms')
    .set({ hidden_at: hidden ? work.now : null })
    .where('id', '=', id)
    .where('hidden_at', hidden ? 'is' : 'is not', null)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}
