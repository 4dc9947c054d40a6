import { ageSpan, languageName, money } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Access, Audience, Level, OfferDomain, OfferForm, OfferFunction, RequiredRegister } from './lists.ts';

const forms: Record<Lang, Record<OfferForm, string>> = {
  nl: {
    group: 'Groep',
    individual: 'Alleen, met een begeleider',
    online: 'Online',
    'at-home': 'Bij u thuis',
    meeting: 'Bijeenkomst',
    'consultation-hour': 'Spreekuur',
  },
  en: {
    group: 'Group',
    individual: 'One to one',
    online: 'Online',
    'at-home': 'At your home',
    meeting: 'Meeting',
    'consultation-hour': 'Walk-in hour',
  },
};

const audiences: Record<Lang, Record<Audience, string>> = {
  nl: {
    parents: 'Ouders',
    'expecting-parents': 'Aanstaande ouders',
    children: 'Kinderen',
    'young-people': 'Jongeren',
    families: 'Gezinnen',
    professionals: 'Professionals',
    volunteers: 'Vrijwilligers',
  },
  en: {
    parents: 'Parents',
    'expecting-parents': 'Expecting parents',
    children: 'Children',
    'young-people': 'Young people',
    families: 'Families',
    professionals: 'Professionals',
    volunteers: 'Volunteers',
  },
};

const levels: Record<Lang, Record<Level, string>> = {
  nl: {
    universal: 'Universeel: voor iedereen',
    selective: 'Selectief: bij meer risico',
    'problem-focused': 'Probleemgericht: bij eerste problemen',
  },
  en: {
    universal: 'Universal: for everyone',
    selective: 'Selective: raised risk',
    'problem-focused': 'Problem-focused: first problems',
  },
};

const accesses: Record<Lang, Record<Access, string>> = {
  nl: {
    free: 'U kunt zo meedoen, zonder verwijzing.',
    'after-intake': 'U kunt meedoen na een kort gesprek vooraf.',
    'on-referral': 'U kunt meedoen als een huisarts, school of team u verwijst.',
    'owner-only': 'Alleen voor gezinnen die al hulp krijgen van deze organisatie.',
  },
  en: {
    free: 'You can join straight away, without a referral.',
    'after-intake': 'You can join after a short talk first.',
    'on-referral': 'You can join when a doctor, school or team refers you.',
    'owner-only': 'Only for families that this organisation helps already.',
  },
};

/** As one of the choices of who makes an offer. */
const accessLabels: Record<Lang, Record<Access, string>> = {
  nl: {
    free: 'Iedereen, zonder verwijzing',
    'after-intake': 'Na een gesprek vooraf',
    'on-referral': 'Met een verwijzing',
    'owner-only': 'Alleen eigen cliënten (bezoekers zien het niet)',
  },
  en: {
    free: 'Everybody, without a referral',
    'after-intake': 'After a talk beforehand',
    'on-referral': 'With a referral',
    'owner-only': 'Own clients only (visitors do not see it)',
  },
};

/** Toolkit, quality checklist. */
const functions: Record<Lang, Record<OfferFunction, string>> = {
  nl: {
    information: 'Informatie geven',
    advice: 'Pedagogisch advies en lichte hulp',
    'early-recognition': 'Vroeg signaleren',
    'practical-support': 'Praktische steun',
    'strengthening-network': 'Het netwerk versterken',
    'stimulating-environment': 'De omgeving stimuleren',
  },
  en: {
    information: 'Information',
    advice: 'Pedagogical advice and light help',
    'early-recognition': 'Early recognition',
    'practical-support': 'Practical support',
    'strengthening-network': 'Strengthening the network',
    'stimulating-environment': 'Stimulating the environment',
  },
};

const registers: Record<Lang, Record<RequiredRegister, string>> = {
  nl: { none: 'geen', skj: 'SKJ', big: 'BIG', 'skj-or-big': 'SKJ of BIG' },
  en: { none: 'none', skj: 'SKJ', big: 'BIG', 'skj-or-big': 'SKJ or BIG' },
};

export const formLabel = (form: OfferForm, lang: Lang) => forms[lang][form];
export const audienceLabel = (audience: Audience, lang: Lang) => audiences[lang][audience];
const domains: Record<Lang, Record<OfferDomain, string>> = {
  nl: { youth: 'Jeugd: opgroeien en opvoeden', wmo: 'Wmo: hulp om thuis te wonen en mee te doen' },
  en: { youth: 'Youth: growing up and parenting', wmo: 'Wmo: support to live at home and take part' },
};

export const domainLabel = (domain: OfferDomain, lang: Lang) => domains[lang][domain];
export const levelLabel = (level: Level, lang: Lang) => levels[lang][level];
export const accessText = (access: Access, lang: Lang) => accesses[lang][access];
export const accessLabel = (access: Access, lang: Lang) => accessLabels[lang][access];
export const functionLabel = (code: OfferFunction, lang: Lang) => functions[lang][code];
export const registerLabel = (register: RequiredRegister, lang: Lang) => registers[lang][register];

/** "Nederlands", as it stands by itself. */
export function languageLabel(code: string, lang: Lang): string {
  const name = languageName(code, lang);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface ForWhom {
  audience: readonly Audience[];
  ageMin: number;
  ageMax: number;
}

/** "Kinderen van 8-10 jaar", "Ouders van kinderen van 2-3 jaar", "Aanstaande ouders". Ages in months. */
export function forWhom({ audience, ageMin, ageMax }: ForWhom, lang: Lang): string {
  const who = together(
    audience.map((one, place) => (place === 0 ? audiences[lang][one] : within(audiences[lang][one]))),
    lang,
  );
  const ages = ageMin <= 0 && ageMax >= 215 ? '' : ageSpan(ageMin, ageMax, lang);
  if (!ages || (audience.length === 1 && audience[0] === 'expecting-parents')) return who;
  const child = audience.some((one) => one === 'children' || one === 'young-people');
  if (ageMin < 0) return `${who}, ${ages}`;
  if (child && audience.length === 1) return `${who} ${lang === 'nl' ? 'van' : 'of'} ${ages}`;
  const about = lang === 'nl' ? `kind ${ages}` : `child ${ages}`;
  return child ? `${who}, ${ages}` : `${who}, ${about}`;
}

/** "Gratis", "€ 12,50". */
export function costText(cents: number, lang: Lang): string {
  const text = money(cents, lang);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "8 keer, 90 minuten", "1 keer, 2 uur". */
export function sessionsText(sessions: number, minutes: number, lang: Lang): string {
  const hours = minutes % 60 === 0;
  const length = hours ? minutes / 60 : minutes;
  if (lang === 'nl')
    return `${sessions} keer, ${length} ${hours ? 'uur' : 'minuten'} per keer`.replace(/^1 keer, (.*) per keer$/, '1 keer, $1');
  const unit = hours ? (length === 1 ? 'hour' : 'hours') : 'minutes';
  return sessions === 1 ? `Once, ${length} ${unit}` : `${sessions} times, ${length} ${unit} each`;
}

/** "a, b en c". */
export function together(parts: readonly string[], lang: Lang): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${lang === 'nl' ? 'en' : 'and'} ${last}`;
}

/** As it stands within a sentence: "Druk of boos gedrag" becomes "druk of boos gedrag", "ADHD" stays. */
export function within(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
