import { monthsOfYears, OLDEST, YOUNGEST } from '../ages.ts';
import { END, NUMBER, numberOf, type Reader, START, take } from './reader.ts';

export interface Ages {
  ageMin: number;
  ageMax: number;
}

const TO = String.raw`\s*(?:-|t\/m|tm|tot en met|tot|à|a|\/|en|of)\s*`;
const MONTHS = String.raw`\s*-?(?:maanden|maand|mnd(?:en)?)\.?`;
const YEARS = String.raw`\s*-?(?:jarigen?|jaar|jaren|jr|j)\.?`;
const pattern = (text: string) => new RegExp(START + text + END, 'u');

/** Words for an age phase, in months. People's words overlap with ages: an age in numbers goes first. */
const phases: [RegExp, number, number][] = [
  [pattern(`zwanger(?:e|en|schap)?`), YOUNGEST, -1],
  [pattern(`baby(?:'?s|'tjes)?`), 0, 11],
  [pattern(`dreumes(?:en|je|jes)?`), 12, 23],
  [pattern(`peuters?`), 24, 47],
  [pattern(`kleuters?`), 48, 71],
  [pattern(`brugklas(?:ser|sers)?`), 144, 167],
  [pattern(`(?:pubers?|tieners?)`), 144, 215],
];

/** "8-10 jr", "acht tot tien", "3-jarigen", "18 maanden", "groep 6", "12+", "peuters": in whole months. */
export function takeAges(reader: Reader): Ages | undefined {
  return inMonths(reader) ?? inYears(reader) ?? inSchoolGroups(reader) ?? inWords(reader);
}

function inMonths(reader: Reader): Ages | undefined {
  const span = take(reader, pattern(`(${NUMBER})${TO}(${NUMBER})${MONTHS}`));
  if (span) return asAges(numberOf(span[1]), numberOf(span[2]));
  const one = take(reader, pattern(`(${NUMBER})${MONTHS}${String.raw`(?:\s+oud)?`}`));
  return one ? asAges(numberOf(one[1]), numberOf(one[1])) : undefined;
}

function inYears(reader: Reader): Ages | undefined {
  const span =
    take(reader, pattern(`(?:tussen(?: de)? |van |leeftijd |tot )?(${NUMBER})(?:${YEARS})?${TO}(${NUMBER})${YEARS}`)) ??
    take(
      reader,
      pattern(
        String.raw`(?:tussen(?: de)? |van |leeftijd )?(${NUMBER})\s*(?:-|t\/m|tm|tot en met|tot|à)\s*(${NUMBER})(?!\s*(?:x|keer|km|weken|kinderen|ouders|uur))`,
      ),
    );
  if (span) return years(numberOf(span[1]), numberOf(span[2]));
  const under = take(reader, pattern(`(?:tot|onder(?: de)?|jonger dan) (${NUMBER})${YEARS}`));
  if (under) return asAges(0, numberOf(under[1]) * 12 - 1);
  const over =
    take(reader, pattern(String.raw`(?:vanaf )?(\d{1,2})\s?\+`)) ??
    take(reader, pattern(`(?:vanaf|ouder dan) (${NUMBER})${YEARS}`));
  if (over) return years(numberOf(over[1]), Math.max(17, numberOf(over[1])));
  const one = take(reader, pattern(`(?:van )?(${NUMBER})${YEARS}${String.raw`(?:\s+oud)?`}`));
  return one ? years(numberOf(one[1]), numberOf(one[1])) : undefined;
}

/** Children of school group n are n+3 or n+4 years old. */
function inSchoolGroups(reader: Reader): Ages | undefined {
  const groups = take(reader, pattern(String.raw`groep(?:en)? ?([1-8])(?:\s*(?:-|\/|en|of|t\/m|tot en met)\s*([1-8]))?`));
  if (!groups) return undefined;
  const first = Number(groups[1]);
  return years(first + 3, Number(groups[2] ?? first) + 4);
}

function inWords(reader: Reader): Ages | undefined {
  for (const [word, ageMin, ageMax] of phases) if (word.test(reader.rest)) return { ageMin, ageMax };
  return undefined;
}

function years(from: number, to: number): Ages | undefined {
  const { ageMin, ageMax } = monthsOfYears(from, to);
  return asAges(ageMin, ageMax);
}

function asAges(ageMin: number, ageMax: number): Ages | undefined {
  return ageMin <= ageMax && ageMin >= YOUNGEST && ageMax <= OLDEST ? { ageMin, ageMax } : undefined;
}
