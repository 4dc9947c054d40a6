import { type Actor, hasRole, isPlanner } from '../../platform/auth/actor.ts';
import { ownOrganisations } from '../facilities/index.ts';
import { managesGroup } from '../groups/index.ts';

/** Handles every request of the region: facility support and planners. */
export function handlesAll(actor: Actor): boolean {
  return actor.kind === 'system' || isPlanner(actor) || hasRole(actor, 'facility-support');
}

interface Asked {
  /** Who is asked; null: facility support. */
  organisationId: string | null;
  askedBy: string;
  /** Who runs the group that it is for; null without a group. */
  groupOwnerId: string | null;
}

/** May take it, hand it over and answer it: facility support and planners, and the people of the organisation that is asked. */
export function handles(actor: Actor, request: Pick<Asked, 'organisationId'>): boolean {
  return handlesAll(actor) || (request.organisationId !== null && ownOrganisations(actor).includes(request.organisationId));
}

/** May take it back: who asked, and who runs the group that it is for. */
export function withdraws(actor: Actor, { askedBy, groupOwnerId }: Pick<Asked, 'askedBy' | 'groupOwnerId'>): boolean {
  return (
    (actor.personId !== null && actor.personId === askedBy) ||
    (groupOwnerId !== null && managesGroup(actor, { organisationId: groupOwnerId }))
  );
}

/** Sees it: who handles it, who asked, and who runs the group that it is for. */
export function seesRequest(actor: Actor, request: Asked): boolean {
  return handles(actor, request) || withdraws(actor, request);
}
