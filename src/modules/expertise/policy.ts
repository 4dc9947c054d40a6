import { type Actor, hasRole, isPlanner, type Policy } from '../../platform/auth/actor.ts';

/** Who looks for a trainer: planners and facility support, professionals and providers. */
export const seeksTrainer: Policy = {
  name: 'seeks-trainer',
  allows: (actor) =>
    hasRole(actor, 'professional', 'provider', 'facility-support', 'local-contact', 'region-admin') || isPlanner(actor),
};

/** The state of certificates is for who plans groups, nobody else (rule 18). */
export function seesCertificates(actor: Actor): boolean {
  return isPlanner(actor) || hasRole(actor, 'facility-support');
}
