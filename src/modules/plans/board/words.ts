import { ageSpan, dayPart, languageName, list } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { UnservedBecause } from '../../planner/index.ts';
import type { Effect, Obstacle } from './moves.ts';

/** "1.240", "1,240". */
export function whole(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 0 }).format(value);
}

/** "8,5 km": at most one decimal; below 10 km it says something. */
export function kmText(km: number, lang: Lang): string {
  const digits = km < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: digits }).format(km)} km`;
}

/** "1,5 %", "1.5%": a share of 1. */
export function percentText(share: number, lang: Lang): string {
  const text = new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }).format(share * 100);
  return lang === 'nl' ? `${text}\u00a0%` : `${text}%`;
}

/** "+36 punten", "-12 punten", "geen verschil in punten". */
export function pointsText(points: number, lang: Lang): string {
  const t = words[lang];
  if (points === 0) return t.noDifference;
  return `${points > 0 ? '+' : '\u2212'}${pointsAmount(Math.abs(points), lang)}`;
}

/** "36 punten". */
export const pointsAmount = (points: number, lang: Lang): string => words[lang].points(points, whole(points, lang));

/** "9 deelnemers": who takes part may be children or their parents. */
export const peopleText = (count: number, lang: Lang): string => words[lang].people(count);
export const weeksText = (weeks: number, lang: Lang): string => words[lang].weeks(weeks);

/** What a move that can be done means for the children: journey, start and the groups, as short phrases. `later` in days;
 * `discreet` tells nothing of where they live. */
export function effectPhrases(effect: Effect, later: number | null, lang: Lang, discreet = false): string[] {
  const t = words[lang];
  const { km, children } = effect;
  const phrases: string[] = [];
  if (km.after === null) phrases.push(t.waitsOn);
  else if (!discreet) phrases.push(km.before === null ? t.fromHome(kmText(km.after, lang)) : journey(km.after - km.before, lang));
  if (later !== null && Math.abs(later) >= 7) phrases.push(t.start(Math.round(Math.abs(later) / 7), later > 0));
  if (children.there !== null && effect.to) phrases.push(t.groupBecomes(children.there, effect.to.most));
  if (children.left !== null) phrases.push(t.groupKeeps(children.left));
  return phrases;
}

function journey(difference: number, lang: Lang): string {
  const t = words[lang];
  if (Math.abs(difference) < 0.5) return t.asFar;
  return difference > 0 ? t.farther(kmText(difference, lang)) : t.nearer(kmText(-difference, lang));
}

/** Why a move cannot be done, in words that say what would have to be otherwise; `discreet` tells nothing of the need itself. */
export function obstacleText(obstacle: Obstacle, lang: Lang, discreet = false): string {
  const t = words[lang].obstacles;
  if (discreet && obstacle.kind in t.short) return t.short[obstacle.kind as keyof typeof t.short];
  switch (obstacle.kind) {
    case 'age':
      return t.age(ageSpan(obstacle.from, obstacle.to, lang));
    case 'span':
      return t.span(yearsText(obstacle.months, lang), yearsText(obstacle.most, lang));
    case 'slot':
      return t.slot(dayPart(obstacle.slot, lang));
    case 'language':
      return t.language(languageName(obstacle.language, lang));
    case 'distance':
      return t.distance(kmText(obstacle.km, lang), kmText(obstacle.most, lang));
    case 'full':
      return t.full(obstacle.free);
    case 'minimum':
      return t.minimum(obstacle.left, obstacle.least);
    case 'fixed':
      return t.fixed;
    case 'bound':
      return t.bound;
  }
}

/** "2 jaar en 3 maanden": a difference of ages. */
function yearsText(months: number, lang: Lang): string {
  const t = words[lang];
  const years = Math.floor(months / 12);
  const parts = [...(years > 0 ? [t.years(years)] : []), ...(months % 12 > 0 || years === 0 ? [t.months(months % 12)] : [])];
  return list(parts, lang);
}

/** Why a demand is not in the plan, and when it would fit. */
export function reasonText({ reason, missing, offered }: UnservedBecause, lang: Lang): { title: string; text: string } {
  const t = words[lang].reasons;
  const amount = missing?.amount ?? 0;
  switch (reason) {
    case 'age':
      return { title: t.age, text: amount > 0 ? t.ageText(yearsText(amount, lang)) : '' };
    case 'too-many':
      return { title: t.tooMany, text: amount > 0 ? t.tooManyText(amount) : '' };
    case 'no-room-in-reach':
      return { title: t.noRoom, text: amount > 0 ? t.noRoomText(kmText(amount, lang)) : t.noRoomAtAll };
    case 'no-slot':
      return { title: t.noSlot, text: offered.slots.length > 0 ? t.noSlotText(partsText(offered.slots, lang)) : t.noSlotAtAll };
    case 'no-language':
      return {
        title: t.noLanguage,
        text:
          offered.languages.length > 0
            ? t.noLanguageText(
                list(
                  offered.languages.map((code) => languageName(code, lang)),
                  lang,
                  'or',
                ),
              )
            : t.noTrainerAtAll,
      };
    case 'no-trainer':
      return { title: t.noTrainer, text: t.noTrainerText };
    case 'too-few':
      return { title: t.tooFew, text: amount > 0 && Number.isFinite(amount) ? t.tooFewText(amount) : t.tooFewRoom };
    case 'capacity':
      return { title: t.capacity, text: t.capacityText };
  }
}

const SOME = 4;

/** A few day-parts by name; how many more there are. */
function partsText(slots: readonly number[], lang: Lang): string {
  const named = slots.slice(0, SOME).map((slot) => dayPart(slot, lang));
  const rest = slots.length - SOME;
  return list(rest > 0 ? [...named, words[lang].more(rest)] : named, lang, 'or');
}

const nl = {
  noDifference: 'geen verschil in punten',
  points: (n: number, shown: string) => `${shown} ${n === 1 ? 'punt' : 'punten'}`,
  people: (n: number) => `${n} ${n === 1 ? 'deelnemer' : 'deelnemers'}`,
  weeks: (n: number) => `${n} ${n === 1 ? 'week' : 'weken'}`,
  years: (n: number) => `${n} jaar`,
  months: (n: number) => `${n} ${n === 1 ? 'maand' : 'maanden'}`,
  more: (n: number) => `${n} andere`,
  asFar: 'even ver van huis',
  farther: (km: string) => `${km} verder van huis`,
  nearer: (km: string) => `${km} dichter bij huis`,
  fromHome: (km: string) => `${km} van huis`,
  waitsOn: 'wacht verder buiten het plan',
  start: (weeks: number, later: boolean) =>
    `${weeks} ${weeks === 1 ? 'week' : 'weken'} ${later ? 'langer wachten' : 'eerder aan de beurt'}`,
  groupBecomes: (n: number, most: number) => `de groep wordt ${n} van ${most}`,
  groupKeeps: (n: number) => `de oude groep houdt er ${n}`,
  obstacles: {
    age: (span: string) => `Leeftijd: dit aanbod is voor ${span}.`,
    span: (found: string, most: string) => `Leeftijden liggen te ver uit elkaar: ${found}. Het mag hooguit ${most} zijn.`,
    slot: (part: string) => `Dagdeel: deze vraag kan niet op ${part}.`,
    language: (name: string) => `Taal: de groep is in het ${name}.`,
    distance: (km: string, most: string) => `Afstand: het is ${km}, deze vraag kan tot ${most}.`,
    full: (free: number) =>
      free === 0 ? 'Vol: er is geen plek meer.' : `Vol: er ${free === 1 ? 'is nog 1 plek' : `zijn nog ${free} plekken`}.`,
    minimum: (left: number, least: number) =>
      `De oude groep houdt dan ${left} over. Het minimum is ${least}. Haal eerst die groep uit het plan.`,
    fixed: 'Vast: het voorstel voor deze groep is al bij de teams.',
    bound: 'Vast: deze vraag zit in een groep die al is afgesproken.',
    short: {
      age: 'De leeftijd past niet.',
      span: 'De leeftijden liggen te ver uit elkaar.',
      slot: 'Het dagdeel past niet.',
      language: 'De taal past niet.',
      distance: 'Het is te ver.',
    },
  },
  reasons: {
    age: 'De leeftijd past niet',
    ageText: (over: string) => `Past als de leeftijd ${over} anders ligt, of met ander aanbod.`,
    tooMany: 'Te veel deelnemers voor één groep',
    tooManyText: (n: number) => `Past met ${n} ${n === 1 ? 'deelnemer' : 'deelnemers'} minder. Splits de vraag.`,
    noRoom: 'Geen ruimte dichtbij',
    noRoomText: (km: string) => `Past als het gezin ${km} verder kan reizen, of met een ruimte die dichterbij is.`,
    noRoomAtAll: 'Past als er een ruimte in de buurt komt.',
    noSlot: 'Geen dagdeel dat past',
    noSlotText: (parts: string) => `Past als het ook kan op ${parts}.`,
    noSlotAtAll: 'Past als een ruimte in de buurt vrij komt.',
    noLanguage: 'Geen trainer in deze taal',
    noLanguageText: (names: string) => `Past in het ${names}, of met een trainer die de taal spreekt.`,
    noTrainer: 'Geen trainer beschikbaar',
    noTrainerText: 'Past met een extra trainer in de buurt op deze dagdelen.',
    noTrainerAtAll: 'Past als er een trainer voor dit aanbod komt.',
    tooFew: 'Nog te weinig deelnemers',
    tooFewText: (n: number) =>
      `Past als er nog ${n} ${n === 1 ? 'deelnemer bij komt die' : 'deelnemers bij komen die'} in leeftijd en dagdeel ${n === 1 ? 'past' : 'passen'}.`,
    tooFewRoom: 'Past met een grotere ruimte in de buurt.',
    capacity: 'Andere groepen gaan voor',
    capacityText:
      'Het kan, maar ruimte en trainers zijn nodig voor groepen die meer mensen helpen, of mensen die langer wachten.',
  },
};

const en: typeof nl = {
  noDifference: 'no difference in points',
  points: (n, shown) => `${shown} ${n === 1 ? 'point' : 'points'}`,
  people: (n) => `${n} ${n === 1 ? 'participant' : 'participants'}`,
  weeks: (n) => `${n} ${n === 1 ? 'week' : 'weeks'}`,
  years: (n) => `${n} ${n === 1 ? 'year' : 'years'}`,
  months: (n) => `${n} ${n === 1 ? 'month' : 'months'}`,
  more: (n) => `${n} others`,
  asFar: 'as far from home',
  farther: (km) => `${km} farther from home`,
  nearer: (km) => `${km} nearer to home`,
  fromHome: (km) => `${km} from home`,
  waitsOn: 'goes on waiting outside the plan',
  start: (weeks, later) => `${weeks} ${weeks === 1 ? 'week' : 'weeks'} ${later ? 'longer to wait' : 'sooner'}`,
  groupBecomes: (n, most) => `the group becomes ${n} of ${most}`,
  groupKeeps: (n) => `the old group keeps ${n}`,
  obstacles: {
    age: (span) => `Age: this offer is for ${span}.`,
    span: (found, most) => `Ages are too far apart: ${found}. At most ${most} is allowed.`,
    slot: (part) => `Part of the day: this need cannot come on ${part}.`,
    language: (name) => `Language: the group is in ${name}.`,
    distance: (km, most) => `Distance: it is ${km}, this need can travel ${most}.`,
    full: (free) =>
      free === 0 ? 'Full: there is no place left.' : `Full: ${free === 1 ? '1 place is' : `${free} places are`} left.`,
    minimum: (left, least) => `The old group would keep ${left}. The minimum is ${least}. Take that group out of the plan first.`,
    fixed: 'Fixed: the proposal for this group is with the teams.',
    bound: 'Fixed: this need is in a group that was agreed.',
    short: {
      age: 'The age does not fit.',
      span: 'Ages are too far apart.',
      slot: 'The part of the day does not fit.',
      language: 'The language does not fit.',
      distance: 'It is too far.',
    },
  },
  reasons: {
    age: 'The age does not fit',
    ageText: (over) => `Fits when the age is ${over} different, or with another offer.`,
    tooMany: 'Too many participants for one group',
    tooManyText: (n) => `Fits with ${n} ${n === 1 ? 'participant' : 'participants'} fewer. Split the need.`,
    noRoom: 'No room nearby',
    noRoomText: (km) => `Fits when the family can travel ${km} farther, or with a room that is nearer.`,
    noRoomAtAll: 'Fits when there is a room in the neighbourhood.',
    noSlot: 'No part of the day that suits',
    noSlotText: (parts) => `Fits when it can be on ${parts} as well.`,
    noSlotAtAll: 'Fits when a room nearby comes free.',
    noLanguage: 'No trainer in this language',
    noLanguageText: (names) => `Fits in ${names}, or with a trainer who speaks the language.`,
    noTrainer: 'No trainer available',
    noTrainerText: 'Fits with one more trainer nearby at these parts of the day.',
    noTrainerAtAll: 'Fits when there is a trainer for this offer.',
    tooFew: 'Still too few participants',
    tooFewText: (n) =>
      `Fits when ${n} more ${n === 1 ? 'participant' : 'participants'} of a fitting age and part of the day ${n === 1 ? 'joins' : 'join'}.`,
    tooFewRoom: 'Fits with a larger room nearby.',
    capacity: 'Other groups come first',
    capacityText: 'It is possible, but room and trainers are needed for groups that help more people, or people who wait longer.',
  },
};

const words: Record<Lang, typeof nl> = { nl, en };
