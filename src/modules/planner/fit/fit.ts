import { localDate } from '../../../platform/clock/clock.ts';
import type { Reading } from '../../../platform/work.ts';
import { offersForNeed } from '../../catalogue/index.ts';
import { agesOn, type DemandView } from '../../demand/index.ts';
import { groupOffers, LEAD_DAYS, needOf } from '../queries.ts';
import { type GroupFit, judgeGroups } from './groups.ts';
import { nearGroups, nearNeeds, nearSpots } from './near.ts';
import { judgeOffers, type OfferFit } from './offers.ts';
import { type PoolsAround, poolsAround } from './pools.ts';

/** Everything that could serve a demand now. */
export interface Fit extends PoolsAround {
  groups: { fitting: GroupFit[]; almost: GroupFit[] };
  offers: OfferFit[];
}

/**
 * What fits a demand, saved or still being written (then its id is ''): places in planned groups, other demands to join with, and offers
 * on the shelf. Looks only at its theme or method and within reach: bench/fit.ts holds it to 100 ms at 2,000 demands and 500 groups.
 */
export async function fitFor(reading: Reading, need: DemandView): Promise<Fit> {
  const today = localDate(reading.now);
  const start = today.add({ days: LEAD_DAYS });
  const groups = judgeGroups(await nearGroups(reading, need), need);
  const spots = await nearSpots(reading, need);
  const others = (await nearNeeds(reading, need)).map((other) => needOf(other, today));
  const around = poolsAround(needOf(need, today), others, await groupOffers(reading, need), spots);
  const { ageMin, ageMax } = agesOn(need, start);
  const shelf = await offersForNeed(reading, { theme: need.theme, ageMin, ageMax, interventionId: need.interventionId });
  return { groups, ...around, offers: judgeOffers(shelf, need, spots, start) };
}
