import { hasRole, type Policy } from '../../platform/auth/actor.ts';

/** Who looks at the figures of the region: policy officers and who runs it. */
export const seesFigures: Policy = { name: 'sees-figures', allows: (actor) => hasRole(actor, 'policy-officer', 'region-admin') };
