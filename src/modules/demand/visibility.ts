import { type Actor, isPlanner, organisationsOf } from '../../platform/auth/actor.ts';
import { inWholeYears } from './ages.ts';
import type { DemandView } from './demand.ts';

/** How another team is called on the marketplace. */
export const OTHER_TEAM = 'Een ander team';

/** The team itself, planners and the program see a demand whole (rule 7). */
export function seesWhole(actor: Actor, demand: Pick<DemandView, 'organisationId'>): boolean {
  return actor.kind === 'system' || isPlanner(actor) || organisationsOf(actor).includes(demand.organisationId);
}

/**
 * What this actor may see of a demand (rule 7). Others get count, ages in whole years, theme, day-parts, area and since when; what is
 * hidden is left empty: '' for text and ids, 0 for distance, null for the postcode. A delicate theme shows the region for the place.
 */
export function visibleTo(actor: Actor, demand: DemandView): DemandView {
  if (seesWhole(actor, demand)) return demand;
  const place = demand.delicate ? { municipalityId: '', municipalityName: demand.regionName, area: '', lat: 0, lon: 0 } : {};
  return {
    ...demand,
    ...inWholeYears(demand),
    ...place,
    organisationId: '',
    organisationName: OTHER_TEAM,
    createdBy: '',
    postcode4: null,
    interventionId: null,
    interventionName: null,
    languages: [],
    maxKm: 0,
    note: '',
  };
}
