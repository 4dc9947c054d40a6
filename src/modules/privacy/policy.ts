import { hasRole, type Policy } from '../../platform/auth/actor.ts';

/** Who guards the data of people in the region. */
export const privacyOfficer: Policy = { name: 'privacy-officer', allows: (actor) => hasRole(actor, 'privacy-officer') };
