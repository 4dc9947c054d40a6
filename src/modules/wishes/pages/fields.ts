import { z } from 'zod';
import { localDate } from '../../../platform/clock/clock.ts';
import { dayParts, email, line, secret, someCodes } from '../../../platform/http/fields.ts';
import { type FormState, typed } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Reading } from '../../../platform/work.ts';
import { askedLanguages } from '../../demand/index.ts';
import { closedSentence, listEntries, openedNotice, whereabouts } from '../../regions/index.ts';
import { type Ask, type Audience, audiences, distances, MOST_CHILDREN, YOUNGEST } from '../wish.ts';
import { faultWords } from './fault-words.ts';

const OLDEST_YEARS = 23;

/** Choices of an age: expecting, then whole years. */
export const ageCodes = ['z', ...Array.from({ length: OLDEST_YEARS + 1 }, (_, years) => String(years))];

const age = z.enum(ageCodes as [string, ...string[]]);
const maybeAge = z.union([z.literal('').transform(() => undefined), age]).optional();

/** What is looked for. */
export const askFields = {
  thema: z.string().regex(/^[a-z0-9-]{1,60}$/),
  'leeftijd-0': age,
  'leeftijd-1': maybeAge,
  'leeftijd-2': maybeAge,
  'leeftijd-3': maybeAge,
  samen: z.enum(['samen', 'los']).default('samen'),
  plaats: line(60),
  km: z.enum(distances).transform(Number),
  dagdelen: dayParts(),
  talen: someCodes(1),
};

export const AskBody = z.strictObject(askFields);
export const WishBody = z.strictObject({
  ...askFields,
  wie: z.enum(audiences),
  sleutel: secret,
  bericht: z.enum(['mail', 'code']),
  email: z.union([z.literal('').transform(() => null), email]).default(null),
});

type Fields = z.infer<typeof AskBody>;
type Checked = { ok: true; ask: Ask } | { ok: false; errors: Record<string, string> };

/** The form as a wish, or what of it the region does not know or has not opened (A11). */
export async function checkAsk(reading: Reading, fields: Fields, audience: Audience, lang: Lang): Promise<Checked> {
  const t = faultWords[lang];
  const errors = await placeFault(reading, fields.plaats, audience, lang);
  const where = errors.plaats ? null : await whereabouts(reading, fields.plaats);
  const codes = [0, 1, 2, 3].flatMap((n) => fields[`leeftijd-${n}` as 'leeftijd-1'] ?? []).slice(0, MOST_CHILDREN);
  if (audience === 'youth' && (codes.length !== 1 || !(Number(codes[0]) >= YOUNGEST))) errors['leeftijd-0'] = t.youngest;
  if (!fields.talen.every((code) => askedLanguages.some((one) => one === code))) errors.talen = t.languages;
  if (!(await themesFor(reading)).some((theme) => theme.code === fields.thema)) errors.thema = t.theme;
  if (!where || Object.keys(errors).length > 0) return { ok: false, errors };
  const postcode = /^\s*([1-9]\d{3})/.exec(fields.plaats)?.[1];
  return {
    ok: true,
    ask: {
      theme: fields.thema,
      ages: codes.map(agesOf),
      together: codes.length === 1 || fields.samen === 'samen',
      municipalityId: where.municipality.id,
      place: where.name,
      postcode4: postcode ? Number(postcode) : null,
      maxKm: fields.km,
      dayParts: [...fields.dagdelen].sort((a, b) => a - b),
      languages: fields.talen,
      statedOn: localDate(reading.now).toString(),
    },
  };
}

/** What is wrong with a place that was typed: outside the region, or not open to them there. Empty when nothing was typed. */
export async function placeFault(
  reading: Reading,
  place: string,
  audience: Audience,
  lang: Lang,
): Promise<Record<string, string>> {
  if (place.trim() === '') return {};
  const where = await whereabouts(reading, place);
  if (!where) return { plaats: faultWords[lang].place };
  const closed = await openedNotice(reading, audience, { municipalityId: where.municipality.id });
  return closed ? { plaats: closedSentence(closed, lang) } : {};
}

/** The address is asked for when they want mail. */
export function addressFault(form: Pick<FormState, 'values' | 'errors'>, lang: Lang): Record<string, string> {
  const missing = typed(form, 'bericht') !== 'code' && typed(form, 'email').trim() === '';
  return missing ? { email: faultWords[lang].email } : {};
}

/** For professionals only: nobody looks for this for themselves. */
const NOT_OWN = new Set(['avoiding-care']);

/** The themes that people can choose from. */
export async function themesFor(reading: Reading) {
  return (await listEntries(reading, 'theme')).filter((theme) => !NOT_OWN.has(theme.code));
}

function agesOf(code: string): { ageMin: number; ageMax: number } {
  if (code === 'z') return { ageMin: -9, ageMax: -1 };
  return { ageMin: Number(code) * 12, ageMax: Number(code) * 12 + 11 };
}

/** A wish as the form shows it again. */
export function valuesOf(ask: Ask): FormState['values'] {
  const ages = ask.ages.map(({ ageMin }) => (ageMin < 0 ? 'z' : String(Math.floor(ageMin / 12))));
  return {
    thema: ask.theme,
    ...Object.fromEntries(ages.map((code, n) => [`leeftijd-${n}`, code])),
    samen: ask.together ? 'samen' : 'los',
    plaats: ask.postcode4 ? String(ask.postcode4) : ask.place,
    km: String(ask.maxKm),
    dagdelen: ask.dayParts.map(String),
    talen: ask.languages,
  };
}
