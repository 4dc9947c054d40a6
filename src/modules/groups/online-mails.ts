import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';
import { agendaPart } from './calendar-parts.ts';
import { givenSessions } from './given-sessions.ts';
import { knownBy } from './plan-of.ts';
import { groupCard, sessionsOf, trainersOf } from './queries.ts';

/** How a group came on line, went on at another address, or comes together in its room again. */
export type OnlineChange = 'begun' | 'moved' | 'ended';

const words = {
  nl: {
    begun:
      'Deze groep is nu ook online te volgen. Naar de ruimte komen kan ook nog: ieder gezin kiest zelf. De link staat op de pagina achter de knop.',
    moved: 'De link van de online bijeenkomst is gewijzigd. De nieuwe link staat op de pagina achter de knop.',
    ended: 'Deze groep is niet meer online. De groep komt bij elkaar op de plek die op de pagina staat.',
    dear: (name: string) => `Beste ${name},`,
    subject: (title: string) => `Gewijzigd: ${title}`,
    changes: (title: string) => `Er verandert iets aan ${title}.`,
    file: 'De dagen en tijden blijven zoals ze waren. Ze staan ook in de bijlage voor je agenda.',
    button: 'Bekijk de groep',
  },
  en: {
    begun:
      'This group can be joined online too now. Coming to the room is still possible: each family chooses. The link is on the page behind the button.',
    moved: 'The link of the online session has changed. The new link is on the page behind the button.',
    ended: 'This group is no longer online. It comes together at the place that the page names.',
    dear: (name: string) => `Dear ${name},`,
    subject: (title: string) => `Changed: ${title}`,
    changes: (title: string) => `Something changes in ${title}.`,
    file: 'The days and times stay as they were. They are in the attached file too, for your calendar.',
    button: 'See the group',
  },
};

/** What changed, in one line; the address itself stands on pages only. */
export const onlineLine = (change: OnlineChange, lang: Lang): string => words[lang][change];

/** Tells who gives the group. */
export async function tellTrainersOfOnline(work: Work, groupId: string, change: OnlineChange): Promise<void> {
  const group = await groupCard(work, groupId);
  if (!group) return;
  const given = await givenSessions(work, groupId);
  const by = knownBy(await sessionsOf(work, groupId), work.now);
  const trainers = new Map((await trainersOf(work, groupId)).map((one) => [one.personId, one.trainerId]));
  for (const person of await addressees(work, [...trainers.keys()])) {
    const t = words[person.lang];
    const only = given.get(trainers.get(person.personId) ?? '') ?? [];
    await sendMail(work, {
      kind: 'group-changed',
      ...(by ? { before: by } : {}),
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: t.subject(group.title),
      button: t.button,
      text: [
        t.dear(person.name),
        t.changes(group.title),
        t[change],
        t.file,
        `${work.services.publicUrl}${localPath(`/werk/groepen/${groupId}`, person.lang)}`,
      ].join('\n\n'),
      attachments: await agendaPart(work, groupId, { lang: person.lang, only }),
    });
  }
}
