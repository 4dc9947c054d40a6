import { distanceKm } from '../../../platform/geo.ts';
import type { PlanningOffer } from '../../catalogue/index.ts';
import { agesOn, type DemandView } from '../../demand/index.ts';
import type { PoolPlace } from '../pool.ts';
import { ageCost, costOf, isNear, isWithin, type Judged, judging, OTHER_LANGUAGE } from './obstacle.ts';

/** An offer on the shelf, with why it fits, what is in the way, and how many are still needed to begin. */
export interface OfferFit extends Judged {
  offer: PlanningOffer;
  /** Participants still needed for its minimum; 0 when this demand is enough. */
  short: number;
  /** The nearest spot with a room; null when none is within reach. */
  spot: { name: string; km: number } | null;
}

/** Offers for this demand, what is least in the way first; equal ones in the order of the shelf. Pure. */
export function judgeOffers(
  offers: readonly PlanningOffer[],
  need: DemandView,
  spots: readonly PoolPlace[],
  start: Temporal.PlainDate,
): OfferFit[] {
  const { ageMin, ageMax, middle } = agesOn(need, start);
  const spot = nearestSpot(need, spots);
  const forFamilies = offers.filter((offer) => offer.audience.some((one) => !colleagues.includes(one)));
  const judged = forFamilies.map((offer): OfferFit => {
    const outside = Math.max(0, offer.ageMin - middle, middle - offer.ageMax);
    const whole = isWithin({ ageMin, ageMax }, offer);
    const otherMethod = need.interventionId !== null && need.interventionId !== offer.interventionId;
    const spoken = offer.languages.filter((language) => need.languages.includes(language));
    const { fits, lacks, put } = judging();
    put({ kind: 'theme', method: otherMethod ? offer.interventionName : null }, otherMethod ? 1 : 0);
    put({ kind: 'age', ageMin: offer.ageMin, ageMax: offer.ageMax, whole }, ageCost(outside));
    put({ kind: 'language', languages: spoken.length > 0 ? spoken : offer.languages }, spoken.length > 0 ? 0 : OTHER_LANGUAGE);
    return { offer, fits, lacks, short: Math.max(0, offer.minSize - need.places), spot };
  });
  return judged.filter((one) => isNear(one.lacks)).sort((a, b) => costOf(a.lacks) - costOf(b.lacks));
}

const colleagues = ['professionals', 'volunteers'];

function nearestSpot(need: DemandView, spots: readonly PoolPlace[]): OfferFit['spot'] {
  let best: OfferFit['spot'] = null;
  for (const place of spots) {
    const km = distanceKm(need, place);
    if (km <= need.maxKm && (!best || km < best.km)) best = { name: place.name, km };
  }
  return best;
}
