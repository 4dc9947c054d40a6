import { z } from 'zod';
import {
  checkbox,
  day,
  dayParts,
  id,
  line,
  optionalLine,
  optionalText,
  slug,
  wholeNumber,
} from '../../../../platform/http/fields.ts';

/** Languages in which a group may be given, as needs may ask for them. */
export const languages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'so', 'es'] as const;

const several = z.union([z.string(), z.array(z.string())]).default([]);
const list = several.transform((value) => [...new Set([value].flat())]);
/** '' stays null. */
const optionalNumber = (max: number) =>
  z
    .string()
    .trim()
    .default('')
    .transform((value) => (value === '' ? null : /^\d{1,4}$/.test(value) ? Number(value) : value))
    .pipe(z.number().int().min(0).max(max).nullable());
const yearHours = optionalNumber(2000).transform((value) => value ?? 0);

export const AvailabilityForm = z.strictObject({
  home: id,
  maxKm: wholeNumber(0, 300),
  outside: checkbox,
  places: list.pipe(z.array(id).max(60)),
  dayParts: dayParts(0),
  hoursPerWeek: optionalNumber(60),
  languages: list.pipe(z.array(z.enum(languages)).min(1)),
  role: z.enum(['alone', 'beside']),
  about: optionalText(600),
});

export const AbsenceForm = z.strictObject({ from: day, to: day });

export const ClaimForm = z.strictObject({
  method: id,
  proof: line(60),
  obtained: z.union([z.literal(''), day]).default(''),
  until: day,
});

export const HoursForm = z.strictObject({
  giving: yearHours,
  custom: yearHours,
  schooling: yearHours,
  approver: optionalLine(80),
});

export const WishesForm = z.strictObject({ wishes: list.pipe(z.array(slug).max(60)) });
