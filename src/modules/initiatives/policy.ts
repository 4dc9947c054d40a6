import { type Actor, hasRole, isPlanner, type Policy } from '../../platform/auth/actor.ts';
import { maySeeDemands, teamsOf } from '../demand/index.ts';

const moderators = ['moderator', 'editor', 'region-admin'] as const;

/** Who looks at initiatives before they are public. */
export const moderates: Policy = {
  name: 'moderator|editor|region-admin|local-contact',
  allows: (actor) => hasRole(actor, ...moderators, 'local-contact'),
};

/** Null: of the whole region; a local contact looks at those of the own municipality. */
export function moderatedPlaces(actor: Actor): string[] | null {
  if (hasRole(actor, ...moderators) || actor.kind !== 'person') return null;
  return actor.memberships.flatMap((one) => (one.role === 'local-contact' && one.municipalityId ? [one.municipalityId] : []));
}

/** Who sees needs and may offer help, or answer it. */
export const seesHelp: Policy = {
  name: 'sees-needs|trainer',
  allows: (actor) => maySeeDemands.allows(actor) || hasRole(actor, 'trainer'),
};

/** Who offers to do something about a need: professionals, trainers and providers. */
export function offersHelp(actor: Actor): boolean {
  return hasRole(actor, 'professional', 'trainer', 'provider');
}

/** The team of the need and planners answer. */
export function answersHelp(actor: Actor, demand: { organisationId: string }): boolean {
  return isPlanner(actor) || teamsOf(actor).includes(demand.organisationId);
}
