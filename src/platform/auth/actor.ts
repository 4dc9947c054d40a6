/** What a person is in the region: a role, for an organisation or a municipality, sometimes with the planner flag. */
export interface Membership {
  role: string;
  organisationId: string | null;
  municipalityId: string | null;
  planner: boolean;
}

export interface PersonActor {
  kind: 'person';
  personId: string;
  name: string;
  memberships: Membership[];
}

/** Who does something: a visitor without account, a person, or the program itself (a job, the example). */
export type Actor = { kind: 'visitor'; personId: null } | PersonActor | { kind: 'system'; personId: null };

export const visitor: Actor = { kind: 'visitor', personId: null };
export const system: Actor = { kind: 'system', personId: null };

/** Who may use a route. Named, so that the matrix of roles and routes can be listed and tested. */
export interface Policy {
  name: string;
  allows(actor: Actor): boolean;
}

export const anyone: Policy = { name: 'anyone', allows: () => true };
export const signedIn: Policy = { name: 'signed-in', allows: (actor) => actor.kind === 'person' };

export function hasRole(actor: Actor, ...roles: string[]): boolean {
  return actor.kind === 'person' && actor.memberships.some((membership) => roles.includes(membership.role));
}

export function isPlanner(actor: Actor): boolean {
  return actor.kind === 'person' && actor.memberships.some((membership) => membership.planner);
}

/** The organisations for which the actor has a role (any, or one of the given). */
export function organisationsOf(actor: Actor, ...roles: string[]): string[] {
  if (actor.kind !== 'person') return [];
  const own = actor.memberships.filter((membership) => roles.length === 0 || roles.includes(membership.role));
  return [...new Set(own.flatMap((membership) => membership.organisationId ?? []))];
}
