import { hasRole } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { demandPaths } from '../../paths.ts';
import { mayAddDemand, maySeeDemands, teamsOf } from '../../policy.ts';
import { openDemands } from '../../queries.ts';
import { visibleTo } from '../../visibility.ts';
import { activeCount, facetsOf, filtered, filterQuery, listQuery } from './filters.ts';
import { NeedList } from './view.tsx';
import { words } from './words.ts';

const PER_PAGE = 24;

/** The needs on the marketplace, as far as this person may see them. */
export const demandList = route({
  method: 'GET',
  path: demandPaths.list,
  can: maySeeDemands,
  audit: nothing('a need names no person (rule 7)'),
  query: filterQuery,
  handle: async (context) => {
    const { actor, query } = context;
    const own = teamsOf(actor);
    const visible = (await context.read((reading) => openDemands(reading))).map((demand) => visibleTo(actor, demand));
    const chosen = filtered(visible, query, own);
    const start = query.na ? chosen.findIndex((demand) => demand.id === query.na) + 1 : 0;
    const shown = chosen.slice(start, start + PER_PAGE);
    const last = start + PER_PAGE < chosen.length ? shown.at(-1) : undefined;
    const model = {
      demands: shown,
      total: chosen.length,
      anywhere: visible.length,
      own,
      today: localDate(context.now),
      facets: facetsOf(visible, query, own, context.lang),
      active: activeCount(query),
      mayAdd: mayAddDemand.allows(actor),
      seesWishes: hasRole(actor, 'facility-support'),
      first: start > 0 ? `${demandPaths.list}${listQuery({ ...query, na: undefined })}` : undefined,
      next: last && `${demandPaths.list}${listQuery(query, last.id)}`,
    };
    return workPage(words[context.lang].title, <NeedList {...model} />, { live: ['demand'], width: 'wide' });
  },
});
