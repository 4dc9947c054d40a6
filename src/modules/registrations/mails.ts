import { clockTime, longDate, money } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { type NewMail, sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { Contact } from './contact.ts';
import type { GroupFacts } from './group-facts.ts';
import { type FamilyMail, type Told, words } from './mail-words.ts';

export interface FamilyLetter {
  to: Contact;
  lang: Lang;
  group: GroupFacts;
  /** Page where the family sees and changes its registration. */
  link: string;
  /** Until when something must be answered. */
  until?: Temporal.Instant;
  /** Places that the family needs. */
  places?: number;
  reason?: string;
  /** What was and what becomes, one block of lines each. */
  changes?: string[];
  /** Other groups that fit, in words. */
  others?: string[];
  attachments?: NewMail['attachments'];
}

/** Behind the place: nobody should wonder whether they still have to come to it. */
const onlineToo = {
  nl: '\nLiever online? Dat kan ook. Heeft u een plek? Dan staat de link op de pagina van uw aanmelding.',
  en: '\nRather online? You can. Once you have a place, the link is on the page of your registration.',
} as const;

/** One mail to a family about its registration, in the language in which they registered. */
export async function sendFamilyMail(work: Work, kind: FamilyMail, letter: FamilyLetter): Promise<void> {
  const { lang, group } = letter;
  const moment = (instant: Temporal.Instant) => `${longDate(instant, lang)}, ${clockTime(instant, lang)}`;
  const told: Told = {
    title: group.title,
    starts: moment(group.startsAt),
    where: [group.placeName, group.address, group.town].filter(Boolean).join(', ') + (group.onlineToo ? onlineToo[lang] : ''),
    until: letter.until ? moment(letter.until) : '',
    places: letter.places ?? 1,
    cost: group.contributionCents > 0 ? money(group.contributionCents * (letter.places ?? 1), lang) : '',
    file: (letter.attachments?.length ?? 0) > 0,
    reason: letter.reason ?? '',
    changes: letter.changes ?? [],
    others: letter.others ?? [],
  };
  const { subject, text } = words[lang].mails[kind](told);
  await sendMail(work, {
    kind: `registration-${kind}`,
    to: letter.to.email,
    lang,
    subject,
    button: words[lang].buttons[kind],
    text: [words[lang].dear(letter.to.name), ...text, letter.link, words[lang].bye].join('\n\n'),
    ...(letter.attachments ? { attachments: letter.attachments } : {}),
  });
}
