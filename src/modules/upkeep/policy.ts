import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';

/** Looks after the shelf of the whole region: planners, facility support, editors and who runs the region. */
function tendsAll(actor: Actor): boolean {
  return isPlanner(actor) || hasRole(actor, 'facility-support', 'editor', 'region-admin');
}

/** Sees what is stale and hands out links: who runs the region, planners, facility support. */
export const tendsRegion: Policy = {
  name: 'tends-region',
  allows: (actor) => isPlanner(actor) || hasRole(actor, 'facility-support', 'region-admin'),
};

/** Brings offers in from a sheet and takes them out: who tends all of them, and providers for their own. */
export const handlesSheets: Policy = {
  name: 'handles-sheets',
  allows: (actor) => tendsAll(actor) || organisationsOf(actor, 'provider').length > 0,
};

/** The organisations whose offers somebody may bring in or take out; null: all. */
export function sheetScope(actor: Actor): string[] | null {
  return tendsAll(actor) ? null : organisationsOf(actor, 'provider');
}
