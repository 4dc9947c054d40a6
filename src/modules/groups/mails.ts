import { clockTime, longDate } from '../../platform/i18n/format.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';
import { calendarFile } from './calendar-file.ts';
import { groupCard, plannersOf, trainersOf } from './queries.ts';

const words = {
  nl: {
    subject: (title: string) => `${title} gaat niet door`,
    button: 'Bekijk de groep',
    text: (name: string, title: string, when: string, reason: string, link: string) =>
      `Beste ${name},\n\n${title} zou beginnen op ${when}. Deze groep gaat niet door.\n\nDe reden: ${reason}\n\nJe tijd is weer vrij. In de bijlage staat een bestand dat de bijeenkomsten uit je agenda haalt.\n\n${link}`,
  },
  en: {
    subject: (title: string) => `${title} is cancelled`,
    button: 'See the group',
    text: (name: string, title: string, when: string, reason: string, link: string) =>
      `Dear ${name},\n\n${title} was to begin on ${when}. This group is cancelled.\n\nThe reason: ${reason}\n\nYour time is free again. The attached file takes the sessions out of your calendar.\n\n${link}`,
  },
};

/** Tells the trainers of a group that it does not go on, with a file that clears their calendar. */
export async function tellTrainersOfCancellation(work: Work, groupId: string, reason: string): Promise<void> {
  const group = await groupCard(work, groupId);
  if (!group) return;
  const trainers = await trainersOf(work, groupId);
  const people = await addressees(
    work,
    trainers.map((trainer) => trainer.personId),
  );
  const path = `/werk/groepen/${groupId}`;
  for (const person of people) {
    const t = words[person.lang];
    const when = `${longDate(group.startsAt, person.lang)}, ${clockTime(group.startsAt, person.lang)}`;
    const content = await calendarFile(work, groupId, { lang: person.lang, cancelled: true });
    const link = `${work.services.publicUrl}${localPath(path, person.lang)}`;
    await sendMail(work, {
      kind: 'group-cancelled',
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: t.subject(group.title),
      button: t.button,
      text: t.text(person.name, group.title, when, reason, link),
      attachments: [{ name: 'afgelast.ics', type: 'text/calendar; charset=utf-8; method=CANCEL', content }],
    });
  }
}

/** When a planner hears about a group without "go": some days before it begins, and when it should have begun. */
export type Moment = 'soon' | 'begun';

const waiting = {
  nl: {
    subject: {
      soon: (title: string) => `Nog niet bevestigd: ${title}`,
      begun: (title: string) => `Niet begonnen: ${title}`,
    },
    text: {
      soon: 'Deze groep is nog niet bevestigd. Zonder bevestiging begint de groep niet.\n\nBevestig de groep, of zeg hem af.',
      begun:
        'Deze groep is nooit bevestigd. Daarom is de groep niet begonnen.\n\nZeg de groep af, dan horen de deelnemers en trainers het ook.',
    },
    dear: (name: string) => `Beste ${name}`,
    button: 'Bekijk de groep',
  },
  en: {
    subject: {
      soon: (title: string) => `Not yet confirmed: ${title}`,
      begun: (title: string) => `Not started: ${title}`,
    },
    text: {
      soon: 'This group is not yet confirmed. Without confirmation it does not begin.\n\nConfirm the group, or cancel it.',
      begun:
        'This group was never confirmed. That is why it has not begun.\n\nCancel the group, so that participants and trainers hear of it too.',
    },
    dear: (name: string) => `Dear ${name}`,
    button: 'See the group',
  },
};

/** Tells who plans a group that it has no "go" yet. */
export async function tellPlanner(work: Work, groupId: string, moment: Moment): Promise<void> {
  const group = await groupCard(work, groupId);
  if (!group) return;
  for (const person of await addressees(work, await plannersOf(work, groupId))) {
    const t = waiting[person.lang];
    const when = `${longDate(group.startsAt, person.lang)}, ${clockTime(group.startsAt, person.lang)}`;
    await sendMail(work, {
      kind: 'group-not-confirmed',
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: t.subject[moment](group.title),
      button: t.button,
      text: `${t.dear(person.name)},\n\n${group.title}, ${group.placeName}, ${when}.\n\n${t.text[moment]}\n\n${work.services.publicUrl}${localPath(`/werk/groepen/${groupId}`, person.lang)}`,
    });
  }
}
