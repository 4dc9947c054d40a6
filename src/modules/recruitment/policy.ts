import { hasRole, type Policy } from '../../platform/auth/actor.ts';
import { plansForAll } from '../groups/index.ts';

/** Who looks at recruitment for the whole region, and sets how much mail finding places get. */
export const recruitsForRegion: Policy = {
  name: 'recruits-for-region',
  allows: (actor) => plansForAll(actor) || hasRole(actor, 'region-admin'),
};
