import { z } from 'zod';
import { day, id, line, wholeNumber } from '../../platform/http/fields.ts';
import { errorOf, type FormState, typed } from '../../platform/http/form.ts';

/** "15:30" by the clock on the wall. */
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((text) => Temporal.PlainTime.from(text));

export const optionalId = z.union([z.literal('').transform(() => null), id]).default(null);
export const optionalNumber = (max: number) => z.union([z.literal('').transform(() => null), wholeNumber(1, max)]).default(null);

/** "12,50" or "12.50" euros as whole cents; empty is free. */
export const euros = z
  .string()
  .trim()
  .default('')
  .pipe(z.string().regex(/^(\d{1,5}([.,]\d{1,2})?)?$/))
  .transform((text) => Math.round(Number(text.replace(',', '.') || '0') * 100));

/** Words with commas between them: what a room has. */
export const wordList = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== ''))
  .pipe(z.array(line(40)).max(20));

/** When a room is wanted: a day, two times and how many weeks. */
export const wanted = {
  dag: day,
  van: clock,
  tot: clock,
  weken: wholeNumber(1, 52),
};

/** Name, value and fault of a field, as the components take them. */
export const fieldOf = (form: FormState) => (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name) });
