import { findAddresses } from './personal-address.ts';
import { findDates } from './personal-dates.ts';
import { findBsns, findPhones, tidy } from './personal-numbers.ts';

/** What a professional's demand may not contain (rule 7). */
export type PersonalKind = 'email' | 'phone' | 'bsn' | 'street' | 'date';

export interface Found {
  kind: PersonalKind;
  /** As it stands in the text. */
  found: string;
}

export interface PersonalData {
  refused: Found[];
  /** Perhaps a name: the person confirms that it is none of a client. */
  warned: { kind: 'name'; found: string }[];
}

/** Looks for personal data in a text, as rule 7 lists it. `today` decides which dates are more than 60 days past. */
export function personalDataIn(text: string, today: Temporal.PlainDate): PersonalData {
  const clean = tidy(text);
  const dates = findDates(clean);
  const past = dates.filter(({ date }) => Temporal.PlainDate.compare(date, today.subtract({ days: 60 })) < 0);
  const refused: Found[] = [
    ...findEmails(clean).map((found) => ({ kind: 'email' as const, found })),
    ...findPhones(clean).map((found) => ({ kind: 'phone' as const, found })),
    ...findBsns(clean).map((found) => ({ kind: 'bsn' as const, found })),
    ...findAddresses(clean).map((found) => ({ kind: 'street' as const, found })),
    ...past.map(({ found }) => ({ kind: 'date' as const, found })),
  ];
  return { refused, warned: findNames(clean).map((found) => ({ kind: 'name', found })) };
}

// "jan@school.nl", "jan @ school.nl", "jan(at)school punt nl".
const AT = String.raw`(?:\s*@\s*|\s*[([{]\s*(?:at|apenstaart(?:je)?)\s*[)\]}]\s*|\s+apenstaart(?:je)?\s+)`;
const DOT = String.raw`(?:\.|\s*[([{]\s*(?:dot|punt)\s*[)\]}]\s*|\s+(?:dot|punt)\s+)`;
const EMAIL = new RegExp(String.raw`[\p{L}\p{N}._%+'-]+${AT}[\p{L}\p{N}-]+(?:${DOT}[\p{L}\p{N}-]+)+`, 'giu');

function findEmails(text: string): string[] {
  return [...text.matchAll(EMAIL)].map(([found]) => found.trim());
}

// A capital after "heet" or "genaamd", with or without "van", "de" and the like before it.
const NAME =
  /(?<![\p{L}\p{N}])(?:heet|heette|heten|genaamd|Heet|Genaamd|HEET|GENAAMD)\s*[:,]?\s*["'‘’“”]?((?:(?:van|de|den|der|het|ten|ter|el|al)\s+)*\p{Lu}[\p{L}'-]*)/gu;

function findNames(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(([, name]) => name ?? []);
}
