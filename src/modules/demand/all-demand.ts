import type { Reading } from '../../platform/work.ts';
import { type WaitingNeed, waitingNeeds } from '../registrations/index.ts';
import type { DemandView } from './demand.ts';
import { openDemands } from './queries.ts';

export interface AllDemand {
  /** Open needs of teams and wishes of residents. */
  demands: DemandView[];
  /** What waits on lists and cannot be helped. */
  waiting: WaitingNeed[];
}

/**
 * Everything that a plan reckons with, nothing twice: entries that a need was made of are left out, and of needs whose team said that they
 * stand on a waiting list too as many children are taken off, of the same theme, the same municipality first.
 */
export async function allDemand(reading: Reading): Promise<AllDemand> {
  const waits = await openDemands(reading, { residents: true });
  const waiting = withoutTwice(await waitingNeeds(reading), waits);
  return { demands: waits.filter((demand) => demand.state === 'open'), waiting };
}

/** Whole entries go, the longest waiting first: a family is never cut in two. Pure. */
export function withoutTwice(
  waiting: readonly WaitingNeed[],
  demands: readonly Pick<DemandView, 'theme' | 'municipalityId' | 'alsoWaiting'>[],
): WaitingNeed[] {
  const left = [...waiting];
  for (const { theme, municipalityId, alsoWaiting } of demands) {
    let more = alsoWaiting;
    const same = left.filter((need) => need.theme === theme);
    const ordered = [...same].sort(
      (a, b) => Number(b.municipalityId === municipalityId) - Number(a.municipalityId === municipalityId),
    );
    for (const need of ordered) {
      if (more <= 0) break;
      if (need.places > more) continue;
      more -= need.places;
      left.splice(left.indexOf(need), 1);
    }
  }
  return left;
}
