import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { reopen } from '../demand/index.ts';
import { type Accepted, planAccepted } from './acceptance.ts';
import { close } from './closing.ts';
import { tellOneLess } from './mails.ts';
import { mayAnswerFor } from './policy.ts';
import { nextStep, type ProposalView } from './proposal.ts';
import { proposalById } from './queries.ts';
import { allOrNothing, lockProposal } from './steps.ts';

export interface Given {
  proposalId: string;
  answer: 'accepted' | 'declined';
  /** Shown to the others; '' when nothing was said. */
  reason: string;
}

export type Answered =
  | { ok: true; outcome: 'waiting' | 'accepted' | 'stopped' }
  | { ok: false; reason: 'unknown' | 'not-sent' | 'answered' | 'room' | 'trainer' | 'places' };

/** A team accepts or declines for its own demand. One decline takes out only that demand (domain.md, States). */
export function answerDemand(work: Work, input: Given & { demandId: string }): Promise<Answered> {
  return allOrNothing(work, () => demandAnswer(work, input));
}

async function demandAnswer(work: Work, input: Given & { demandId: string }): Promise<Answered> {
  const proposal = await held(work, input.proposalId);
  const demand = proposal?.demands.find((one) => one.id === input.demandId);
  if (!proposal || !demand || !mayAnswerFor(work.actor, demand)) return { ok: false, reason: 'unknown' };
  const late = tooLate(work, proposal, demand.answer);
  if (late) return late;
  await work.tx
    .updateTable('proposal_demands')
    .set({
      answer: input.answer,
      reason: input.reason || null,
      answered_by: work.actor.personId,
      answered_at: work.now,
      live: input.answer === 'accepted',
    })
    .where('proposal_id', '=', proposal.id)
    .where('demand_id', '=', demand.id)
    .execute();
  await auditAnswer(work, proposal.id, { of: 'demand', demand: demand.id, answer: input.answer });
  if (input.answer === 'declined') await reopen(work, [demand.id]);
  const after = {
    ...proposal,
    demands: proposal.demands.map((one) => (one === demand ? { ...one, answer: input.answer } : one)),
  };
  return follow(work, after, { declined: input.answer === 'declined' });
}

/** A trainer accepts or declines. Without this trainer the proposal stops; the maker may make it again with another. */
export function answerTrainer(work: Work, input: Given): Promise<Answered> {
  return allOrNothing(work, () => trainerAnswer(work, input));
}

async function trainerAnswer(work: Work, input: Given): Promise<Answered> {
  const proposal = await held(work, input.proposalId);
  const trainer = proposal?.trainers.find((one) => one.personId === work.actor.personId);
  if (!proposal || !trainer) return { ok: false, reason: 'unknown' };
  const late = tooLate(work, proposal, trainer.answer);
  if (late) return late;
  await work.tx
    .updateTable('proposal_trainers')
    .set({ answer: input.answer, reason: input.reason || null, answered_at: work.now })
    .where('proposal_id', '=', proposal.id)
    .where('trainer_id', '=', trainer.trainerId)
    .execute();
  await auditAnswer(work, proposal.id, { of: 'trainer', trainer: trainer.trainerId, answer: input.answer });
  const after = {
    ...proposal,
    trainers: proposal.trainers.map((one) => (one === trainer ? { ...one, answer: input.answer } : one)),
  };
  return follow(work, after, { declined: false });
}

async function held(work: Work, proposalId: string): Promise<ProposalView | undefined> {
  return (await lockProposal(work, proposalId)) ? proposalById(work, proposalId) : undefined;
}

/** The term counts at once, also before the job has come by. */
function tooLate(work: Work, proposal: ProposalView, given: string): Answered | undefined {
  const over = !proposal.lapsesAt || Temporal.Instant.compare(proposal.lapsesAt, work.now) <= 0;
  if (proposal.state !== 'sent' || over) return { ok: false, reason: 'not-sent' };
  return given === 'pending' ? undefined : { ok: false, reason: 'answered' };
}

async function auditAnswer(work: Work, proposalId: string, detail: Record<string, string>): Promise<void> {
  await audit(work, { action: 'proposal.answer', subjectKind: 'proposal', subjectId: proposalId, detail });
  await announce(work, 'proposals');
}

/** What the answers together lead to. */
async function follow(work: Work, proposal: ProposalView, { declined }: { declined: boolean }): Promise<Answered> {
  const next = nextStep(proposal);
  if (next === 'trainer' || next === 'too-few') {
    await close(work, proposal, next);
    return { ok: true, outcome: 'stopped' };
  }
  if (declined) await tellOneLess(work, proposal);
  if (next === 'wait') return { ok: true, outcome: 'waiting' };
  const accepted: Accepted = await planAccepted(work, proposal);
  return accepted.ok ? { ok: true, outcome: 'accepted' } : accepted;
}
