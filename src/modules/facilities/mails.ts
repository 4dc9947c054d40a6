import { clockTime, longDate, timeSpan } from '../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';
import { type Letter, mailWords } from './mail-words.ts';
import { paths } from './paths.ts';
import { type ReservationView, reservationById, type WaitView } from './reservation-queries.ts';

/** The room came free for who waited: theirs until a moment. */
export async function tellOffered(work: Work, reservationId: string): Promise<void> {
  const view = await reservationById(work, reservationId);
  if (view) await toMaker(work, 'room-offered', view, (lang) => mailWords[lang].offered(facts(view, lang), term(view, lang)));
}

/** The option ends soon. */
export function tellEnds(work: Work, view: ReservationView): Promise<void> {
  return toMaker(work, 'room-option-ends', view, (lang) => mailWords[lang].ends(facts(view, lang), term(view, lang)));
}

export function tellLapsed(work: Work, view: ReservationView): Promise<void> {
  return toMaker(work, 'room-option-lapsed', view, (lang) => mailWords[lang].lapsed(facts(view, lang)));
}

/** Somebody else took the booking back. */
export function tellCancelled(work: Work, view: ReservationView): Promise<void> {
  return toMaker(work, 'room-cancelled', view, (lang) => mailWords[lang].cancelled(facts(view, lang)));
}

/** The room for which somebody waited did not come free, or is closed. */
export function tellNotFreed(work: Work, view: WaitView): Promise<void> {
  return tell(work, 'room-not-freed', [view.madeBy], paths.reservations, (lang) => mailWords[lang].notFreed(facts(view, lang)));
}

/** "Waar: ...\nWanneer: ...\nVoor: ...". */
function facts(view: ReservationView | WaitView, lang: Lang): string {
  const when = `${longDate(view.startsAt, lang, true)}, ${timeSpan(view.startsAt, view.endsAt, lang)}`;
  return mailWords[lang].facts(`${view.placeName}, ${view.roomName}, ${view.town}`, when, view.weeks, view.title);
}

const term = ({ lapsesAt }: ReservationView, lang: Lang) =>
  lapsesAt ? `${longDate(lapsesAt, lang)}, ${clockTime(lapsesAt, lang)}` : '';

function toMaker(work: Work, kind: string, view: ReservationView, write: (lang: Lang) => Letter): Promise<void> {
  return tell(work, kind, view.madeBy ? [view.madeBy] : [], paths.reservations, write);
}

/** One mail to each, in their language, with a way to the page. */
export async function tell(
  work: Work,
  kind: string,
  personIds: string[],
  path: string,
  write: (lang: Lang) => Letter,
): Promise<void> {
  for (const { personId, name, email, lang } of await addressees(work, personIds)) {
    const { subject, text, button } = write(lang);
    const gist = [...text, `${work.services.publicUrl}${localPath(path, lang)}`].join('\n\n');
    const greeting = mailWords[lang].dear(name);
    await sendMail(work, { kind, personId, to: email, lang, subject, button, gist, text: `${greeting}\n\n${gist}` });
  }
}
