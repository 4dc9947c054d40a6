import { clockTime, languageName, longDate, plainDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Region } from '../../../platform/work.ts';
import { cost, forWhom, forYoung, type GroupDetails, type SessionView, sentence } from '../../groups/index.ts';

/** What recruitment says of a group, in one language; the same on paper and in texts. */
export interface Said {
  lang: Lang;
  title: string;
  lead: string;
  /** Language of title and introduction when they exist in Dutch only. */
  titleLang: Lang;
  leadLang: Lang;
  forWhom: string;
  when: string;
  where: string;
  cost: string;
  /** How to register, one step each, after the code was scanned or the address typed. */
  steps: string[];
  questions: string;
}

const words = {
  nl: {
    once: (day: string, span: string) => `${day}, ${span}`,
    weekly: (n: number, weekday: string, span: string, first: string) =>
      `${n} keer op ${weekday}, ${span}. De eerste keer is ${first}.`,
    several: (n: number, first: string, time: string) => `${n} keer. De eerste keer is ${first}, ${time}.`,
    wheelchair: 'Toegankelijk met een rolstoel.',
    language: (name: string) => ` We praten ${name}.`,
    scan: ['Scan de code, of typ het adres.', 'Vul het formulier in.'],
    mail: ['U krijgt een mail. Druk daarin op de knop.', 'Je krijgt een mail. Druk daarin op de knop.'],
    access: {
      free: '',
      'after-intake': 'Daarna bellen we voor een kort gesprek.',
      'on-referral': 'Er is een verwijzing nodig, bijvoorbeeld van de huisarts.',
      'owner-only': '',
    },
    questions: (phone: string, hours: string) => `Vragen? Bel ${phone}${hours ? ` (${hours})` : ''}.`,
  },
  en: {
    once: (day: string, span: string) => `${day}, ${span}`,
    weekly: (n: number, weekday: string, span: string, first: string) =>
      `${n} times on ${weekday}, ${span}. The first time is ${first}.`,
    several: (n: number, first: string, time: string) => `${n} times. The first time is ${first}, ${time}.`,
    wheelchair: 'Accessible by wheelchair.',
    language: (name: string) => ` We speak ${name}.`,
    scan: ['Scan the code, or type the address.', 'Fill in the form.'],
    mail: ['You get a mail. Press the button in it.', 'You get a mail. Press the button in it.'],
    access: {
      free: '',
      'after-intake': 'Then we call you for a short talk.',
      'on-referral': 'You need a referral, for example from your doctor.',
      'owner-only': '',
    },
    questions: (phone: string) => `Questions? Call ${phone}.`,
  },
};

/** What to say of this group. */
export function saidOf(group: GroupDetails, sessions: readonly SessionView[], region: Region, lang: Lang): Said {
  const t = words[lang];
  const { offer } = group;
  const own = lang === 'en' && group.title === offer.title ? offer.titleEn : null;
  const lead = lang === 'en' ? offer.summaryEn : null;
  const spoken = group.language === lang ? '' : t.language(sentence(languageName(group.language, lang)));
  return {
    lang,
    title: own ?? group.title,
    titleLang: own ? 'en' : 'nl',
    lead: lead ?? offer.summary,
    leadLang: lead ? 'en' : 'nl',
    forWhom: `${forWhom(offer.audience, group.ageMin, group.ageMax, lang)}.${spoken}`,
    when: whenOf(sessions, lang),
    where: `${group.placeName}, ${whole(group.address)}, ${whole(group.town)}.${group.wheelchair ? ` ${t.wheelchair}` : ''}`,
    cost: `${cost(group.contributionCents, group.sessionCount, lang)}.`,
    steps: [...t.scan, t.mail[forYoung(offer.audience) ? 1 : 0], t.access[offer.access]].filter((step): step is string =>
      Boolean(step),
    ),
    questions: region.contact.phone ? t.questions(region.contact.phone, region.contact.hours ?? '') : '',
  };
}

/** "8 keer op dinsdag, 15.30 - 17.00 uur. De eerste keer is 3 maart 2027." */
export function whenOf(sessions: readonly SessionView[], lang: Lang): string {
  const t = words[lang];
  const [first, ...others] = sessions;
  if (!first) return '';
  const span = timeSpan(first.startsAt, first.endsAt, lang);
  const day = first.startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  if (others.length === 0) return `${sentence(t.once(longDate(first.startsAt, lang, true), span))}.`;
  const weekday = (session: SessionView) => longDate(session.startsAt, lang).split(' ')[0] ?? '';
  const same = others.every((one) => weekday(one) === weekday(first) && timeSpan(one.startsAt, one.endsAt, lang) === span);
  if (same) return t.weekly(sessions.length, weekday(first), span, whole(plainDate(day, lang)));
  return t.several(sessions.length, longDate(first.startsAt, lang, true), clockTime(first.startsAt, lang));
}

/** Kept on one line. */
const whole = (text: string) => text.replaceAll(' ', '\u00a0');
