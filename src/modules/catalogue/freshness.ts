import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';

type State = 'published' | 'hidden' | 'withdrawn';

/** The owner says that these are right today: what was hidden for its age stands on the shelf again at once. */
export async function confirmOffers(work: Work, ids: string[]): Promise<void> {
  await work.tx
    .updateTable('offers')
    .set({ confirmed_on: localDate(work.now), state: 'published' })
    .where('id', 'in', ids)
    .where('state', 'in', ['published', 'hidden'])
    .execute();
}

/** Takes an offer from the shelf or puts it back. Returns whether it was in one of the states before. */
export async function moveOffer(work: Work, id: string, from: State[], to: State): Promise<boolean> {
  const moved = await work.tx
    .updateTable('offers')
    .set({ state: to })
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}
