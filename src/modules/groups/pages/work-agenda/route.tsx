import { day } from '../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { holidaysBetween } from '../../../regions/index.ts';
import { agenda } from '../../agenda.ts';
import { worker } from '../../policy.ts';
import { agendaChoices, agendaQuery } from '../agenda/choices.ts';
import { WorkAgenda } from './view.tsx';
import { weekOf } from './week.ts';
import { words } from './words.ts';

const query = agendaQuery.omit({ maand: true }).extend({ week: day.optional() });

/** A dense week for planners: who is where, in which room. */
export const workAgendaPage = route({
  method: 'GET',
  path: '/werk/agenda',
  can: worker,
  audit: nothing('sessions with room and trainers, no participants'),
  query,
  handle: async ({ read, query: asked, now, lang }) => {
    const week = weekOf(asked.week, now);
    const [first, last] = [week.days[0], week.days[6]];
    if (!first || !last) return notFound();
    const found = await read(async (reading) => {
      const choices = await agendaChoices(reading, asked);
      if (!choices) return undefined;
      const sessions = await agenda(reading, { ...choices.filter, from: week.from, to: week.to });
      return { ...choices, sessions, holidays: await holidaysBetween(reading, first, last) };
    });
    if (!found) return notFound();
    return workPage(words[lang].title, <WorkAgenda {...found} week={week} chosen={asked} now={now} />, {
      width: 'wide',
      live: ['groups'],
    });
  },
});
