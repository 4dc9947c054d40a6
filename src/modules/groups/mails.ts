import { clockTime, longDate, plainDate } from '../../platform/i18n/format.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';
import { calendarFile } from './calendar-file.ts';
import type { ToDecide } from './deciding.ts';
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

/** When a planner hears about a group without "go": before the day of decision, on it, and when the group should have begun. */
export type Moment = 'soon' | 'due' | 'begun';

const waiting = {
  nl: {
    subject: {
      soon: (title: string) => `Besluit nodig: ${title}`,
      due: (title: string) => `Vandaag besluiten: ${title}`,
      begun: (title: string) => `Niet begonnen: ${title}`,
    },
    text: {
      soon: (enough: boolean) => choices.nl[enough ? 'enough' : 'short'],
      due: (enough: boolean) => `De dag van het besluit is er. ${choices.nl[enough ? 'enough' : 'short']}`,
      begun: () =>
        'Deze groep is nooit bevestigd. Daarom is de groep niet begonnen.\n\nZeg de groep af, dan horen de deelnemers en trainers het ook.',
    },
    before: 'Besluit uiterlijk',
    places: 'Plekken',
    counted: ({ confirmed, reserved, waiting, minSize }: ToDecide) =>
      `${confirmed} zeker, ${reserved} gereserveerd door teams, ${waiting} op de wachtlijst; minimaal ${minSize} nodig`,
    dear: (name: string) => `Beste ${name}`,
    button: 'Bekijk de groep',
  },
  en: {
    subject: {
      soon: (title: string) => `Decision needed: ${title}`,
      due: (title: string) => `Decide today: ${title}`,
      begun: (title: string) => `Not started: ${title}`,
    },
    text: {
      soon: (enough: boolean) => choices.en[enough ? 'enough' : 'short'],
      due: (enough: boolean) => `This is the day of the decision. ${choices.en[enough ? 'enough' : 'short']}`,
      begun: () =>
        'This group was never confirmed. That is why it has not begun.\n\nCancel the group, so that participants and trainers hear of it too.',
    },
    before: 'Decide at the latest on',
    places: 'Places',
    counted: ({ confirmed, reserved, waiting, minSize }: ToDecide) =>
      `${confirmed} certain, ${reserved} reserved by teams, ${waiting} on the waiting list; at least ${minSize} needed`,
    dear: (name: string) => `Dear ${name}`,
    button: 'See the group',
  },
};

const choices = {
  nl: {
    enough: 'Er zijn genoeg plekken bezet. Bevestig de groep.',
    short:
      'Er zijn nog te weinig deelnemers. Laat de groep toch doorgaan, voeg hem samen met een andere, verplaats hem of zeg hem af.',
  },
  en: {
    enough: 'Enough places are taken. Confirm the group.',
    short:
      'There are still too few participants. Let the group go ahead all the same, merge it with another, move it or cancel it.',
  },
};

/** Tells who plans a group what there is to decide, and how it stands. */
export async function tellPlanner(work: Work, group: ToDecide, moment: Moment): Promise<void> {
  const enough = group.confirmed + group.reserved >= group.minSize;
  for (const person of await addressees(work, await plannersOf(work, group.groupId))) {
    const { lang } = person;
    const t = waiting[lang];
    const facts = [`${t.before}: ${plainDate(group.decideOn, lang)}`, `${t.places}: ${t.counted(group)}`];
    await sendMail(work, {
      kind: 'group-not-confirmed',
      personId: person.personId,
      to: person.email,
      lang,
      subject: t.subject[moment](group.title),
      button: t.button,
      text: [
        `${t.dear(person.name)},`,
        `${group.title}, ${group.placeName}, ${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}.`,
        ...(moment === 'begun' ? [] : [facts.join('\n')]),
        t.text[moment](enough),
        `${work.services.publicUrl}${localPath(`/werk/groepen/${group.groupId}`, lang)}`,
      ].join('\n\n'),
    });
  }
}
