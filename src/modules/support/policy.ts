import { type Actor, hasRole, isPlanner } from '../../platform/auth/actor.ts';
import { ownOrganisations } from '../facilities/index.ts';

/** Handles every request of the region: facility support and planners. */
export function handlesAll(actor: Actor): boolean {
  return actor.kind === 'system' || isPlanner(actor) || hasRole(actor, 'facility-support');
}

interface Asked {
  /** Who is asked; null: facility support. */
  organisationId: string | null;
  askedBy: string;
}

/** May take it, hand it over and answer it: facility support and planners, and the people of the organisation that is asked. */
export function handles(actor: Actor, request: Pick<Asked, 'organisationId'>): boolean {
  return handlesAll(actor) || (request.organisationId !== null && ownOrganisations(actor).includes(request.organisationId));
}

/** Sees it: who handles it, and who asked. */
export function seesRequest(actor: Actor, request: Asked): boolean {
  return handles(actor, request) || (actor.personId !== null && actor.personId === request.askedBy);
}
