import { z } from 'zod';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { municipalities } from '../../../regions/index.ts';
import { paths } from '../../paths.ts';
import { maySeePools } from '../../policy.ts';
import { poolView, seesPool } from '../../pool-view.ts';
import { pools } from '../../queries.ts';
import { ownFirst, shows } from './shows.ts';
import { Board } from './view.tsx';
import { words } from './words.ts';

/** The pool board: groups-to-be with the map of the region. */
export const board = route({
  method: 'GET',
  path: paths.pools,
  can: maySeePools,
  audit: nothing('numbers and areas, no persons (rule 7)'),
  query: z.object({ toon: z.enum(shows).catch('alle').default('alle') }),
  handle: async (context) => {
    const { found, towns } = await context.read(async (reading) => ({
      found: (await pools(reading)).filter((pool) => seesPool(context.actor, pool)),
      towns: await municipalities(reading),
    }));
    const views = ownFirst(found.map((pool) => poolView(context.actor, pool, context.now, context.lang)));
    return workPage(words[context.lang].title, <Board pools={views} towns={towns} show={context.query.toon} />, {
      live: ['demand', 'proposals'],
      width: 'wide',
    });
  },
});
