import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';

/** Who looks for a trainer: planners and facility support, professionals and providers. */
export const seeksTrainer: Policy = {
  name: 'seeks-trainer',
  allows: (actor) =>
    hasRole(actor, 'professional', 'provider', 'facility-support', 'local-contact', 'region-admin') || isPlanner(actor),
};

/** Who gives groups: sees and changes their own availability. */
export const isTrainer: Policy = { name: 'trainer', allows: (actor) => hasRole(actor, 'trainer') };

/** Who decides whether a stated qualification counts. */
export const confirmsQualifications: Policy = {
  name: 'planner|facility-support',
  allows: (actor) => isPlanner(actor) || hasRole(actor, 'facility-support'),
};

/** The state of certificates is for who plans groups, nobody else (rule 18). */
export function seesCertificates(actor: Actor): boolean {
  return confirmsQualifications.allows(actor);
}

/** Hours are approved by who plans, and by a provider for the own organisation. */
export function approvesHours(actor: Actor, organisationId: string): boolean {
  return confirmsQualifications.allows(actor) || organisationsOf(actor, 'provider').includes(organisationId);
}
