import { sql } from 'kysely';
import { type Actor, hasRole, organisationsOf, type Policy } from '../../platform/auth/actor.ts';
import { plansForAll, workerRoles } from '../groups/index.ts';

/** Everyone who works with families may look; what they see is decided by `scopeOf`. */
export const seesResults: Policy = { name: 'worker', allows: (actor) => hasRole(actor, ...workerRoles) };

/** Of which groups somebody sees what participants thought. */
export interface ResultScope {
  /** Of the whole region: planners, facility support, policy officers and who runs the region. */
  all: boolean;
  /** Of the offers of these organisations. */
  organisations: string[];
  /** Of the groups that they gave. */
  personId: string | null;
}

export function scopeOf(actor: Actor): ResultScope {
  return {
    all: seesRegion(actor),
    organisations: organisationsOf(actor, 'professional', 'provider'),
    personId: actor.personId,
  };
}

/** Whose questions somebody changes: an owner its own offers, who plans the region all of them. Who only reads figures none. */
export function questionScopeOf(actor: Actor): ResultScope {
  return { ...scopeOf(actor), all: plansForAll(actor) };
}

function seesRegion(actor: Actor): boolean {
  return plansForAll(actor) || hasRole(actor, 'policy-officer', 'region-admin');
}

/** Offers of which somebody sees every group, by alias o. */
export const wholeOffer = (scope: ResultScope) =>
  sql<boolean>`(${scope.all}::boolean or o.organisation_id = any(${scope.organisations}::uuid[]))`;

/** Groups of which somebody sees the results, by aliases g and o. */
export const groupInScope = (scope: ResultScope) => sql<boolean>`(${wholeOffer(scope)} or exists (select from group_trainers gt
  join trainers t on t.id = gt.trainer_id where gt.group_id = g.id and t.person_id = ${scope.personId}::uuid))`;
