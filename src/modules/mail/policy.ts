import { hasRole, type Policy } from '../../platform/auth/actor.ts';

/** Who looks after the region's mail. */
export const looksAfterMail: Policy = {
  name: 'region-admin|facility-support',
  allows: (actor) => hasRole(actor, 'region-admin', 'facility-support'),
};

/** Who works in the region, for an organisation or municipality: only they get news that can wait. */
export const worksHere: Policy = {
  name: 'works-here',
  allows: (actor) => actor.kind === 'person' && actor.memberships.some(({ role }) => role !== 'parent' && role !== 'youth'),
};
