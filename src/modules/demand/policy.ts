import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';

/** Roles that put needs on the marketplace, for an organisation of which they are a member. */
const askers = ['professional', 'care-coordinator', 'family-coach', 'local-contact', 'desk-worker'] as const;

/** Organisations for which this person may add and change demands. */
export function teamsOf(actor: Actor): string[] {
  return organisationsOf(actor, ...askers);
}

/** Who may add a need. */
export const mayAddDemand: Policy = { name: 'team-member', allows: (actor) => teamsOf(actor).length > 0 };

/** Who sees the marketplace's needs, as far as rule 7 lets them. */
export const maySeeDemands: Policy = {
  name: 'team-member|planner|facility-support|provider',
  allows: (actor) => mayAddDemand.allows(actor) || isPlanner(actor) || hasRole(actor, 'facility-support', 'provider'),
};
