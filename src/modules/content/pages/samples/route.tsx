import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { lookNames } from '../../../../ui/looks.ts';
import { Samples } from './view.tsx';

/** Every component of src/ui, in each look and direction; for who builds or judges pages. */
export const samplesPage = route({
  method: 'GET',
  path: '/dev/ui',
  exampleOnly: true,
  can: anyone,
  audit: nothing('made-up samples'),
  query: z.object({ thema: z.enum(lookNames).optional(), richting: z.enum(['ltr', 'rtl']).optional() }),
  handle: async ({ query }) =>
    workPage('Alle onderdelen', <Samples />, {
      width: 'wide',
      noIndex: true,
      ...(query.thema ? { look: query.thema } : {}),
      ...(query.richting ? { direction: query.richting } : {}),
    }),
});
