import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { reopen } from '../demand/index.ts';
import { releaseTrainerOfProposal } from '../expertise/index.ts';
import { tellGap } from './change-mails.ts';
import { withdrawCounterOf } from './counter-moves.ts';
import { type Followed, follow, fresh } from './following.ts';
import { tellOneLess } from './mails.ts';
import { mayAnswerFor } from './policy.ts';
import { type DemandAnswer, nextStep, type ProposalView, waitsForAnswers } from './proposal.ts';
import { proposalById } from './queries.ts';
import { allOrNothing, lockProposal } from './steps.ts';

export interface Given {
  proposalId: string;
  /** The version that was read; an answer to an older one does not count. The current one when left out. */
  version?: number;
  answer: 'accepted' | 'declined';
  /** Shown to the others; '' when nothing was said. */
  reason: string;
}

export type Answered = Followed | { ok: false; reason: 'unknown' | 'not-sent' | 'changed' | 'answered' };

/** A team accepts or declines for its own demand. One decline takes out only that demand (domain.md, States). */
export function answerDemand(work: Work, input: Given & { demandId: string }): Promise<Answered> {
  return allOrNothing(work, () => demandAnswer(work, input, (demand) => mayAnswerFor(work.actor, demand)));
}

/** The owner of a wish answers for it; the module wishes has checked that it is theirs. */
export function answerWish(work: Work, input: Given & { demandId: string }): Promise<Answered> {
  return allOrNothing(work, () => demandAnswer(work, input, (demand) => demand.kind === 'resident'));
}

async function demandAnswer(
  work: Work,
  input: Given & { demandId: string },
  may: (demand: DemandAnswer) => boolean,
): Promise<Answered> {
  const proposal = await held(work, input.proposalId);
  const demand = proposal?.demands.find((one) => one.id === input.demandId);
  if (!proposal || !demand || !may(demand)) return { ok: false, reason: 'unknown' };
  const late = tooLate(work, proposal, input, demand.answer);
  if (late) return late;
  await work.tx
    .updateTable('proposal_demands')
    .set({
      ...answerRow(work, input, proposal, demand.acceptedVersion),
      answered_by: work.actor.personId,
      live: input.answer === 'accepted',
    })
    .where('proposal_id', '=', proposal.id)
    .where('demand_id', '=', demand.id)
    .execute();
  await withdrawCounterOf(work, proposal.id, { demandId: demand.id });
  await auditAnswer(work, proposal.id, { of: 'demand', demand: demand.id, answer: input.answer });
  if (input.answer === 'declined') {
    await reopen(work, [demand.id]);
    const left = await fresh(work, proposal.id);
    if (nextStep(left) !== 'too-few') await tellOneLess(work, left);
  }
  return follow(work, proposal.id);
}

/** A trainer accepts or declines. The others' answers stay; without this trainer the maker asks a substitute. */
export function answerTrainer(work: Work, input: Given): Promise<Answered> {
  return allOrNothing(work, () => trainerAnswer(work, input));
}

async function trainerAnswer(work: Work, input: Given): Promise<Answered> {
  const proposal = await held(work, input.proposalId);
  const trainer = proposal?.trainers.find((one) => one.personId === work.actor.personId);
  if (!proposal || !trainer) return { ok: false, reason: 'unknown' };
  const late = tooLate(work, proposal, input, trainer.answer);
  if (late) return late;
  await work.tx
    .updateTable('proposal_trainers')
    .set(answerRow(work, input, proposal, trainer.acceptedVersion))
    .where('proposal_id', '=', proposal.id)
    .where('trainer_id', '=', trainer.trainerId)
    .execute();
  await withdrawCounterOf(work, proposal.id, { trainerId: trainer.trainerId });
  await auditAnswer(work, proposal.id, { of: 'trainer', trainer: trainer.trainerId, answer: input.answer });
  if (input.answer === 'declined') {
    await releaseTrainerOfProposal(work, proposal.id, trainer.trainerId);
    await tellGap(work, proposal, trainer.name);
  }
  return follow(work, proposal.id);
}

async function held(work: Work, proposalId: string): Promise<ProposalView | undefined> {
  return (await lockProposal(work, proposalId)) ? proposalById(work, proposalId) : undefined;
}

function answerRow(work: Work, { answer, reason }: Given, { version }: ProposalView, before: number | null) {
  const accepted_version = answer === 'accepted' ? version : before;
  return { answer, reason: reason || null, answered_at: work.now, accepted_version, changed: [] };
}

function tooLate(work: Work, proposal: ProposalView, { version }: Given, given: string): Answered | undefined {
  if (!waitsForAnswers(proposal, work.now)) return { ok: false, reason: 'not-sent' };
  if (version !== undefined && version !== proposal.version) return { ok: false, reason: 'changed' };
  return given === 'pending' ? undefined : { ok: false, reason: 'answered' };
}

async function auditAnswer(work: Work, proposalId: string, detail: Record<string, string>): Promise<void> {
  await audit(work, { action: 'proposal.answer', subjectKind: 'proposal', subjectId: proposalId, detail });
  await announce(work, 'proposals');
}
