import { type Actor, hasRole, isPlanner, type Policy } from '../../platform/auth/actor.ts';
import { maySeeDemands, teamsOf } from '../demand/index.ts';

export interface NeedRef {
  id: string;
  organisationId: string;
}

/** Who opens the pool board: whoever sees the marketplace's needs. */
export const maySeePools: Policy = { name: 'sees-needs', allows: (actor) => maySeeDemands.allows(actor) };

/** Who has proposals: teams, planners, facility support and trainers; each sees only their own. */
export const maySeeProposals: Policy = {
  name: 'team-member|planner|facility-support|provider|trainer',
  allows: (actor) => maySeeDemands.allows(actor) || hasRole(actor, 'trainer'),
};

/** Planners, and the workers of one of the demands' organisations. */
export function mayPropose(actor: Actor, demands: readonly Pick<NeedRef, 'organisationId'>[]): boolean {
  const teams = teamsOf(actor);
  return actor.kind === 'system' || isPlanner(actor) || demands.some((demand) => teams.includes(demand.organisationId));
}

/** Answers for a demand are given by its own team only. */
export function mayAnswerFor(actor: Actor, demand: Pick<NeedRef, 'organisationId'>): boolean {
  return teamsOf(actor).includes(demand.organisationId);
}

interface Seen {
  state: string;
  createdBy: string;
  demands: readonly { organisationId: string }[];
  trainers: readonly { personId: string }[];
}

/** The maker and planners always; teams and trainers from the moment that it was sent. */
export function seesProposal(actor: Actor, proposal: Seen): boolean {
  if (actor.kind !== 'person') return actor.kind === 'system';
  if (isPlanner(actor) || hasRole(actor, 'facility-support') || proposal.createdBy === actor.personId) return true;
  if (proposal.state === 'draft') return false;
  return (
    proposal.demands.some((demand) => mayAnswerFor(actor, demand)) ||
    proposal.trainers.some((trainer) => trainer.personId === actor.personId)
  );
}

/** Only the maker and planners send or withdraw. */
export function maySteer(actor: Actor, proposal: Pick<Seen, 'createdBy'>): boolean {
  return actor.kind === 'system' || isPlanner(actor) || (actor.personId !== null && actor.personId === proposal.createdBy);
}
