import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { worker } from '../../../groups/index.ts';
import { narrowingOf, workChoices } from '../../choices.ts';
import { conflictsOf } from '../../conflicts.ts';
import { entriesOf } from '../../entries.ts';
import { holdsOf } from '../../holds.ts';
import { listsFor } from '../../lists.ts';
import { workOutline } from '../../outline.ts';
import { periodOf } from '../../period.ts';
import { shownOf } from '../../shown.ts';
import { freeDays, surroundings } from '../../surroundings.ts';
import { WorkAgenda } from './view.tsx';
import { words } from './words.ts';

const MOST = { month: 4, week: 25, list: 50 };

/** Everything that goes on in the region, for staff: also of one room, trainer or team, with what does not fit. */
export const workAgendaPage = route({
  method: 'GET',
  path: '/werk/agenda',
  can: worker,
  audit: nothing('sessions with room and trainers, no participants'),
  query: workChoices,
  handle: async ({ read, query, now, lang }) => {
    const period = periodOf(query, now, { usual: 'week', ahead: false });
    if (!period) return notFound();
    const found = await read(async (reading) => {
      const listed = await listsFor(reading, query, lang, true);
      if (!listed) return undefined;
      const holidays = await freeDays(reading, period);
      const rows = await workOutline(reading, period, listed.filter);
      const conflicts = conflictsOf(rows, await surroundings(reading, period, holidays));
      const shown = shownOf(rows, period, { after: query.na, now, most: MOST });
      const entries = await entriesOf(reading, shown.ids);
      const holds = await holdsOf(reading, period, listed.filter);
      return { lists: listed.lists, rows, conflicts, shown, entries, holidays, holds };
    });
    if (!found) return notFound();
    const view = <WorkAgenda {...found} period={period} chosen={narrowingOf(query)} now={now} />;
    return workPage(words[lang].title, view, { width: 'wide', live: ['groups'] });
  },
});
