import { ageSpan, languageName } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { DemandState, DemandView } from './demand.ts';
import { dayPartsIn } from './wording-days.ts';

const words = {
  nl: {
    states: {
      open: 'Open',
      proposed: 'In een voorstel',
      served: 'Geholpen met een groep',
      withdrawn: 'Ingetrokken',
      expired: 'Verlopen',
    },
    seats: (n: number) => `${n} ${n === 1 ? 'plek' : 'plekken'}`,
    child: (ages: string) => `kind van ${ages}`,
    otherTeam: 'Een ander team',
    family: 'Een gezin',
    today: 'Wacht sinds vandaag',
    waits: (n: number, unit: 'day' | 'week' | 'month') => `Wacht ${n} ${unitsNl[unit][n === 1 ? 0 : 1]}`,
    ends: (days: number) => `Verloopt over ${days} ${days === 1 ? 'dag' : 'dagen'}`,
    endsToday: 'Verloopt vandaag',
  },
  en: {
    states: {
      open: 'Open',
      proposed: 'In a proposal',
      served: 'Helped with a group',
      withdrawn: 'Withdrawn',
      expired: 'Expired',
    },
    seats: (n: number) => `${n} ${n === 1 ? 'place' : 'places'}`,
    child: (ages: string) => `child of ${ages}`,
    otherTeam: 'Another team',
    family: 'A family',
    today: 'Waiting since today',
    waits: (n: number, unit: 'day' | 'week' | 'month') => `Waiting for ${n} ${unit}${n === 1 ? '' : 's'}`,
    ends: (days: number) => `Expires in ${days} ${days === 1 ? 'day' : 'days'}`,
    endsToday: 'Expires today',
  },
} as const;

const unitsNl = { day: ['dag', 'dagen'], week: ['week', 'weken'], month: ['maand', 'maanden'] } as const;

export const stateText = (state: DemandState, lang: Lang): string => words[lang].states[state];

/** The name of a theme in the language of the page. */
export function themeText(demand: Pick<DemandView, 'themeLabel' | 'themeLabelEn'>, lang: Lang): string {
  return lang === 'nl' ? demand.themeLabel : demand.themeLabelEn;
}

/** Name of the team, as far as rule 7 lets it be seen. */
export function teamText(seen: Pick<DemandView, 'organisationId' | 'organisationName' | 'kind'>, lang: Lang): string {
  if (seen.kind === 'resident') return words[lang].family;
  return seen.organisationId === '' ? words[lang].otherTeam : seen.organisationName;
}

/** "dinsdag- en donderdagmiddag, woensdagochtend": day-parts as people say them. */
export const dayPartsText = (numbers: readonly number[], lang: Lang): string => dayPartsIn[lang](numbers);

/** "5 plekken, kind van 8-10 jaar". */
export function placesText({ places, ageMin, ageMax }: Pick<DemandView, 'places' | 'ageMin' | 'ageMax'>, lang: Lang): string {
  const t = words[lang];
  const ages = ageSpan(ageMin, ageMax, lang);
  return `${t.seats(places)}, ${ageMin < 0 ? ages : t.child(ages)}`;
}

export const seatsText = (places: number, lang: Lang): string => words[lang].seats(places);

/** "Leiden, Leiden-Noord"; the region alone for a delicate theme of another team. */
export function placeText({ municipalityName, area }: Pick<DemandView, 'municipalityName' | 'area'>): string {
  return area && area !== municipalityName ? `${municipalityName}, ${area}` : municipalityName;
}

/** "Wacht sinds vandaag", "Wacht 3 weken", "Waiting for 2 months": how long somebody waits. */
export function waitingText(since: Temporal.PlainDate, today: Temporal.PlainDate, lang: Lang): string {
  const t = words[lang];
  const passed = since.until(today, { largestUnit: 'days' }).days;
  if (passed <= 0) return t.today;
  if (passed < 14) return t.waits(passed, 'day');
  return passed < 90 ? t.waits(Math.floor(passed / 7), 'week') : t.waits(Math.round(passed / 30.44), 'month');
}

/** "Verloopt over 5 dagen", "Verloopt vandaag". Empty while the end is more than a month away. */
export function expiryText(demand: Pick<DemandView, 'state' | 'expiresOn'>, today: Temporal.PlainDate, lang: Lang): string {
  if (demand.state !== 'open') return '';
  const left = today.until(demand.expiresOn, { largestUnit: 'days' }).days;
  if (left > 30) return '';
  return left <= 0 ? words[lang].endsToday : words[lang].ends(left);
}

/** "Nederlands", "Turkish": a language on its own in a list. */
export function languageText(code: string, lang: Lang): string {
  const name = languageName(code, lang);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
