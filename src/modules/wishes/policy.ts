import { hasRole, type Policy } from '../../platform/auth/actor.ts';

/** Wishes are personal records: besides their owner only facility support reads them (rule 7). */
export const mayReadWishes: Policy = { name: 'facility-support', allows: (actor) => hasRole(actor, 'facility-support') };
