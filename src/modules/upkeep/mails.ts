import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { sendTracedMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { EntryKind } from './kinds.ts';
import { type MadeLink, upkeepPath } from './links.ts';
import { type Letter, words } from './mail-words.ts';
import type { Contact } from './owner.ts';

/** An entry as a mail names it. */
export interface Told {
  title: string;
  kind: EntryKind;
  /** When it will be hidden, or was. */
  on: Temporal.PlainDate;
}

/** More entries are counted, not named. */
const MOST = 25;

interface Sent {
  link: MadeLink;
  contacts: Contact[];
  told: Told[];
  /** Whom the region's people are to call; null: the mail goes to the owner itself. */
  owner?: { name: string | null; phone: string | null } | null;
}

/**
 * One mail to everybody who looks after an owner's entries, each in their own language, with the one link for all of them. Returns the ids of
 * the mails.
 */
export async function sendUpkeepMail(work: Work, letter: Letter, { link, contacts, told, owner }: Sent): Promise<string[]> {
  const sent: string[] = [];
  for (const { email, lang, personId } of contacts) {
    const t = words[lang];
    const { subject, button, text, after } = t.letters[letter];
    const until = plainDate(link.expiresAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(), lang);
    const mail = await sendTracedMail(work, {
      kind: `upkeep-${letter}`,
      to: email,
      lang,
      ...(personId ? { personId } : {}),
      subject: subject(told.length),
      button,
      text: [
        ...text,
        ...(owner ? [t.call(owner.name, owner.phone)] : []),
        ...listed(told, lang),
        ...after,
        `${work.services.publicUrl}${upkeepPath(link.token, lang)}`,
        t.until(until),
        t.bye,
      ].join('\n\n'),
    });
    if (mail) sent.push(mail);
  }
  return sent;
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
