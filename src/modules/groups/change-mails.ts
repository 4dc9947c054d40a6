import type { Span } from '../../platform/clock/span.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { addressees, membersOf } from '../people/index.ts';
import { calendarParts, gonePart } from './calendar-parts.ts';
import { concernsPeople, type Difference } from './difference.ts';
import { differenceLines, when, whereText } from './difference-words.ts';
import { givenSessions } from './given-sessions.ts';
import { ahead, type GroupPlan, knownBy } from './plan-of.ts';
import { beginning } from './wording.ts';

interface Told {
  before: GroupPlan;
  after: GroupPlan;
  difference: Difference;
  reason: string;
}

const words = {
  nl: {
    dear: (name: string) => `Beste ${name},`,
    subject: {
      joined: (t: string) => `Je geeft: ${t}`,
      left: (t: string) => `Je geeft niet meer: ${t}`,
      stays: (t: string) => `Gewijzigd: ${t}`,
    },
    joined: (title: string, from: string, where: string) =>
      `Je geeft ${title}, vanaf ${from}, ${where}. Kun je niet? Bel dan de planner.`,
    left: (title: string) =>
      `Je staat niet meer bij ${title}. Je tijd is weer vrij. De bijlage haalt de bijeenkomsten uit je agenda.`,
    stays: (title: string) => `Er verandert iets aan ${title}:`,
    team: 'De trainers van deze groep zijn gewijzigd. Op de pagina van de groep zie je met wie je werkt.',
    reason: (text: string) => `De reden: ${text}`,
    file: 'In de bijlage staan de bijeenkomsten voor je agenda.',
    button: 'Bekijk de groep',
  },
  en: {
    dear: (name: string) => `Dear ${name},`,
    subject: {
      joined: (t: string) => `You give: ${t}`,
      left: (t: string) => `You no longer give: ${t}`,
      stays: (t: string) => `Changed: ${t}`,
    },
    joined: (title: string, from: string, where: string) =>
      `You give ${title}, from ${from}, ${where}. Can you not? Then call the planner.`,
    left: (title: string) =>
      `You are no longer on ${title}. Your time is free again. The attached file takes the sessions out of your calendar.`,
    stays: (title: string) => `Something changes in ${title}:`,
    team: 'The trainers of this group have changed. The page of the group shows with whom you work.',
    reason: (text: string) => `The reason: ${text}`,
    file: 'The attached file has the sessions for your calendar.',
    button: 'See the group',
  },
} as const;

/** Tells who gives the group, who comes and who leaves. Who made the change knows. */
export async function tellTrainersOfChange(work: Work, told: Told): Promise<void> {
  const { before, after, difference } = told;
  const concerned = concernsPeople(difference) || difference.joined.length + difference.left.length > 0;
  if (!concerned) return;
  const people = new Map([...before.team, ...after.team].map((one) => [one.personId, one.trainerId]));
  const given = await givenSessions(work, after.id);
  const coming = ahead(before.sessions, work.now).map((session) => session.id);
  const by = knownBy([...before.sessions, ...after.sessions], work.now);
  for (const person of await addressees(work, [...people.keys()])) {
    const trainerId = people.get(person.personId) ?? '';
    const how = difference.joined.includes(trainerId) ? 'joined' : difference.left.includes(trainerId) ? 'left' : 'stays';
    const t = words[person.lang];
    const path = how === 'left' ? '/werk/groepen' : `/werk/groepen/${after.id}`;
    await sendMail(work, {
      kind: 'group-changed',
      ...(by ? { before: by } : {}),
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: t.subject[how](after.title),
      button: t.button,
      text: [
        t.dear(person.name),
        ...body(told, how, person.lang),
        ...(told.reason ? [t.reason(told.reason)] : []),
        `${work.services.publicUrl}${localPath(path, person.lang)}`,
      ].join('\n\n'),
      // Their own sessions alone: who stands in for one does not get the others.
      attachments:
        how === 'left'
          ? await gonePart(work, after.id, { lang: person.lang, only: coming })
          : await calendarParts(work, after, difference, { lang: person.lang, only: given.get(trainerId) ?? [] }),
    });
  }
}

function body({ after, difference }: Told, how: 'joined' | 'left' | 'stays', lang: Lang): string[] {
  const t = words[lang];
  if (how === 'left') return [t.left(after.title)];
  if (how === 'joined') return [t.joined(after.title, beginning(after.startsAt, lang), whereText(after)), t.file];
  const team = difference.joined.length + difference.left.length > 0 ? [t.team] : [];
  const lines = differenceLines(difference, lang);
  return [t.stays(after.title), ...lines, ...team, ...(lines.length > 0 ? [t.file] : [])];
}

const release = {
  nl: {
    subject: (room: string) => `Weer vrij: ${room}`,
    text: (room: string, title: string) => `${room} is weer vrij op deze tijden. De ruimte was geboekt voor ${title}.`,
    free: 'Vrij',
    dear: (name: string) => `Beste ${name},`,
    button: 'Bekijk de ruimtes',
  },
  en: {
    subject: (room: string) => `Free again: ${room}`,
    text: (room: string, title: string) => `${room} is free again at these times. The room was booked for ${title}.`,
    free: 'Free',
    dear: (name: string) => `Dear ${name},`,
    button: 'See the rooms',
  },
} as const;

/** Tells the owner of the building at which times a room is free again: facility support, or else those who give things there. */
export async function tellOwnerOfRelease(work: Work, before: GroupPlan, spans: readonly Span[]): Promise<void> {
  const free = ahead(spans, work.now);
  if (free.length === 0 || !before.placeOwnerId) return;
  const support = await membersOf(work, before.placeOwnerId, ['facility-support']);
  const people = support.length > 0 ? support : await membersOf(work, before.placeOwnerId, ['provider', 'local-contact']);
  const room = `${before.placeName}, ${before.roomName}`;
  for (const person of await addressees(work, people)) {
    const t = release[person.lang];
    await sendMail(work, {
      kind: 'room-released',
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: t.subject(room),
      button: t.button,
      text: [
        t.dear(person.name),
        t.text(room, before.title),
        free.map((span) => `${t.free}: ${when(span, person.lang)}`).join('\n'),
        `${work.services.publicUrl}${localPath('/werk/ruimtes', person.lang)}`,
      ].join('\n\n'),
    });
  }
}
