import { hasRole, type Policy } from '../../platform/auth/actor.ts';

/** Who runs the region: gives and takes access. */
export const regionAdmin: Policy = { name: 'region-admin', allows: (actor) => hasRole(actor, 'region-admin') };
