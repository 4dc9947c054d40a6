import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';

/** Who looks for a room or material: planners and facility support, professionals and providers. */
export const seeksRoom: Policy = {
  name: 'seeks-room',
  allows: (actor) =>
    hasRole(actor, 'professional', 'provider', 'facility-support', 'local-contact', 'region-admin', ...counters) ||
    isPlanner(actor),
};

/** Who may be asked for a room of their building, besides those who look for one. */
const counters = ['desk-worker', 'care-coordinator'] as const;

/** Looks after rooms and materials of the whole region. */
export function tendsAllRooms(actor: Actor): boolean {
  return actor.kind === 'system' || isPlanner(actor) || hasRole(actor, 'facility-support', 'region-admin');
}

/** Who looks after rooms and materials: of the whole region, or of their own organisation. */
export const tendsRooms: Policy = {
  name: 'tends-rooms',
  allows: (actor) => tendsAllRooms(actor) || ownOrganisations(actor).length > 0,
};

/** The organisations for which somebody books, and whose rooms and materials they look after. */
export function ownOrganisations(actor: Actor): string[] {
  return organisationsOf(actor, 'professional', 'provider', 'local-contact', 'facility-support', ...counters);
}

/** What a form for something new begins with: the first own organisation, or '' for who tends the whole region. */
export function firstOwn(actor: Actor): string {
  return tendsAllRooms(actor) ? '' : (ownOrganisations(actor)[0] ?? '');
}

/** May change, close and lend what belongs to this organisation. */
export function tends(actor: Actor, owner: { ownerId: string | null }): boolean {
  return tendsAllRooms(actor) || (owner.ownerId !== null && ownOrganisations(actor).includes(owner.ownerId));
}

/** May book without asking: a room of the own organisation or of nobody in particular; facility support and planners every room. */
export function booksAtOnce(actor: Actor, owner: { ownerId: string | null }): boolean {
  return tends(actor, owner) || owner.ownerId === null;
}

/** Opens a loan: who borrowed, their organisation, and who looks after the material. */
export function seesLoan(
  actor: Actor,
  loan: { ownerId: string | null; madeBy: string | null; organisationId: string | null },
): boolean {
  const mine = loan.madeBy !== null && loan.madeBy === actor.personId;
  return mine || tends(actor, loan) || (loan.organisationId !== null && ownOrganisations(actor).includes(loan.organisationId));
}
