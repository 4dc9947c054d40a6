import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { demandsOfWish, forgetDemands, removeResidentDemands, renewResidentDemands } from '../demand/index.ts';
import { answerWish, forgetNotes } from '../planner/index.ts';
import { giveBack } from '../registrations/index.ts';
import { lockWish } from './links.ts';

/**
 * Its owner takes a wish away, and everything of it that is personal is removed at once. What still waits for an answer in a proposal is
 * declined, reserved places are given back. 'agreed': they said yes to a proposal of which others have still to answer; until that is
 * settled the wish stays. Audits 'wish.withdraw' and what follows from it.
 */
export async function withdrawWish(work: Work, token: string): Promise<'withdrawn' | 'agreed' | 'unknown'> {
  const found = await lockWish(work, token);
  if (!found) return 'unknown';
  if (!(await declineAll(work, found.wishId))) return 'agreed';
  await giveBackAll(work, found.wishId);
  await forgetSaid(work, found.wishId);
  if (!(await removeResidentDemands(work, found.wishId))) return 'agreed';
  await audit(work, { action: 'wish.withdraw', subjectKind: 'wish', subjectId: found.wishId });
  await work.tx.deleteFrom('wishes').where('id', '=', found.wishId).execute();
  return 'withdrawn';
}

/** Says no to proposals that wait for an answer. False when one was agreed to. */
async function declineAll(work: Work, wishId: string): Promise<boolean> {
  const demands = (await demandsOfWish(work, wishId)).filter((demand) => demand.state === 'proposed');
  for (const { id } of demands) {
    const row = await work.tx
      .selectFrom('proposal_demands')
      .select('proposal_id')
      .where('demand_id', '=', id)
      .where('live', '=', true)
      .executeTakeFirst();
    if (!row) continue;
    const answered = await answerWish(work, { proposalId: row.proposal_id, demandId: id, answer: 'declined', reason: '' });
    if (!answered.ok) return false;
  }
  return true;
}

/** What they wrote about other moments. */
async function forgetSaid(work: Work, wishId: string): Promise<void> {
  await forgetNotes(
    work,
    (await demandsOfWish(work, wishId)).map(({ id }) => id),
  );
}

async function giveBackAll(work: Work, wishId: string): Promise<void> {
  const places = await work.tx
    .selectFrom('team_reservations as t')
    .innerJoin('demands as d', 'd.id', 't.demand_id')
    .select(['t.id', 't.places'])
    .where('d.wish_id', '=', wishId)
    .where('t.places', '>', 0)
    .orderBy('t.id')
    .execute();
  for (const place of places) await giveBack(work, place.id, place.places);
}

/** Keeps the wish for another term. Audits 'wish.renew', 'demand.renew'. */
export async function renewWish(work: Work, token: string): Promise<boolean> {
  const found = await lockWish(work, token);
  if (!found || (await renewResidentDemands(work, found.wishId)) === 0) return false;
  await audit(work, { action: 'wish.renew', subjectKind: 'wish', subjectId: found.wishId });
  return true;
}

/** Removes wishes for erasure or because their term is over, also those in a proposal: their needs stay there without anybody. */
export async function eraseWishes(work: Work, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await work.tx.selectFrom('wishes').select('id').where('id', '=', id).forUpdate().execute();
    await giveBackAll(work, id);
    await forgetSaid(work, id);
    await forgetDemands(work, id);
    await work.tx.deleteFrom('wishes').where('id', '=', id).execute();
  }
}
