import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { freshnessOverview } from '../overview.ts';
import { termsOf } from '../terms.ts';

const counts = {
  fresh: z.number().int().describe('Confirmed within 60 % of the term'),
  ageing: z.number().int().describe('Shown, but confirmed longer ago'),
  hidden: z.number().int().describe('Not confirmed within the term, so not shown'),
};
const days = z.number().int().describe('Days after which an entry that nobody confirmed is hidden');

export const getFreshness = endpoint({
  method: 'GET',
  path: '/freshness',
  tag: 'offers',
  summary: 'How long ago offers, rooms and organisations were confirmed, per owner and municipality',
  can: anyone,
  audit: nothing('counts per organisation, no persons'),
  query: z.strictObject({}),
  response: z.object({
    terms: z.object({ offer: days, room: days, organisation: days }),
    total: z.object(counts),
    municipalities: z.array(z.object({ name: z.string().nullable(), cbsCode: z.string().nullable(), ...counts })),
    owners: z.array(z.object({ name: z.string(), slug: z.string(), cbsCode: z.string().nullable(), ...counts })),
  }),
  handle: ({ read }) =>
    read(async (reading) => {
      const { term } = await termsOf(reading);
      const { all, owners, municipalities } = await freshnessOverview(reading);
      return {
        terms: { offer: term.offer, room: term.room, organisation: term.organisation },
        total: all,
        municipalities,
        owners: owners.map(({ municipality: _, ...owner }) => owner),
      };
    }),
});
