import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day } from '../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { loanPlaceOf, partOfLoans } from '../../materials/loan-cursor.ts';
import { materials } from '../../materials/queries.ts';
import { paths } from '../../paths.ts';
import { ownOrganisations, seeksRoom, tendsAllRooms, tendsRooms } from '../../policy.ts';
import { Materials } from './view.tsx';
import { words } from './words.ts';

const optionalDay = z.union([z.literal('').transform(() => null), day]).optional();
const query = z.object({
  van: optionalDay,
  tot: optionalDay,
  // What is lent no longer; and where the list of loans goes on.
  ook: z.literal('gesloten').optional(),
  vanaf: z.string().max(200).optional(),
});

/** What can be lent and where it is; for who looks after it also what is out, late or to be handed out. */
export const materialsPage = route({
  method: 'GET',
  path: paths.materials,
  can: seeksRoom,
  audit: nothing('things and where they are, no clients'),
  query,
  handle: async ({ read, query: asked, lang, actor, now }) => {
    const after = asked.vanaf ? loanPlaceOf(asked.vanaf) : undefined;
    if (asked.vanaf && !after) return notFound();
    const firstDay = asked.van ?? localDate(now);
    const last = asked.tot ?? firstDay;
    const lastDay = Temporal.PlainDate.compare(last, firstDay) < 0 ? firstDay : last;
    const mayTend = tendsRooms.allows(actor);
    const closed = mayTend && asked.ook === 'gesloten';
    const ownerIds = tendsAllRooms(actor) ? null : ownOrganisations(actor);
    const found = await read(async (reading) => ({
      materials: await materials(reading, { firstDay, lastDay }, closed),
      ...(mayTend ? await partOfLoans(reading, { ownerIds, after }) : { loans: [], next: null }),
    }));
    const view = <Materials {...found} {...{ closed, firstDay, lastDay }} first={!after} tends={mayTend} />;
    return workPage(words[lang].title, view, { width: 'wide', live: ['materials'] });
  },
});
