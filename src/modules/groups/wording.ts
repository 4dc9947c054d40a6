import { ZONE } from '../../platform/clock/clock.ts';
import { ageSpan, clockTime, longDate, money, languageName as nameOfLanguage } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { GroupState } from './queries.ts';

const people: Record<Lang, Record<string, (ages: string) => string>> = {
  nl: {
    parents: (ages) => `ouders van kinderen van ${ages}`,
    'expecting-parents': () => 'aanstaande ouders',
    children: (ages) => `kinderen van ${ages}`,
    'young-people': (ages) => `jongeren van ${ages}`,
    families: (ages) => `gezinnen met kinderen van ${ages}`,
    professionals: () => 'professionals',
    volunteers: () => 'vrijwilligers',
  },
  en: {
    parents: (ages) => `parents of children of ${ages}`,
    'expecting-parents': () => 'expecting parents',
    children: (ages) => `children of ${ages}`,
    'young-people': (ages) => `young people of ${ages}`,
    families: (ages) => `families with children of ${ages}`,
    professionals: () => 'professionals',
    volunteers: () => 'volunteers',
  },
};

/** For whom a group is, with the ages of the children (rule 5): "ouders van kinderen van 4-8 jaar". */
export function forWhom(audience: string[], ageMin: number, ageMax: number, lang: Lang): string {
  const ages = ageSpan(ageMin, ageMax, lang);
  const and = lang === 'nl' ? ' en ' : ' and ';
  if (audience.includes('parents') && audience.includes('children'))
    return sentence(`${lang === 'nl' ? 'ouders' : 'parents'}${and}${people[lang].children?.(ages)}`);
  const words = audience.flatMap((one) => people[lang][one]?.(ages) ?? []);
  return sentence(words.slice(0, 2).join(and) || ages);
}

/** Said to young people themselves ("je"), not to their parents ("u"): when an offer is for them and not for parents. */
export function forYoung(audience: readonly string[]): boolean {
  return audience.includes('young-people') && !audience.includes('parents');
}

/** "Gratis" or "€ 12,50 voor alle bijeenkomsten samen". */
export function cost(cents: number, sessions: number, lang: Lang): string {
  if (cents === 0 || sessions === 1) return sentence(money(cents, lang));
  return `${money(cents, lang)} ${lang === 'nl' ? 'voor alle bijeenkomsten samen' : 'for all sessions together'}`;
}

/** "dinsdag 3 maart, 15.30 uur". */
export function beginning(startsAt: Temporal.Instant, lang: Lang): string {
  return `${longDate(startsAt, lang)}, ${clockTime(startsAt, lang)}`;
}

const shortOptions = { weekday: 'short', day: 'numeric', month: 'short', timeZone: ZONE } as const;
const shortDays = {
  nl: new Intl.DateTimeFormat('nl-NL', shortOptions),
  en: new Intl.DateTimeFormat('en-GB', shortOptions),
};

/** "di 3 mrt", kept on one line. */
export function shortDay(instant: Temporal.Instant, lang: Lang): string {
  return shortDays[lang].format(instant.epochMilliseconds).replace(',', '').replaceAll(' ', '\u00a0');
}

/** "di 3 mrt, 15.30 uur": for rows on staff screens. */
export function shortBeginning(startsAt: Temporal.Instant, lang: Lang): string {
  return `${shortDay(startsAt, lang)}, ${clockTime(startsAt, lang)}`;
}

/** "8 bijeenkomsten". */
export function times(count: number, lang: Lang): string {
  if (lang === 'nl') return count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`;
  return count === 1 ? '1 session' : `${count} sessions`;
}

/** "Nederlands", "Turkish". */
export function languageName(code: string, lang: Lang): string {
  return sentence(nameOfLanguage(code, lang));
}

const states: Record<Lang, Record<GroupState, string>> = {
  nl: {
    planned: 'Gepland, nog niet bevestigd',
    confirmed: 'Gaat door',
    running: 'Bezig',
    completed: 'Afgerond',
    evaluated: 'Afgerond en besproken',
    cancelled: 'Afgezegd',
  },
  en: {
    planned: 'Planned, not confirmed yet',
    confirmed: 'Goes ahead',
    running: 'Running',
    completed: 'Finished',
    evaluated: 'Finished and discussed',
    cancelled: 'Cancelled',
  },
};

const stateTones = {
  planned: 'warning',
  confirmed: 'success',
  running: 'info',
  completed: 'neutral',
  evaluated: 'neutral',
  cancelled: 'error',
} as const;

/** The state of a group on staff screens. */
export function stateOf(state: GroupState, lang: Lang): { label: string; tone: (typeof stateTones)[GroupState] } {
  return { label: states[lang][state], tone: stateTones[state] };
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
