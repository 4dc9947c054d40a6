import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { planningOffer } from '../catalogue/index.ts';
import { bookTrainers, type SuitableTrainer, trainersWhoCan } from '../expertise/index.ts';
import { tellSubstitute } from './change-mails.ts';
import { maySteer } from './policy.ts';
import { activeTrainers, type ProposalView, trainerGap, waitsForAnswers } from './proposal.ts';
import { proposalById } from './queries.ts';
import { allOrNothing, lockProposal } from './steps.ts';

const MOST = 5;

/** Who could take the place of a trainer who declined: free at all sessions, not asked before, best first. */
export async function substitutesFor(reading: Reading, proposal: ProposalView): Promise<SuitableTrainer[]> {
  const offer = await planningOffer(reading, proposal.offerId);
  if (!offer) return [];
  const { interventionId, requires } = offer;
  const { language, sessions } = proposal;
  const able = await trainersWhoCan(reading, { interventionId, requires, language, sessions, at: proposal });
  const asked = proposal.trainers.map((trainer) => trainer.trainerId);
  const led = activeTrainers(proposal.trainers).some((trainer) => !trainer.coTrainer) || trainerGap(proposal) > 1;
  return able.filter((one) => one.free && !asked.includes(one.id) && (led || !one.coTrainer)).slice(0, MOST);
}

export type Replaced = { ok: true } | { ok: false; reason: 'unknown' | 'not-allowed' | 'not-sent' | 'no-gap' | 'trainer' };

/** Asks a substitute; everybody else's answer stays. Of two at once for one place the second is refused. Audits 'proposal.substitute'. */
export function askSubstitute(work: Work, input: { proposalId: string; trainerId: string }): Promise<Replaced> {
  return allOrNothing(work, () => replaced(work, input));
}

async function replaced(work: Work, { proposalId, trainerId }: { proposalId: string; trainerId: string }): Promise<Replaced> {
  const proposal = (await lockProposal(work, proposalId)) ? await proposalById(work, proposalId) : undefined;
  if (!proposal) return { ok: false, reason: 'unknown' };
  if (!maySteer(work.actor, proposal)) return { ok: false, reason: 'not-allowed' };
  if (!waitsForAnswers(proposal, work.now)) return { ok: false, reason: 'not-sent' };
  if (trainerGap(proposal) === 0) return { ok: false, reason: 'no-gap' };
  const chosen = (await substitutesFor(work, proposal)).find((one) => one.id === trainerId);
  if (!chosen) return { ok: false, reason: 'trainer' };
  const spans = proposal.sessions.map((span) => ({ ...span, proposalId }));
  if (!(await bookTrainers(work, [trainerId], spans)).ok) return { ok: false, reason: 'trainer' };
  await work.tx
    .insertInto('proposal_trainers')
    .values({ region_id: work.region.id, proposal_id: proposalId, trainer_id: trainerId })
    .execute();
  await audit(work, {
    action: 'proposal.substitute',
    subjectKind: 'proposal',
    subjectId: proposalId,
    detail: { trainer: trainerId },
  });
  await announce(work, 'proposals');
  await tellSubstitute(work, proposal, chosen.personId);
  return { ok: true };
}
