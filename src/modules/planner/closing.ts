import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { reopen } from '../demand/index.ts';
import { releaseTrainers } from '../expertise/index.ts';
import { releaseRooms } from '../facilities/index.ts';
import { withdrawRoomRequests } from '../support/index.ts';
import { overtakeCounters } from './counter-moves.ts';
import { tellClosed } from './mails.ts';
import { maySteer } from './policy.ts';
import { type CloseReason, type ProposalView, remaining, trainerGap } from './proposal.ts';
import { proposalById } from './queries.ts';
import { lockProposal } from './steps.ts';

/** Ends a proposal without a group: room and trainers are free again, its demands open with their waiting time. Locked by the caller. */
export async function close(work: Work, proposal: ProposalView, reason: CloseReason): Promise<void> {
  const { id } = proposal;
  const state = reason === 'trainer' ? 'declined' : 'lapsed';
  if (proposal.state === 'sent') {
    await releaseRooms(work, id);
    await releaseTrainers(work, id);
    await withdrawRoomRequests(work, id);
    await overtakeCounters(work, id);
    await work.tx
      .updateTable('proposal_demands')
      .set({ live: false })
      .where('proposal_id', '=', id)
      .where('live', '=', true)
      .execute();
    await reopen(
      work,
      remaining(proposal).map((demand) => demand.id),
    );
  }
  await work.tx
    .updateTable('proposals')
    .set({ state, closed_reason: reason, changed_at: work.now })
    .where('id', '=', id)
    .execute();
  const action = state === 'declined' ? 'proposal.decline' : 'proposal.lapse';
  await audit(work, { action, subjectKind: 'proposal', subjectId: id, reason });
  await announce(work, 'proposals');
  if (proposal.state === 'sent') await tellClosed(work, proposal, reason);
}

export type Withdrawn = { ok: true } | { ok: false; reason: 'unknown' | 'not-allowed' | 'over' };

/** The maker or a planner takes a draft or sent proposal back; without a trainer that is the reason which the others are told. */
export async function withdraw(work: Work, proposalId: string): Promise<Withdrawn> {
  const proposal = (await lockProposal(work, proposalId)) ? await proposalById(work, proposalId) : undefined;
  if (!proposal) return { ok: false, reason: 'unknown' };
  if (!maySteer(work.actor, proposal)) return { ok: false, reason: 'not-allowed' };
  if (proposal.state !== 'draft' && proposal.state !== 'sent') return { ok: false, reason: 'over' };
  await close(work, proposal, proposal.state === 'sent' && trainerGap(proposal) > 0 ? 'trainer' : 'withdrawn');
  return { ok: true };
}

/** Lets sent proposals lapse of which the term is over. Safe to run twice and in two processes. Returns how many lapsed. */
export async function lapseDue(work: Work): Promise<number> {
  const due = await work.tx
    .selectFrom('proposals')
    .select('id')
    .where('state', '=', 'sent')
    .where('lapses_at', '<=', work.now)
    .orderBy('id')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id } of due) {
    const proposal = await proposalById(work, id);
    if (proposal) await close(work, proposal, 'term');
  }
  return due.length;
}
