import { dayPart, languageName, list } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { FitMark } from '../../../ui/components/fit-marks.tsx';
import { agesInFull, km } from '../pool-words.ts';
import type { Judged, Obstacle, Reason } from './obstacle.ts';

const nl = {
  notAll: (ages: string) => `${ages}: niet iedereen valt daarin`,
  free: (n: number) => `${n} ${n === 1 ? 'plek' : 'plekken'} vrij`,
  atKm: (away: string) => `op ${away}`,
  lacks: {
    theme: (method: string) => `past als ${method} ook goed is`,
    age: (ages: string) => `is voor ${ages}`,
    days: (parts: string) => `past als ${parts} ook kan`,
    distance: (away: string, more: string) => `past als ${away} reizen ook kan, ${more} verder dan opgegeven`,
    far: 'past als iets verder reizen ook kan',
    language: (names: string) => `past als ${names} ook kan`,
    noLanguage: 'past als er een taal is die iedereen spreekt',
    count: (free: number, asked: number) => `er is plek voor ${free} van de ${asked}`,
  },
  begins: (days: number) => `Begint over ${span(days, nlUnits)}.`,
  waits: (days: number) => (days < 1 ? '' : `Jullie wachten ${span(days, nlUnits)}.`),
};

const en: typeof nl = {
  notAll: (ages) => `${ages}: not everybody is within that`,
  free: (n) => `${n} ${n === 1 ? 'place' : 'places'} free`,
  atKm: (away) => `${away} away`,
  lacks: {
    theme: (method) => `fits if ${method} is fine too`,
    age: (ages) => `is for ${ages}`,
    days: (parts) => `fits if ${parts} is possible too`,
    distance: (away, more) => `fits if ${away} of travel is possible too, ${more} farther than stated`,
    far: 'fits if somewhat more travel is possible too',
    language: (names) => `fits if ${names} is possible too`,
    noLanguage: 'fits if there is a language that everybody speaks',
    count: (free, asked) => `there is room for ${free} of the ${asked}`,
  },
  begins: (days) => `Begins in ${span(days, enUnits)}.`,
  waits: (days) => (days < 1 ? '' : `You have waited ${span(days, enUnits)}.`),
};

type Units = Record<'day' | 'week' | 'month', [one: string, more: string]>;
const nlUnits: Units = { day: ['dag', 'dagen'], week: ['week', 'weken'], month: ['maand', 'maanden'] };
const enUnits: Units = { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] };

/** "3 dagen", "5 weken", "4 maanden". */
function span(days: number, units: Units): string {
  const [n, unit] =
    days < 14
      ? ([days, 'day'] as const)
      : days < 90
        ? ([Math.floor(days / 7), 'week'] as const)
        : ([Math.round(days / 30.44), 'month'] as const);
  return `${n} ${units[unit][n === 1 ? 0 : 1]}`;
}

const words: Record<Lang, typeof nl> = { nl, en };

/** What is in the way, then why it fits. `hidden`: the place is nobody's business (rule 7). */
export function judgedMarks({ fits, lacks }: Judged, themeLabel: string, lang: Lang, hidden = false): FitMark[] {
  return [...lacks.map((one) => lackMark(one, lang, hidden)), ...fits.map((one) => fitMark(one, themeLabel, lang))];
}

function fitMark(reason: Reason, themeLabel: string, lang: Lang): FitMark {
  const t = words[lang];
  const state = reason.kind === 'age' && !reason.whole ? 'almost' : 'fits';
  return { kind: reason.kind, state, text: fitText(reason, themeLabel, lang, t) };
}

function fitText(reason: Reason, themeLabel: string, lang: Lang, t: typeof nl): string {
  switch (reason.kind) {
    case 'theme':
      return themeLabel;
    case 'age': {
      const ages = agesInFull(reason.ageMin, reason.ageMax, lang);
      return reason.whole ? ages : t.notAll(ages);
    }
    case 'days':
      return parts(reason.parts, lang);
    case 'distance':
      return t.atKm(km(reason.km));
    case 'language':
      return languages(reason.languages, lang);
    case 'count':
      return t.free(reason.free);
  }
}

/** What would have to be different, with numbers. */
export function lackMark(lack: Obstacle, lang: Lang, hidden = false): FitMark {
  const state = lack.kind === 'distance' || lack.kind === 'age' || lack.kind === 'count' ? 'almost' : 'missing';
  return { kind: lack.kind, state, text: lackText(lack, lang, hidden) };
}

function lackText(lack: Obstacle, lang: Lang, hidden: boolean): string {
  const t = words[lang].lacks;
  switch (lack.kind) {
    case 'theme':
      return t.theme(lack.method ?? '');
    case 'age':
      return t.age(agesInFull(lack.ageMin, lack.ageMax, lang));
    case 'days':
      return t.days(parts(lack.parts, lang));
    case 'distance':
      return hidden ? t.far : t.distance(km(lack.km), km(lack.km - lack.max));
    case 'language':
      return lack.languages.length === 0 ? t.noLanguage : t.language(languages(lack.languages, lang));
    case 'count':
      return t.count(lack.free, lack.asked);
  }
}

function parts(numbers: readonly number[], lang: Lang): string {
  const most = 3;
  return list(
    numbers.slice(0, most).map((part) => dayPart(part, lang)),
    lang,
    'or',
  );
}

function languages(codes: readonly string[], lang: Lang): string {
  return list(
    codes.map((code) => languageName(code, lang)),
    lang,
    'or',
  );
}

/** "Begint over 3 weken. Jullie wachten 2 maanden." */
export function waitText(startsAt: Temporal.Instant, since: Temporal.PlainDate, today: Temporal.PlainDate, lang: Lang): string {
  const t = words[lang];
  const start = startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const begins = t.begins(Math.max(0, today.until(start, { largestUnit: 'days' }).days));
  return [begins, t.waits(since.until(today, { largestUnit: 'days' }).days)].filter(Boolean).join(' ');
}
