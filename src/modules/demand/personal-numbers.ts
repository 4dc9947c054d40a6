import { dateSpans } from './personal-dates.ts';

/** Full-width digits, odd dashes and spaces become plain ones; invisible characters go. Nobody hides a number in them. */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

// Digits with at most four signs between them; letters end a number. A telephone number begins so clearly that it may have more signs.
const PHONE_RUN = /\d(?:[\s\-./()_:*|,;'~=]{0,4}\d)*/g;
const BSN_RUN = /\d(?:(?:[\s\-./()_|~]{0,4}|[:,;*='])\d)*/g;

const SERVICE = /^0(?:800|900|906|909)/;
// National, international with + or 00, with a superfluous (0), and international without its plus.
const PHONE = /^(?:0[1-9]\d{8}|(?:00)?310?[1-9]\d{8})/;

/** Dutch telephone numbers in any way of writing. Short service numbers (0800, 0900) belong to nobody. */
export function findPhones(text: string): string[] {
  return findNumbers(text, PHONE_RUN, (digits) => {
    if (SERVICE.test(digits)) return null;
    return PHONE.exec(digits)?.[0].length ?? null;
  });
}

/** Nine digits that pass the eleven-test of the burgerservicenummer. */
export function findBsns(text: string): string[] {
  return findNumbers(text, BSN_RUN, (digits) => (digits.length >= 9 && passesElevenTest(digits.slice(0, 9)) ? 9 : null));
}

/** 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of eleven. */
export function passesElevenTest(nine: string): boolean {
  if (!/^\d{9}$/.test(nine) || /^0+$/.test(nine)) return false;
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** Tries every place where digits begin after something that is no digit; a number must end as sharply. */
function findNumbers(text: string, run: RegExp, lengthOf: (digits: string) => number | null): string[] {
  const found: string[] = [];
  for (const row of withoutDates(text).matchAll(run)) {
    const places = [...row[0].matchAll(/\d/g)].map((match) => match.index);
    for (let start = 0; start < places.length; start++) {
      if (touches(places, start - 1, start)) continue;
      const length = lengthOf(
        places
          .slice(start)
          .map((place) => row[0][place])
          .join(''),
      );
      if (length === null || touches(places, start + length - 1, start + length)) continue;
      const from = row.index + (places[start] ?? 0);
      const to = row.index + (places[start + length - 1] ?? 0) + 1;
      found.push(text.slice(from, to));
      start += length - 1;
    }
  }
  return found;
}

/** Whether two digits stand right beside each other. */
function touches(places: number[], left: number, right: number): boolean {
  const [a, b] = [places[left], places[right]];
  return a !== undefined && b !== undefined && b - a === 1;
}

// What may follow a date in a plan: a time, another date, a count.
const PLAN =
  /^\s*(?:,|om|van|-|t\/m)?\s*(?:[012]?\d[.:][0-5]\d(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,3}\s+(?:kinderen|ouders|jongeren|plekken|plaatsen|deelnemers|gezinnen|peuters|pubers|uur|jaar|weken|keer)\b)/i;

// The beginning of a telephone number that goes on: a zero or the country, with what came after.
const BEGUN = /(?:(?<!\d)0|\+\s?31|00\s?31)(?:[\s\-./()_:*|,;'~=]{0,4}\d)*[\s\-./()_:*|,;'~=]{0,4}$/;

/** A date that is followed by a time, another date or a count is no part of a telephone number. Same length, so that places stay. */
function withoutDates(text: string): string {
  let masked = text;
  for (const { from, to } of dateSpans(text)) {
    if (PLAN.test(text.slice(to)) && !BEGUN.test(text.slice(0, from)))
      masked = masked.slice(0, from) + 'x'.repeat(to - from) + masked.slice(to);
  }
  return masked;
}
