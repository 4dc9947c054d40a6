import { anyone } from '../../../../platform/auth/actor.ts';
import { cachedFile, notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { agendaFeedPath, narrowingOf, publicChoices } from '../../choices.ts';
import { entriesOf } from '../../entries.ts';
import { publicFeed } from '../../feed-file.ts';
import { listsFor } from '../../lists.ts';
import { publicOutline } from '../../outline.ts';
import { periodOf } from '../../period.ts';
import { shownOf } from '../../shown.ts';
import { freeDays } from '../../surroundings.ts';
import { Agenda } from './view.tsx';
import { words } from './words.ts';

const CACHE_SECONDS = 900;
const MOST = { month: 3, week: 40, list: 40 };

/** The region's calendar of what is open to parents: as a list beside a quiet month, as a week, as a month. */
export const agendaPage = route({
  method: 'GET',
  path: '/agenda',
  can: anyone,
  audit: nothing('groups that are open to parents are public'),
  query: publicChoices,
  handle: async ({ read, query, lang, now }) => {
    const period = periodOf(query, now, { usual: 'lijst', ahead: true });
    if (!period) return notFound();
    const found = await read(async (reading) => {
      const listed = await listsFor(reading, query, lang, false);
      if (!listed) return undefined;
      const rows = await publicOutline(reading, period, listed.filter);
      const shown = shownOf(rows, period, { after: query.na, now, most: MOST });
      const entries = await entriesOf(reading, shown.ids);
      return { lists: listed.lists, rows, shown, entries, holidays: await freeDays(reading, period) };
    });
    if (!found) return notFound();
    const t = words[lang];
    const chosen = narrowingOf(query);
    return page(t.title, <Agenda {...found} period={period} chosen={chosen} now={now} />, {
      description: t.lead,
      head: <link rel="alternate" type="text/calendar" title={t.title} href={agendaFeedPath(lang, chosen)} />,
    });
  },
});

/** The same for calendar programs, narrowed by the same choices. */
export const agendaFeedFile = route({
  method: 'GET',
  path: '/agenda.ics',
  can: anyone,
  audit: nothing('groups that are open to parents are public'),
  query: publicChoices,
  handle: async ({ read, query, lang }) => {
    const feed = await read(async (reading) => {
      const listed = await listsFor(reading, query, lang, false);
      return listed && publicFeed(reading, lang, listed.filter);
    });
    if (!feed) return notFound();
    return cachedFile('text/calendar; charset=utf-8', feed.text, {
      lastModified: feed.lastModified,
      maxAgeSeconds: CACHE_SECONDS,
    });
  },
});
