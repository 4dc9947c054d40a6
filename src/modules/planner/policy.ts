import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';
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

/** Who manages a location: workers of the organisation that it belongs to. */
const managers = ['professional', 'provider', 'local-contact', 'desk-worker', 'facility-support', 'care-coordinator'] as const;

/** The organisations for whose locations this person answers. */
export function ownersOf(actor: Actor): string[] {
  return organisationsOf(actor, ...managers);
}

/** Requests for rooms are answered by the owner's people; facility support and planners may do it for them. */
export function mayAnswerRoom(actor: Actor, request: { organisationId: string | null }): boolean {
  if (answersAllRooms(actor)) return true;
  return request.organisationId !== null && ownersOf(actor).includes(request.organisationId);
}

export function answersAllRooms(actor: Actor): boolean {
  return actor.kind === 'system' || isPlanner(actor) || hasRole(actor, 'facility-support');
}

/** Who may have requests for rooms to answer. */
export const maySeeRoomRequests: Policy = {
  name: 'planner|facility-support|worker of an organisation',
  allows: (actor) => answersAllRooms(actor) || ownersOf(actor).length > 0,
};

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

/** What parents and young people write with their wish is read by facility support and planners only (rule 7). */
export function readsWishes(actor: Actor): boolean {
  return actor.kind === 'system' || isPlanner(actor) || hasRole(actor, 'facility-support');
}

/** Only the maker and planners send or withdraw. */
export function maySteer(actor: Actor, proposal: Pick<Seen, 'createdBy'>): boolean {
  return actor.kind === 'system' || isPlanner(actor) || (actor.personId !== null && actor.personId === proposal.createdBy);
}
