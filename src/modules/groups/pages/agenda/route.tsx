import { anyone } from '../../../../platform/auth/actor.ts';
import { cachedFile, notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { agenda } from '../../agenda.ts';
import { agendaFeed } from '../../feed.ts';
import { agendaPath } from '../../paths.ts';
import { agendaChoices, agendaQuery, monthOf } from './choices.ts';
import { Agenda } from './view.tsx';
import { words } from './words.ts';

const CACHE_SECONDS = 900;

/** The region's calendar: a quiet month with dots and what is on, by municipality and theme. */
export const agendaPage = route({
  method: 'GET',
  path: '/agenda',
  can: anyone,
  audit: nothing('groups that are open to parents are public'),
  query: agendaQuery,
  handle: async ({ read, query, lang, now }) => {
    const month = monthOf(query.maand, now);
    if (!month) return notFound();
    const found = await read(async (reading) => {
      const choices = await agendaChoices(reading, query);
      return choices && { ...choices, sessions: await agenda(reading, { ...choices.filter, ...month, openedTo: 'parents' }) };
    });
    if (!found) return notFound();
    const t = words[lang];
    const chosen = { gemeente: query.gemeente, thema: query.thema };
    return page(t.title, <Agenda {...found} month={month} chosen={chosen} lang={lang} now={now} />, {
      description: t.lead,
      head: <link rel="alternate" type="text/calendar" title={t.title} href={agendaPath(lang, chosen, '.ics')} />,
    });
  },
});

/** The same for calendar programs. */
export const agendaFeedFile = route({
  method: 'GET',
  path: '/agenda.ics',
  can: anyone,
  audit: nothing('groups that are open to parents are public'),
  query: agendaQuery,
  handle: async ({ read, query, lang }) => {
    const feed = await read(async (reading) => {
      const choices = await agendaChoices(reading, query);
      return choices && agendaFeed(reading, lang, choices.filter);
    });
    if (!feed) return notFound();
    return cachedFile('text/calendar; charset=utf-8', feed.text, {
      lastModified: feed.lastModified,
      maxAgeSeconds: CACHE_SECONDS,
    });
  },
});
