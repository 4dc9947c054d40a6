import { type Actor, hasRole, type Policy } from '../../platform/auth/actor.ts';
import { type Role, roles } from '../people/index.ts';

const families: Role[] = ['parent', 'youth'];
const workers = (Object.keys(roles) as Role[]).filter((role) => !families.includes(role));

/** Who works with families sees the whole shelf, also what is only for those already helped by its owner (A1). */
export function seesWholeShelf(actor: Actor): boolean {
  return actor.kind === 'system' || hasRole(actor, ...workers);
}

export const worksWithFamilies: Policy = { name: 'works-with-families', allows: seesWholeShelf };
