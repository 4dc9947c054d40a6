import { monthNumber } from '../personal-dates.ts';
import { type Ages, takeAges } from './ages.ts';
import { takeDayParts } from './days.ts';
import { type KnownPlaces, type Place, takePlace, takePostcode } from './places.ts';
import { END, NUMBER, numberOf, type Reader, readerOf, START, take } from './reader.ts';
import { type KnownSubjects, takeIntervention, takeLanguages, takeTheme } from './subjects.ts';

/** What a sentence may be about. */
export type Known = KnownPlaces & KnownSubjects & { today: Temporal.PlainDate };

/** What was read in a sentence; what is not in it is left out. */
export interface Understood {
  places?: number;
  ages?: Ages;
  theme?: string;
  interventionId?: string;
  place?: Place;
  postcode4?: number;
  dayParts: number[];
  languages: string[];
  maxKm?: number;
  waitingSince?: Temporal.PlainDate;
  urgent: boolean;
  /** Words that were not understood. */
  left: string[];
}

/** Reads "5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag" (identity.md, New need). */
export function readSentence(text: string, known: Known): Understood {
  const reader = readerOf(text);
  const urgent = takeUrgent(reader);
  const waitingSince = takeWaiting(reader, known.today);
  const maxKm = takeKm(reader);
  const ages = takeAges(reader);
  const places = takePlaces(reader);
  const intervention = takeIntervention(reader, known);
  const place = takePlace(reader, known);
  const postcode4 = takePostcode(reader);
  const dayParts = takeDayParts(reader);
  const languages = takeLanguages(reader);
  const theme = takeTheme(reader, known) ?? intervention?.theme ?? undefined;
  return {
    dayParts,
    languages,
    urgent,
    left: wordsLeft(reader),
    ...(places ? { places } : {}),
    ...(ages ? { ages } : {}),
    ...(theme ? { theme } : {}),
    ...(intervention ? { interventionId: intervention.id } : {}),
    ...(place ? { place } : {}),
    ...(postcode4 ? { postcode4 } : {}),
    ...(maxKm ? { maxKm } : {}),
    ...(waitingSince ? { waitingSince } : {}),
  };
}

function takeUrgent(reader: Reader): boolean {
  if (take(reader, new RegExp(`${START}(?:geen|zonder|niet) (?:spoed|haast|urgent|dringend)${END}`, 'u'))) return false;
  return (
    take(
      reader,
      new RegExp(`${START}(?:met )?(?:spoed|urgent|dringend|voorrang|haast|zo snel mogelijk|snel nodig)${END}`, 'u'),
    ) !== null
  );
}

/** "sinds 3 weken", "wachten al twee maanden", "sinds 1 maart", "sinds maart": the day from which they wait. */
function takeWaiting(reader: Reader, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const since = `(?:wachten? (?:al |sinds )?|sinds |al )(?:ongeveer |zo'n |ruim )?`;
  const ago = take(reader, new RegExp(`${START}${since}(${NUMBER}|paar) (dag|week|weken|maand|jaar)(?:en)?${END}`, 'u'));
  if (ago) {
    const many = ago[1] === 'paar' ? 2 : numberOf(ago[1]);
    const unit = ago[2] ?? '';
    if (unit === 'dag') return today.subtract({ days: many });
    if (unit.startsWith('we')) return today.subtract({ weeks: many });
    return today.subtract(unit === 'maand' ? { months: many } : { years: many });
  }
  const date = take(
    reader,
    new RegExp(String.raw`${START}sinds (?:(\d{1,2}) )?(jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*${END}`, 'u'),
  );
  return date ? lastTime(Math.max(1, Number(date[1] ?? 1)), monthNumber(date[2] ?? ''), today) : undefined;
}

/** That day of the year, this year or the last. */
function lastTime(day: number, month: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const date = Temporal.PlainDate.from({ year: today.year, month, day });
  return Temporal.PlainDate.compare(date, today) > 0 ? date.subtract({ years: 1 }) : date;
}

function takeKm(reader: Reader): number | undefined {
  const found = take(
    reader,
    new RegExp(String.raw`${START}(?:max(?:imaal)?\.? |hooguit |binnen |tot )?(${NUMBER})\s?(?:km|kilometer)${END}`, 'u'),
  );
  return found ? numberOf(found[1]) : undefined;
}

const PEOPLE = `(?:kind(?:eren)?|ouders?|jongeren?|jongens?|meisjes?|meiden|moeders?|vaders?|pubers?|peuters?|kleuters?|tieners?|baby'?s?|dreumes(?:en)?|gezin(?:nen)?|stellen|deelnemers?|plekken|plaatsen|leerlingen|brugklassers?|zwangeren?|vrouwen|mannen|brusjes|jarigen?)`;

/** "5 kinderen", "vijf drukke jongens", "een stuk of 6 ouders", or the first number that is left: "5x weerbaarheid". */
function takePlaces(reader: Reader): number | undefined {
  // The people stay: "peuters" and "pubers" say something of the theme too.
  const people = new RegExp(String.raw`${START}(${NUMBER})(?=\s+(?:[\p{L}]+\s+){0,2}?${PEOPLE}${END})`, 'u');
  const found = take(reader, people) ?? take(reader, new RegExp(String.raw`${START}(\d{1,2})(?=\s|x|,|$)`, 'u'));
  const places = numberOf(found?.[1]);
  return places >= 1 && places <= 60 ? places : undefined;
}

const SAYS_NOTHING = new Set(
  `de het een en of in op te bij van voor met naar aan om uit die dat zijn is wij we ik zoek zoeken zoekt graag liefst kunnen kan alleen rond regio gemeente wijk x
  kind kinderen ouder ouders jongere jongeren jongen jongens meisje meisjes meiden moeder moeders vader vaders peuter peuters kleuter kleuters puber pubers tiener tieners
  baby baby's gezin gezinnen leerling leerlingen deelnemers plekken plaatsen groep training cursus tussen per week wachten wacht sinds nog ook jaar oud thema taal spreken zwanger zwangere zwangeren`.split(
    /\s+/,
  ),
);

/** At most six words, so that the page stays calm. */
function wordsLeft(reader: Reader): string[] {
  const words = reader.rest.match(/[\p{L}\p{N}'-]{2,}/gu) ?? [];
  return [...new Set(words.filter((word) => !SAYS_NOTHING.has(word)))].slice(0, 6);
}
