import { clockTime, longDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { calendarFile, trainersOf } from '../groups/index.ts';
import { addressees } from '../people/index.ts';
import { calendarAttachment } from './calendar-attachment.ts';
import { openContact } from './contact.ts';
import { answerBefore } from './ending.ts';
import { type GroupFacts, groupFacts } from './group-facts.ts';
import { newLink } from './links.ts';
import type { FamilyMail } from './mail-words.ts';
import { sendFamilyMail } from './mails.ts';
import type { Mover, Moves } from './movers.ts';
import { participantsPath } from './paths.ts';
import { tellTeamsOfGroup } from './team-mails.ts';

interface Merge {
  from: GroupFacts;
  into: GroupFacts;
  moves: Moves;
  reason: string;
}

/** Tells families, teams and the trainers of the group that takes them in. */
export async function tellOfMerge(work: Work, merge: Merge): Promise<void> {
  const { into, moves } = merge;
  for (const one of moves.placed) await tell(work, merge, one, one.state === 'offered' ? 'offer-merged' : 'group-merged');
  for (const one of moves.waiting) await tell(work, merge, one, 'waiting-merged');
  for (const one of moves.misfits) await tell(work, merge, one, 'waits-elsewhere');
  await tellTeamsOfGroup(work, into.groupId, {
    kind: 'group-changed-team',
    title: into.title,
    lines: (lang) => [beforeAndAfter(merge, lang)],
    reason: merge.reason,
    attachments: async (lang) => [
      { name: 'agenda.ics', type: 'text/calendar; charset=utf-8', content: await calendarFile(work, into.groupId, { lang }) },
    ],
  });
  await tellTrainers(work, merge);
}

/** "Was: title, start, place\nWordt: title, start, place". */
export function beforeAndAfter({ from, into }: Pick<Merge, 'from' | 'into'>, lang: Lang): string {
  const line = (group: GroupFacts) =>
    [group.title, `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}`, group.placeName, group.town]
      .filter(Boolean)
      .join(', ');
  return lang === 'nl' ? `Was: ${line(from)}\nWordt: ${line(into)}` : `Was: ${line(from)}\nBecomes: ${line(into)}`;
}

async function tell(work: Work, merge: Merge, one: Mover, kind: FamilyMail): Promise<void> {
  if (!one.contact) return;
  const { from, into } = merge;
  const { lang } = one;
  const certain = one.state === 'confirmed';
  // The old group is cancelled by now: its own version is the sequence that takes it out of calendars.
  const old = certain ? await groupFacts(work, from.groupId) : undefined;
  const attachments = old
    ? [
        await calendarAttachment(work, one.id, old, lang, true),
        ...(kind === 'group-merged' ? [await calendarAttachment(work, one.id, into, lang)] : []),
      ]
    : [];
  const group = kind === 'waits-elsewhere' ? from : into;
  await sendFamilyMail(work, kind, {
    to: openContact(work.services.keys, one.contact),
    lang,
    group,
    link: await newLink(work, one.id, into, lang),
    places: one.places,
    changes: [beforeAndAfter(merge, lang)],
    reason: merge.reason,
    ...(one.state === 'offered' ? { until: await answerBefore(work, one.id, into) } : {}),
    attachments,
  });
}

const trainerWords = {
  nl: {
    subject: (title: string) => `Meer deelnemers: ${title}`,
    text: (name: string, title: string, n: number) =>
      `Beste ${name},\n\nEen andere groep gaat samen met ${title}. Er ${n === 1 ? 'komt 1 aanmelding' : `komen ${n} aanmeldingen`} bij. Aan je dagen en tijden verandert niets.`,
    button: 'Bekijk de deelnemers',
  },
  en: {
    subject: (title: string) => `More participants: ${title}`,
    text: (name: string, title: string, n: number) =>
      `Dear ${name},\n\nAnother group joins ${title}. ${n === 1 ? '1 registration is' : `${n} registrations are`} added. Your days and times stay as they are.`,
    button: 'See the participants',
  },
} as const;

async function tellTrainers(work: Work, { into, moves }: Merge): Promise<void> {
  const people = (await trainersOf(work, into.groupId)).map((trainer) => trainer.personId);
  for (const person of await addressees(work, people)) {
    const t = trainerWords[person.lang];
    const link = `${work.services.publicUrl}${localPath(participantsPath(into.groupId), person.lang)}`;
    await sendMail(work, {
      kind: 'group-merged-trainer',
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: t.subject(into.title),
      button: t.button,
      text: `${t.text(person.name, into.title, moves.placed.length)}\n\n${link}`,
    });
  }
}
