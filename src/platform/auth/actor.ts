/** What a person is in the region: a role, for an organisation or a municipality, sometimes with the planner flag. */
export interface Membership {
  role: string;
  organisationId: string | null;
  municipalityId: string | null;
  planner: boolean;
}

/** With how much proof somebody is in: 1 is one factor, 2 is two. */
export type Strength = 1 | 2;

export interface ActorSession {
  id: string;
  strength: Strength;
  openedAt: Temporal.Instant;
  /** When they last proved who they are. */
  provedAt: Temporal.Instant;
}

export interface PersonActor {
  kind: 'person';
  personId: string;
  name: string;
  /** Roles that count in this session. */
  memberships: Membership[];
  /** Roles that ask for two factors and do not count in a session of strength 1. */
  asleep: Membership[];
  session: ActorSession;
}

/** Who does something: a visitor without account, a person, or the program itself (a job, the example). */
export type Actor = { kind: 'visitor'; personId: null } | PersonActor | { kind: 'system'; personId: null };

export const visitor: Actor = { kind: 'visitor', personId: null };
export const system: Actor = { kind: 'system', personId: null };

/** The same person when all their roles would count. */
export function awake(actor: PersonActor): PersonActor {
  return { ...actor, memberships: [...actor.memberships, ...actor.asleep], asleep: [] };
}

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
