import { hasRole, type Policy } from '../../platform/auth/actor.ts';

/** Who looks for a room: planners and facility support, professionals and providers. */
export const seeksRoom: Policy = {
  name: 'seeks-room',
  allows: (actor) =>
    hasRole(actor, 'professional', 'provider', 'facility-support', 'local-contact', 'region-admin') ||
    (actor.kind === 'person' && actor.memberships.some((membership) => membership.planner)),
};
