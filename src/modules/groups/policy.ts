import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';
import { type Role, roles } from '../people/index.ts';
import type { GroupCard } from './queries.ts';

const families: Role[] = ['parent', 'youth'];
/** The roles of everyone who works with families in the region. */
export const workerRoles = (Object.keys(roles) as Role[]).filter((role) => !families.includes(role));

/** Everyone who works with families in the region. */
export const worker: Policy = { name: 'worker', allows: (actor) => hasRole(actor, ...workerRoles) };

/** Who gives groups. */
export const trainer: Policy = { name: 'trainer', allows: (actor) => hasRole(actor, 'trainer') };

/** Who hears of the rooms of their organisation. */
export const roomOwner: Policy = {
  name: 'facility-support|provider|local-contact',
  allows: (actor) => hasRole(actor, 'facility-support', 'provider', 'local-contact'),
};

/** Who plans for the whole region: planners and facility support. */
export function plansForAll(actor: Actor): boolean {
  return actor.kind === 'system' || isPlanner(actor) || hasRole(actor, 'facility-support');
}

/** Public is what is opened to parents; the rest is for who works here. */
export function seesGroup(actor: Actor, group: Pick<GroupCard, 'openedTo'>): boolean {
  return group.openedTo === 'parents' || actor.kind === 'system' || worker.allows(actor);
}

/** Who may change a group's state: planners, facility support, and workers of the organisation that runs it. */
export function managesGroup(actor: Actor, group: Pick<GroupCard, 'organisationId'>): boolean {
  return plansForAll(actor) || organisationsOf(actor, 'professional', 'provider').includes(group.organisationId);
}
