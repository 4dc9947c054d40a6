import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { EntryKind } from './kinds.ts';
import { type MadeLink, upkeepPath } from './links.ts';
import type { Contact } from './owner.ts';

/** An entry as a mail names it. */
export interface Told {
  title: string;
  kind: EntryKind;
  /** When it will be hidden, or was. */
  on: Temporal.PlainDate;
}

export type Letter = 'warning' | 'reminder' | 'hidden' | 'link';

/** More entries are counted, not named. */
const MOST = 25;

interface Words {
  own: string;
  kinds: Record<EntryKind, string>;
  line: (title: string, kind: string, day: string) => string;
  more: (count: number) => string;
  until: (day: string) => string;
  bye: string;
  letters: Record<Letter, { subject: (count: number) => string; button: string; text: string[]; after: string[] }>;
}

const nl: Words = {
  own: 'Uw gegevens als trainer',
  kinds: { offer: 'aanbod', room: 'ruimte', trainer: 'trainer', organisation: 'organisatie' },
  line: (title, kind, day) => `${title} (${kind}): ${day}`,
  more: (count) => `En nog ${count} andere. U ziet ze op de pagina.`,
  until: (day) => `De link werkt tot en met ${day}. Stuur de mail niet door aan wie niets mag veranderen.`,
  bye: 'Met vriendelijke groet,\nOpgroeiplein',
  letters: {
    warning: {
      subject: (count) => (count === 1 ? 'Klopt dit nog?' : `Kloppen deze ${count} gegevens nog?`),
      button: 'Kijk na en bevestig',
      text: [
        'Beste collega,',
        'Ouders en professionals vertrouwen op wat er op Opgroeiplein staat. Daarom vragen we af en toe of het nog klopt. Doet u niets, dan verbergen we het op de dag die erbij staat:',
      ],
      after: ['Klopt alles nog? Dan is één knop genoeg. U heeft geen account nodig. Iets veranderen kan ook.'],
    },
    reminder: {
      subject: (count) => (count === 1 ? 'Nog even: klopt dit nog?' : `Nog even: kloppen deze ${count} gegevens nog?`),
      button: 'Kijk na en bevestig',
      text: [
        'Beste collega,',
        'We vroegen u eerder of dit nog klopt. Als u niets doet, verbergen we het op de dag die erbij staat:',
      ],
      after: ['Klopt alles nog? Dan is één knop genoeg. U heeft geen account nodig.'],
    },
    hidden: {
      subject: (count) =>
        count === 1 ? 'Dit staat niet meer op Opgroeiplein' : `Deze ${count} gegevens staan niet meer op Opgroeiplein`,
      button: 'Zet het terug',
      text: ['Beste collega,', 'We kregen geen bericht of dit nog klopt. Daarom is het nu niet meer te zien:'],
      after: ['Er is niets weg. Klopt het nog? Bevestig het, dan staat het meteen weer terug.'],
    },
    link: {
      subject: () => 'Uw link om gegevens bij te houden',
      button: 'Open de pagina',
      text: ['Beste collega,', 'Met deze link houdt u bij wat er van u op Opgroeiplein staat. U heeft geen account nodig.'],
      after: [],
    },
  },
};

const en: Words = {
  own: 'Your data as a trainer',
  kinds: { offer: 'offer', room: 'room', trainer: 'trainer', organisation: 'organisation' },
  line: (title, kind, day) => `${title} (${kind}): ${day}`,
  more: (count) => `And ${count} more. The page shows them all.`,
  until: (day) => `The link works until ${day}. Please do not pass this mail on to who may not change anything.`,
  bye: 'Kind regards,\nOpgroeiplein',
  letters: {
    warning: {
      subject: (count) => (count === 1 ? 'Is this still right?' : `Are these ${count} entries still right?`),
      button: 'Check and confirm',
      text: [
        'Dear colleague,',
        'Parents and professionals rely on what Opgroeiplein says. So now and then we ask whether it is still right. If you do nothing, we hide it on the day beside it:',
      ],
      after: ['Is everything still right? Then one button is enough. You need no account. You can change things too.'],
    },
    reminder: {
      subject: (count) =>
        count === 1 ? 'Once more: is this still right?' : `Once more: are these ${count} entries still right?`,
      button: 'Check and confirm',
      text: [
        'Dear colleague,',
        'We asked you before whether this is still right. If you do nothing, we hide it on the day beside it:',
      ],
      after: ['Is everything still right? Then one button is enough. You need no account.'],
    },
    hidden: {
      subject: (count) =>
        count === 1 ? 'This is no longer on Opgroeiplein' : `These ${count} entries are no longer on Opgroeiplein`,
      button: 'Put it back',
      text: ['Dear colleague,', 'We did not hear whether this is still right. So it cannot be seen any more:'],
      after: ['Nothing is lost. Is it still right? Confirm it, and it is back at once.'],
    },
    link: {
      subject: () => 'Your link to keep your entries up to date',
      button: 'Open the page',
      text: ['Dear colleague,', 'With this link you look after what Opgroeiplein says about you. You need no account.'],
      after: [],
    },
  },
};

const words: Record<Lang, Words> = { nl, en };

/** One mail to everybody who looks after an owner's entries, each in their own language, with the one link for all of them. */
export async function sendUpkeepMail(
  work: Work,
  letter: Letter,
  { link, contacts, told }: { link: MadeLink; contacts: Contact[]; told: Told[] },
): Promise<void> {
  for (const { email, lang, personId } of contacts) {
    const t = words[lang];
    const { subject, button, text, after } = t.letters[letter];
    const until = plainDate(link.expiresAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(), lang);
    await sendMail(work, {
      kind: `upkeep-${letter}`,
      to: email,
      lang,
      ...(personId ? { personId } : {}),
      subject: subject(told.length),
      button,
      text: [
        ...text,
        ...listed(told, lang),
        ...after,
        `${work.services.publicUrl}${upkeepPath(link.token, lang)}`,
        t.until(until),
        t.bye,
      ].join('\n\n'),
    });
  }
}

function listed(told: Told[], lang: Lang): string[] {
  if (told.length === 0) return [];
  const t = words[lang];
  const lines = told.slice(0, MOST).map((one) => {
    const title = one.kind === 'trainer' ? t.own : one.title;
    return t.line(title, t.kinds[one.kind], plainDate(one.on, lang));
  });
  return [lines.join('\n'), ...(told.length > MOST ? [t.more(told.length - MOST)] : [])];
}
