import { clockTime, longDate } from '../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { type NewMail, sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { trainersByIds } from '../expertise/index.ts';
import { addressees } from '../people/index.ts';
import { agendaPart, gonePart } from './calendar-parts.ts';
import { knownBy } from './plan-of.ts';
import { type GroupCard, groupCard, type SessionView, trainersOf } from './queries.ts';

const words = {
  nl: {
    dear: (name: string) => `Beste ${name}`,
    in: {
      subject: (title: string) => `Je valt in: ${title}`,
      text: () =>
        'Je geeft deze groep in plaats van een trainer die niet kan. De bijlage zet de dagen in je agenda. Kun jij ook niet? Bel dan meteen de planner.',
      button: 'Bekijk de groep',
    },
    out: {
      subject: (title: string) => `Je bent vervangen: ${title}`,
      text: () =>
        'Voor deze keren is een vervanger gevonden. Je hoeft dan niet te komen. De bijlage haalt deze dagen uit je agenda.',
      button: 'Bekijk je groepen',
    },
    beside: {
      subject: (title: string) => `Gewijzigd: ${title}`,
      text: (comes: string, goes: string) => `Op deze dagen geeft ${comes} de groep met je, in plaats van ${goes}.`,
      button: 'Bekijk de groep',
    },
    when: 'Wanneer',
    where: 'Waar',
  },
  en: {
    dear: (name: string) => `Dear ${name}`,
    in: {
      subject: (title: string) => `You stand in: ${title}`,
      text: () =>
        'You give this group in place of a trainer who cannot. The attached file puts the days in your calendar. Can you not either? Then call the planner at once.',
      button: 'See the group',
    },
    out: {
      subject: (title: string) => `You are replaced: ${title}`,
      text: () =>
        'A substitute was found for these times. You need not come then. The attached file takes these days out of your calendar.',
      button: 'See your groups',
    },
    beside: {
      subject: (title: string) => `Changed: ${title}`,
      text: (comes: string, goes: string) => `On these days ${comes} gives the group with you, in place of ${goes}.`,
      button: 'See the group',
    },
    when: 'When',
    where: 'Where',
  },
};

type How = 'in' | 'out' | 'beside';

interface Swap {
  groupId: string;
  trainerId: string;
  substituteId: string;
  sessions: SessionView[];
}

/** Tells who stands in and who is replaced, with these sessions for their calendar, and the other trainers of the group. */
export async function tellOfSubstitution(work: Work, swap: Swap): Promise<void> {
  const group = await groupCard(work, swap.groupId);
  const [goes] = await trainersByIds(work, [swap.trainerId]);
  const [comes] = await trainersByIds(work, [swap.substituteId]);
  if (!group || !goes || !comes) return;
  const beside = (await trainersOf(work, group.id)).filter((one) => one.trainerId !== goes.id && one.trainerId !== comes.id);
  const told: [How, string[]][] = [
    ['in', [comes.personId]],
    ['out', [goes.personId]],
    ['beside', beside.map((one) => one.personId)],
  ];
  const by = knownBy(swap.sessions, work.now);
  for (const [how, personIds] of told)
    for (const person of await addressees(work, personIds)) {
      const t = words[person.lang];
      const path = how === 'out' ? '/mijn/trainer' : `/werk/groepen/${group.id}`;
      await sendMail(work, {
        kind: how === 'beside' ? 'group-changed' : 'group-substitute',
        ...(by ? { before: by } : {}),
        personId: person.personId,
        to: person.email,
        lang: person.lang,
        subject: t[how].subject(group.title),
        button: t[how].button,
        text: [
          `${t.dear(person.name)},`,
          t[how].text(comes.name, goes.name),
          facts(group, swap.sessions, person.lang),
          `${work.services.publicUrl}${localPath(path, person.lang)}`,
        ].join('\n\n'),
        attachments: await filesFor(work, how, swap, person.lang),
      });
    }
}

function facts(group: GroupCard, sessions: SessionView[], lang: Lang): string {
  const t = words[lang];
  const times = sessions.map(({ startsAt }) => `${longDate(startsAt, lang)}, ${clockTime(startsAt, lang)}`);
  return `${t.when}: ${times.join('; ')}\n${t.where}: ${group.placeName}, ${group.town}`;
}

/** In the calendars of the others nothing changes. */
async function filesFor(work: Work, how: How, { groupId, sessions }: Swap, lang: Lang): Promise<NewMail['attachments']> {
  const options = { lang, only: sessions.map((session) => session.id) };
  if (how === 'beside') return [];
  return how === 'in' ? agendaPart(work, groupId, options) : gonePart(work, groupId, options);
}
