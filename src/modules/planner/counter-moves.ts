import type { Work } from '../../platform/work.ts';

/** Who made a counter-proposal: a team for its demand, or a trainer. */
export type CounterOf = { demandId: string } | { trainerId: string };

/** They said yes or no after all. */
export async function withdrawCounterOf(work: Work, proposalId: string, of: CounterOf): Promise<void> {
  const open = work.tx
    .updateTable('proposal_counters')
    .set({ state: 'withdrawn', closed_at: work.now })
    .where('proposal_id', '=', proposalId)
    .where('state', '=', 'open');
  await ('demandId' in of ? open.where('demand_id', '=', of.demandId) : open.where('trainer_id', '=', of.trainerId)).execute();
}

/** A new version, or the end of the proposal, leaves no counter-proposal open. */
export async function overtakeCounters(work: Work, proposalId: string): Promise<void> {
  await work.tx
    .updateTable('proposal_counters')
    .set({ state: 'overtaken', closed_at: work.now })
    .where('proposal_id', '=', proposalId)
    .where('state', '=', 'open')
    .execute();
}

/** Decides on one that is open. False when it is not open any more. */
export async function decideCounter(
  work: Work,
  counterId: string,
  decided: { state: 'taken' } | { state: 'refused'; reason: string },
): Promise<boolean> {
  const row = await work.tx
    .updateTable('proposal_counters')
    .set({ ...decided, closed_at: work.now })
    .where('id', '=', counterId)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What the owner of a wish wrote goes with the wish. */
export async function forgetNotes(work: Work, demandIds: readonly string[]): Promise<void> {
  if (demandIds.length === 0) return;
  await work.tx.updateTable('proposal_counters').set({ note_sealed: null }).where('demand_id', 'in', demandIds).execute();
}
