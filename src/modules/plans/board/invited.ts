import type { Reading } from '../../../platform/work.ts';
import type { NewProposal } from '../../planner/index.ts';
import { waitingNeeds } from '../../registrations/index.ts';
import { originOf } from '../plan.ts';
import type { BoardFacts } from './facts.ts';
import { childrenIn, type SeenGroup } from './seen.ts';

/**
 * The children of waiting lists in these groups whose families accept another group than their own: ids as in the instance. The others
 * have said that they want no other, so a new group is not offered to them (rule 3).
 */
export async function invitable(reading: Reading, groups: readonly SeenGroup[]): Promise<Set<string>> {
  const asked = new Map(groups.flatMap((seen) => waitingIn(seen).map(({ id }) => [originOf('demands', id).id, { id, seen }])));
  if (asked.size === 0) return new Set();
  const needs = (await waitingNeeds(reading)).filter((need) => asked.has(need.key));
  const entryIds = needs.flatMap((need) => need.registrationIds);
  if (entryIds.length === 0) return new Set();
  const entries = await reading.tx
    .selectFrom('registrations as r')
    .innerJoin('groups as g', 'g.id', 'r.group_id')
    .select(['r.id', 'r.offer_id as offerId', 'g.language'])
    .where('r.id', 'in', entryIds)
    .where('r.other_groups', '=', true)
    .execute();
  return new Set(
    needs.flatMap(({ key, registrationIds }) => {
      const one = asked.get(key);
      const accepts = entries.some(
        (entry) =>
          registrationIds.includes(entry.id) &&
          entry.offerId === one?.seen.group.type &&
          entry.language === one.seen.group.language,
      );
      return one && accepts ? [one.id] : [];
    }),
  );
}

/** How many of a group come from the waiting list, for its proposal; null when nobody does. */
export function alongFromList({ stored }: BoardFacts, seen: SeenGroup, invited: ReadonlySet<string>): NewProposal['waiting'] {
  const along = waitingIn(seen).filter(({ id }) => invited.has(id));
  if (along.length === 0) return null;
  const ages = along.flatMap((demand) => demand.ages);
  return { places: childrenIn(along), ageMin: Math.min(...ages), ageMax: Math.max(...ages), statedOn: stored.from };
}

const waitingIn = ({ members }: SeenGroup) => members.filter(({ id }) => originOf('demands', id).kind === 'waiting');
