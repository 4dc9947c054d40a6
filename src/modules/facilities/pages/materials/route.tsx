import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day } from '../../../../platform/http/fields.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { openLoans } from '../../materials/loan-queries.ts';
import { materials } from '../../materials/queries.ts';
import { paths } from '../../paths.ts';
import { seeksRoom, tends, tendsRooms } from '../../policy.ts';
import { Materials } from './view.tsx';
import { words } from './words.ts';

const optionalDay = z.union([z.literal('').transform(() => null), day]).optional();
const query = z.object({ van: optionalDay, tot: optionalDay });

/** What can be lent and where it is; for who looks after it also what is out, late or to be handed out. */
export const materialsPage = route({
  method: 'GET',
  path: paths.materials,
  can: seeksRoom,
  audit: nothing('things and where they are, no clients'),
  query,
  handle: async ({ read, query: asked, lang, actor, now }) => {
    const firstDay = asked.van ?? localDate(now);
    const last = asked.tot ?? firstDay;
    const lastDay = Temporal.PlainDate.compare(last, firstDay) < 0 ? firstDay : last;
    const found = await read(async (reading) => ({
      materials: await materials(reading, { firstDay, lastDay }),
      loans: (await openLoans(reading)).filter((loan) => tends(actor, loan)),
    }));
    const view = <Materials {...found} firstDay={firstDay} lastDay={lastDay} tends={tendsRooms.allows(actor)} />;
    return workPage(words[lang].title, view, { width: 'wide', live: ['materials'] });
  },
});
