import { audit } from '../../platform/audit/audit.ts';
import { violates } from '../../platform/db/transaction.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { markProposed } from '../demand/index.ts';
import { bookTrainers } from '../expertise/index.ts';
import { bookRoom } from '../facilities/index.ts';
import { setting } from '../regions/index.ts';
import { askOwner } from './ask-owner.ts';
import { tellSent } from './mails.ts';
import { maySteer } from './policy.ts';
import { type ProposalView, together } from './proposal.ts';
import { proposalById } from './queries.ts';
import { allOrNothing, lockProposal } from './steps.ts';

export type SendRefusal = 'unknown' | 'not-allowed' | 'not-draft' | 'too-late' | 'too-few' | 'demand' | 'room' | 'trainer';
export type Sent = { ok: true } | { ok: false; reason: SendRefusal };

/**
 * Sends a draft: holds room and trainers until it lapses and takes the demands off the marketplace (rules 2 and 4).
 * When a room, trainer or demand is taken in the meantime nothing is done, and the reason says which.
 */
export async function sendProposal(work: Work, proposalId: string): Promise<Sent> {
  const proposal = (await lockProposal(work, proposalId)) ? await proposalById(work, proposalId) : undefined;
  if (!proposal) return { ok: false, reason: 'unknown' };
  const refusal = refused(work, proposal);
  if (refusal) return { ok: false, reason: refusal };
  const days = await setting(work, 'proposal.lapses-after-days');
  const lapsesAt = work.now.add({ hours: days * 24 });
  const held = await allOrNothing(work, () => hold(work, proposal, lapsesAt), takenDemand);
  if (!held.ok) return held;
  await audit(work, {
    action: 'proposal.send',
    subjectKind: 'proposal',
    subjectId: proposalId,
    detail: { demands: proposal.demands.length },
  });
  await announce(work, 'proposals');
  await askOwner(work, { ...proposal, lapsesAt });
  await tellSent(work, { ...proposal, lapsesAt });
  return { ok: true };
}

function refused(work: Work, proposal: ProposalView): SendRefusal | undefined {
  if (!maySteer(work.actor, proposal)) return 'not-allowed';
  if (proposal.state !== 'draft') return 'not-draft';
  const [first] = proposal.sessions;
  if (!first || Temporal.Instant.compare(first.startsAt, work.now) <= 0) return 'too-late';
  return together(proposal) < proposal.minSize ? 'too-few' : undefined;
}

async function hold(work: Work, proposal: ProposalView, lapsesAt: Temporal.Instant): Promise<Sent> {
  const { id, sessions } = proposal;
  const proposed = await markProposed(
    work,
    proposal.demands.map((demand) => demand.id),
  );
  if (!proposed) return { ok: false, reason: 'demand' };
  await work.tx.updateTable('proposal_demands').set({ live: true }).where('proposal_id', '=', id).execute();
  const booked = sessions.map((span) => ({ ...span, proposalId: id }));
  const room = await bookRoom(work, proposal.roomId, booked);
  if (!room.ok) return { ok: false, reason: 'room' };
  const trainerIds = proposal.trainers.map((trainer) => trainer.trainerId);
  const trainers = await bookTrainers(work, trainerIds, booked);
  if (!trainers.ok) return { ok: false, reason: 'trainer' };
  await work.tx
    .updateTable('proposals')
    .set({ state: 'sent', lapses_at: lapsesAt, changed_at: work.now })
    .where('id', '=', id)
    .execute();
  return { ok: true };
}

/** Rule 4 in the database itself: a demand is live in at most one proposal. */
function takenDemand(error: unknown): Sent | undefined {
  return violates(error, 'proposal_demands_once') ? { ok: false, reason: 'demand' } : undefined;
}
