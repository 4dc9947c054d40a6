import { list, plainDate } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';
import { Notice } from '../../ui/components/notice.tsx';
import { usePage } from '../../ui/page-lang.tsx';
import { audienceWords } from './opening-words.ts';
import { audiences, type OpeningAsked, type OpeningAudience, opened, opensOn } from './openings.ts';

/** What somebody reads for whom it is not open yet. */
export interface ClosedFor {
  audience: OpeningAudience;
  /** Null: no day is known. */
  from: Temporal.PlainDate | null;
  /** Who it is open to meanwhile. */
  openTo: OpeningAudience[];
  contact: { phone?: string; email?: string; hours?: string };
}

/** Null when it is open to this audience; else what to tell them. */
export async function openedNotice(
  reading: Reading,
  audience: OpeningAudience,
  asked: OpeningAsked = {},
): Promise<ClosedFor | null> {
  if (await opened(reading, audience, asked)) return null;
  const from = await opensOn(reading, audience, asked);
  const openTo: OpeningAudience[] = [];
  for (const other of audiences) if (other !== audience && (await opened(reading, other, asked))) openTo.push(other);
  return { audience, from: from === 'now' ? null : from, openTo, contact: reading.region.contact };
}

const words = {
  nl: {
    title: 'Nog niet voor iedereen open',
    notYet: (who: string) => `Dit deel is nog niet open voor ${who}.`,
    from: (day: string) => `Het gaat open op ${day}.`,
    openTo: (who: string) => `Het is nu open voor ${who}.`,
    call: (phone: string) => `Wilt u toch iets regelen? Bel het loket: ${phone}.`,
    mail: (email: string) => `Mailen kan ook: ${email}.`,
    desk: 'Wilt u toch iets regelen? Vraag het aan het loket van uw gemeente.',
  },
  en: {
    title: 'Not yet open to everybody',
    notYet: (who: string) => `This part is not yet open to ${who}.`,
    from: (day: string) => `It opens on ${day}.`,
    openTo: (who: string) => `It is open to ${who} now.`,
    call: (phone: string) => `Do you need something all the same? Call the desk: ${phone}.`,
    mail: (email: string) => `You can also write: ${email}.`,
    desk: 'Do you need something all the same? Ask the desk of your municipality.',
  },
};

/** The same as one sentence, for beside a field. */
export function closedSentence(closed: ClosedFor, lang: 'nl' | 'en'): string {
  const t = words[lang];
  const { phone } = closed.contact;
  return [
    t.notYet(audienceWords[lang][closed.audience]),
    closed.from && t.from(plainDate(closed.from, lang)),
    phone ? t.call(phone) : t.desk,
  ]
    .filter(Boolean)
    .join(' ');
}

/** For whom it is open, since when it will be for the reader, and the desk that helps meanwhile. */
export function ClosedNotice({ closed }: { closed: ClosedFor }) {
  const { lang } = usePage();
  const t = words[lang];
  const { phone, email } = closed.contact;
  return (
    <Notice tone="warning" title={t.title}>
      <p>
        {t.notYet(audienceWords[lang][closed.audience])} {closed.from && t.from(plainDate(closed.from, lang))}
      </p>
      {closed.openTo.length > 0 && (
        <p>
          {t.openTo(
            list(
              closed.openTo.map((one) => audienceWords[lang][one]),
              lang,
            ),
          )}
        </p>
      )}
      <p>
        {phone ? t.call(phone) : t.desk} {phone && email && t.mail(email)}
      </p>
    </Notice>
  );
}
