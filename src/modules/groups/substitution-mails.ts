import { clockTime, longDate } from '../../platform/i18n/format.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { trainersByIds } from '../expertise/index.ts';
import { addressees } from '../people/index.ts';
import { groupCard, type SessionView } from './queries.ts';

const words = {
  nl: {
    dear: (name: string) => `Beste ${name}`,
    inSubject: (title: string) => `Je valt in: ${title}`,
    in: 'Je geeft deze groep in plaats van een trainer die niet kan. Kun jij ook niet? Bel dan meteen de planner.',
    outSubject: (title: string) => `Je bent vervangen: ${title}`,
    out: 'Voor deze keren is een vervanger gevonden. Je hoeft dan niet te komen.',
    when: 'Wanneer',
    where: 'Waar',
    button: 'Bekijk de groep',
    agenda: 'Bekijk je groepen',
  },
  en: {
    dear: (name: string) => `Dear ${name}`,
    inSubject: (title: string) => `You stand in: ${title}`,
    in: 'You give this group in place of a trainer who cannot. Can you not either? Then call the planner at once.',
    outSubject: (title: string) => `You are replaced: ${title}`,
    out: 'A substitute was found for these times. You need not come then.',
    when: 'When',
    where: 'Where',
    button: 'See the group',
    agenda: 'See your groups',
  },
};

/** Tells both trainers, and nobody else. */
export async function tellOfSubstitution(
  work: Work,
  input: { groupId: string; trainerId: string; substituteId: string; sessions: SessionView[] },
): Promise<void> {
  const group = await groupCard(work, input.groupId);
  if (!group) return;
  for (const trainer of await trainersByIds(work, [input.trainerId, input.substituteId])) {
    const comes = trainer.id === input.substituteId;
    for (const person of await addressees(work, [trainer.personId])) {
      const t = words[person.lang];
      const times = input.sessions.map(
        ({ startsAt }) => `${longDate(startsAt, person.lang)}, ${clockTime(startsAt, person.lang)}`,
      );
      const path = localPath(comes ? `/werk/groepen/${group.id}` : '/mijn/trainer', person.lang);
      const text = [
        `${t.dear(person.name)},`,
        comes ? t.in : t.out,
        `${t.when}: ${times.join('; ')}\n${t.where}: ${group.placeName}, ${group.town}`,
        `${work.services.publicUrl}${path}`,
      ];
      await sendMail(work, {
        kind: 'group-substitute',
        personId: person.personId,
        to: person.email,
        lang: person.lang,
        subject: (comes ? t.inSubject : t.outSubject)(group.title),
        button: comes ? t.button : t.agenda,
        text: text.join('\n\n'),
      });
    }
  }
}
