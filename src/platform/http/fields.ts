import { z } from 'zod';

// Control characters (also NUL, which the database refuses), broken halves of characters and the mark of a wrong encoding are no text.
const BROKEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFD\uFFFE\uFFFF]/u;

/** True for text that can be kept: no control characters, no halves of characters. */
export function isWhole(value: string): boolean {
  return !BROKEN.test(value);
}

/** One line of required text, outer spaces removed. Lengths in characters. */
export function line(max: number, min = 1) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((value) => isWhole(value) && !/[\r\n]/.test(value));
}

/** Optional text of several lines; '' when left empty. */
export function optionalText(max: number) {
  return z
    .string()
    .default('')
    .transform((value) => value.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(max).refine(isWhole));
}

/** Optional single line; '' when left empty. */
export function optionalLine(max: number) {
  return optionalText(max).refine((value) => !value.includes('\n'));
}

/** A whole number typed by a person. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .trim()
    .transform((value) => (value === '' ? undefined : /^-?\d{1,9}$/.test(value) ? Number(value) : value))
    .pipe(z.number().int().min(min).max(max));
}

const ticks = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [...new Set(typeof value === 'string' ? [value] : value)]);

/** Ticked boxes of which the codes come from a list in the database; the capability checks them. */
export function someCodes(min = 0) {
  return ticks.pipe(
    z
      .array(z.string().regex(/^[a-z0-9-]{1,60}$/))
      .min(min)
      .max(100),
  );
}

/** Ticked day-parts, 0-27. */
export function dayParts(min = 1) {
  const number = z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.number().int().min(0).max(27));
  return ticks.pipe(z.array(number).min(min).max(28));
}

/** A ticked box that means yes. */
export const checkbox = z
  .enum(['ja'])
  .optional()
  .transform((value) => value === 'ja');

export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** A Dutch or international telephone number, optional; kept as digits with an optional plus. */
export const optionalPhone = z
  .string()
  .default('')
  .transform((value) => value.replace(/[\s().-]/g, ''))
  .pipe(z.string().regex(/^(\+?\d{9,15})?$/));

/** A calendar day "yyyy-mm-dd" as PlainDate, within the time that the program can be about: 1900 up to and including 2199. */
export const day = z
  .string()
  .min(1)
  .transform((value, context) => {
    const read = dayFrom(value);
    if (read && read.year >= 1900 && read.year < 2200) return read;
    context.addIssue({ code: 'custom', input: value, params: { is: 'day' } });
    return z.NEVER;
  });

function dayFrom(value: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

export const id = z.uuid();
export const slug = z.string().regex(/^[a-z0-9-]{2,90}$/);
/** A secret from a link: 43 characters base64url (rule 19). */
export const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
