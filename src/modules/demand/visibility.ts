import { type Actor, hasRole, isPlanner, organisationsOf } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { inWholeYears, OLDEST, YOUNGEST } from './ages.ts';
import type { DemandView } from './demand.ts';

/** How another team is called on the marketplace. */
export const OTHER_TEAM = 'Een ander team';

/** The team itself, planners and the program see a demand whole; a resident's wish only facility support and the program (rule 7). */
export function seesWhole(actor: Actor, demand: Pick<DemandView, 'organisationId' | 'kind'>): boolean {
  if (demand.kind === 'resident') return actor.kind === 'system' || hasRole(actor, 'facility-support');
  return actor.kind === 'system' || isPlanner(actor) || organisationsOf(actor).includes(demand.organisationId);
}

/**
 * What this actor may see of a demand (rule 7). Others get count, ages in whole years, theme, day-parts, area and since when; what is
 * hidden is left empty: '' for text and ids, 0 for distance, null for the postcode. A delicate theme shows the region for the place.
 * Of a resident's wish they get how many and nothing else: the ages are the widest, and there is no theme, place or day.
 */
export function visibleTo(actor: Actor, demand: DemandView): DemandView {
  if (seesWhole(actor, demand)) return demand;
  if (demand.kind === 'resident') return onlyCounted(demand);
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

function onlyCounted(demand: DemandView): DemandView {
  return {
    ...demand,
    organisationName: OTHER_TEAM,
    municipalityId: '',
    municipalityName: demand.regionName,
    lat: 0,
    lon: 0,
    postcode4: null,
    theme: '',
    themeLabel: '',
    themeLabelEn: '',
    interventionId: null,
    interventionName: null,
    ageMin: YOUNGEST,
    ageMax: OLDEST,
    alsoWaiting: 0,
    dayParts: [],
    languages: [],
    maxKm: 0,
    urgent: false,
    waitingSince: localDate(demand.createdAt),
    statedOn: localDate(demand.createdAt),
  };
}
