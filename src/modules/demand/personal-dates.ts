const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const patterns: { pattern: RegExp; parts: (match: string[]) => [string, string, string] }[] = [
  // 3-4-2016, 03/04/2016, 3.4.2016, 03 04 2016
  {
    pattern: /(?<!\d)(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/g,
    parts: ([, day, , month, year]) => [day ?? '', month ?? '', year ?? ''],
  },
  // 3-4-16, 03.04.16; "8-10-12 jaar" are ages
  {
    pattern: /(?<![\d.,/-])(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d-]|\s?(?:jaar|jr|jarige|maanden|mnd))/gi,
    parts: ([, day, , month, year]) => [day ?? '', month ?? '', year ?? ''],
  },
  {
    pattern: /(?<![\d.,])(\d{2})(\.)(\d{2})\.(\d{2})(?![\d.])/g,
    parts: ([, day, , month, year]) => [day ?? '', month ?? '', year ?? ''],
  },
  // 2016-04-03
  {
    pattern: /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    parts: ([, year, , month, day]) => [day ?? '', month ?? '', year ?? ''],
  },
  // 03042016 and 20160403
  {
    pattern: /(?<!\d)(\d{2})()(\d{2})((?:19|20)\d{2})(?!\d)/g,
    parts: ([, day, , month, year]) => [day ?? '', month ?? '', year ?? ''],
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})()(\d{2})(\d{2})(?!\d)/g,
    parts: ([, year, , month, day]) => [day ?? '', month ?? '', year ?? ''],
  },
  // 3 april 2016, 3 apr. '16, 3e april 2016
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})(?:e|de|ste)?[\s-]*(${MONTH})\.?[\s,-]*((?:19|20)\d{2}|'\d{2})(?!\d)`, 'gi'),
    parts: ([, day, month, year]) => [day ?? '', String(monthNumber(month ?? '')), (year ?? '').replace("'", '')],
  },
];

/** Where full dates (with a year) stand in the text. */
export function dateSpans(text: string): { from: number; to: number; found: string; date: Temporal.PlainDate }[] {
  return patterns.flatMap(({ pattern, parts }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = dateOf(...parts([...match].map((part) => part ?? '')));
      return date ? [{ from: match.index, to: match.index + match[0].length, found: match[0].trim(), date }] : [];
    }),
  );
}

/** Full dates in the text, each way of writing once. */
export function findDates(text: string): { found: string; date: Temporal.PlainDate }[] {
  return dateSpans(text).map(({ found, date }) => ({ found, date }));
}

function dateOf(day: string, month: string, year: string): Temporal.PlainDate | null {
  // Two digits are this century up to 2040 and the last one after it: "16" is 2016, "85" is 1985.
  const full = year.length === 2 ? Number(year) + (Number(year) <= 40 ? 2000 : 1900) : Number(year);
  try {
    return Temporal.PlainDate.from({ year: full, month: Number(month), day: Number(day) }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** 1-12 for "mrt", "sept" and the like. */
export function monthNumber(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  if (start === 'mrt') return 3;
  if (start === 'oct') return 10;
  return months.findIndex((month) => month.startsWith(start)) + 1;
}
