import { z } from 'zod';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { maySeePools } from '../policy.ts';
import { poolView, seesPool } from '../pool-view.ts';
import { pools } from '../queries.ts';

const Mark = z.object({
  kind: z.enum(['theme', 'age', 'days', 'distance', 'language', 'trainer', 'room', 'count']),
  state: z.enum(['fits', 'almost', 'missing']),
  text: z.string(),
});

const PoolBody = z.object({
  offer: z.string().nullable(),
  theme: z.string(),
  places: z.number().int(),
  minimum: z.number().int(),
  maximum: z.number().int(),
  ready: z.boolean(),
  fit: z.array(Mark),
  missing: z.array(z.string()),
  demands: z.array(
    z.object({
      id: z.uuid().nullable().describe('Null for wishes of residents: those are only counted'),
      places: z.number().int(),
      team: z.string(),
      area: z.string(),
      ages: z.string(),
      own: z.boolean(),
    }),
  ),
});

/** The pools as this professional may see them (rule 7). */
export const poolsEndpoint = endpoint({
  method: 'GET',
  path: '/pools',
  tag: 'planner',
  summary: 'Open demands that could form a group together, with why they fit and what is missing',
  can: maySeePools,
  audit: nothing('numbers and areas, no persons (rule 7)'),
  query: z.strictObject({}),
  response: z.object({ pools: z.array(PoolBody) }),
  handle: async (context) => {
    const found = await context.read((reading) => pools(reading));
    return {
      pools: found
        .filter((pool) => seesPool(context.actor, pool))
        .map((pool) => {
          const { title, themeLabel, total, min, max, ready, marks, missing, needs } = poolView(
            context.actor,
            pool,
            context.now,
            context.lang,
          );
          const demands = needs.map(({ id, count, team, area, ages, own }) => ({
            id: id || null,
            places: count,
            team,
            area,
            ages,
            own,
          }));
          return {
            offer: pool.offer ? title : null,
            theme: themeLabel,
            places: total,
            minimum: min,
            maximum: max,
            ready,
            fit: marks,
            missing,
            demands,
          };
        }),
    };
  },
});
