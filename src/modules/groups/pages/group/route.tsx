import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { slug } from '../../../../platform/http/fields.ts';
import { file, notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { JsonLd } from '../../../../ui/json-ld.tsx';
import { calendarFile } from '../../calendar-file.ts';
import { type GroupDetails, groupDetails } from '../../details.ts';
import { groupJsonLd } from '../../json-ld.ts';
import { agendaPath } from '../../paths.ts';
import { cancelledSessions } from '../../plan-of.ts';
import { seesGroup } from '../../policy.ts';
import { sessionsOf, trainersOf } from '../../queries.ts';
import { signUpOf } from '../../sign-up.ts';
import { beginning } from '../../wording.ts';
import { Group } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ slug });
/** By which recruitment somebody came: passed on to the registration, which knows what it may be. */
const query = z.object({
  via: z
    .string()
    .regex(/^[a-z-]{1,20}$/)
    .optional()
    .catch(undefined),
});

/** A planned group: what, for whom, when, where, by whom, cost, places left, and the way in. */
export const groupPage = route({
  method: 'GET',
  path: '/groepen/:slug',
  can: anyone,
  audit: nothing('a group opened to parents is public and names no participant'),
  params,
  query,
  handle: async ({ read, params: { slug }, query: { via }, lang, now, services: { publicUrl } }) => {
    const found = await read(async (reading) => {
      const group = await visibleGroup(reading, slug);
      return (
        group && {
          group,
          sessions: await sessionsOf(reading, group.id),
          gone: await cancelledSessions(reading, group.id),
          trainers: await trainersOf(reading, group.id),
        }
      );
    });
    if (!found) return notFound();
    const { group } = found;
    const t = words[lang];
    return page(group.title, <Group {...found} via={via} signUp={signUpOf(group, now)} lang={lang} now={now} />, {
      titleLang: 'nl',
      description: `${group.title}, ${group.town}, ${beginning(group.startsAt, lang)}. ${group.offer.summary}`,
      noIndex: group.openedTo !== 'parents',
      ...(group.openedTo === 'parents'
        ? { head: <JsonLd data={groupJsonLd(group, found.sessions, { publicUrl, lang })} /> }
        : {}),
      breadcrumbs: [
        { href: localPath('/', lang), label: t.home },
        { href: agendaPath(lang), label: t.agenda },
        { label: group.title, lang: 'nl' },
      ],
    });
  },
});

/** All sessions of a group for the visitor's own calendar. */
export const groupCalendar = route({
  method: 'GET',
  path: '/groepen/:slug/kalender.ics',
  can: anyone,
  audit: nothing('a group opened to parents is public and names no participant'),
  params,
  handle: async ({ read, params: { slug }, lang }) => {
    const text = await read(async (reading) => {
      const group = await visibleGroup(reading, slug);
      return group && calendarFile(reading, group.id, { lang });
    });
    return text ? file('text/calendar; charset=utf-8', text, `${slug}.ics`) : notFound();
  },
});

/** The group, when whoever asks may see it. */
async function visibleGroup(reading: Reading, slug: string): Promise<GroupDetails | undefined> {
  const group = await groupDetails(reading, { slug });
  return group && seesGroup(reading.actor, group) ? group : undefined;
}
