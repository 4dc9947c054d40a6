import type { Work } from '../../platform/work.ts';
import { type Accepted, planAccepted } from './acceptance.ts';
import { close } from './closing.ts';
import { nextStep, type ProposalView } from './proposal.ts';
import { proposalById } from './queries.ts';

export type Followed = { ok: true; outcome: 'waiting' | 'accepted' | 'stopped' } | Extract<Accepted, { ok: false }>;

/** What all answers together lead to. The proposal's row is locked by the caller, who undoes all of it when it is refused. */
export async function follow(work: Work, proposalId: string): Promise<Followed> {
  const proposal = await fresh(work, proposalId);
  const next = nextStep(proposal);
  if (next === 'wait') return { ok: true, outcome: 'waiting' };
  if (next === 'too-few') {
    await close(work, proposal, next);
    return { ok: true, outcome: 'stopped' };
  }
  const accepted = await planAccepted(work, proposal);
  return accepted.ok ? { ok: true, outcome: 'accepted' } : accepted;
}

/** The proposal as it stands in this transaction. */
export async function fresh(work: Work, proposalId: string): Promise<ProposalView> {
  const proposal = await proposalById(work, proposalId);
  if (!proposal) throw new Error(`proposal ${proposalId} is gone`);
  return proposal;
}
