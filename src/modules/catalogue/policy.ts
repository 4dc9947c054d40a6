import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';
import { type Role, roles } from '../people/index.ts';

const families: Role[] = ['parent', 'youth'];
const workers = (Object.keys(roles) as Role[]).filter((role) => !families.includes(role));

/** Who works with families sees the whole shelf, also what is only for those already helped by its owner (A1). */
export function seesWholeShelf(actor: Actor): boolean {
  return actor.kind === 'system' || hasRole(actor, ...workers);
}

export const worksWithFamilies: Policy = { name: 'works-with-families', allows: seesWholeShelf };

/** Who looks at changes before visitors see them: who runs the region, its editors, and the planner of facility support. */
export const reviewsOffers: Policy = {
  name: 'region-admin|editor|facility-support-planner',
  allows: (actor) =>
    actor.kind === 'system' ||
    hasRole(actor, 'region-admin', 'editor') ||
    (actor.kind === 'person' && actor.memberships.some(({ role, planner }) => role === 'facility-support' && planner)),
};

/** Who edits offers: providers those of their organisation, planners, facility support and reviewers all of them. */
export const editsOffers: Policy = {
  name: 'provider|planner|facility-support|editor|region-admin',
  allows: (actor) => editsEveryOffer(actor) || hasRole(actor, 'provider'),
};

export function editsEveryOffer(actor: Actor): boolean {
  return reviewsOffers.allows(actor) || isPlanner(actor) || hasRole(actor, 'facility-support');
}

/** True when this person may edit the offers of this organisation. */
export function editsOffersOf(actor: Actor, organisationId: string): boolean {
  return editsEveryOffer(actor) || organisationsOf(actor, 'provider').includes(organisationId);
}

/** Who keeps up the words by which people find things. */
export const editsSearchWords: Policy = {
  name: 'region-admin|editor',
  allows: (actor) => hasRole(actor, 'region-admin', 'editor'),
};
