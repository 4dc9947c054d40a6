import { z } from 'zod';
import { checkbox, dayParts, id, isWhole, line, optionalLine, optionalText, wholeNumber } from '../../../platform/http/fields.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { type InitiativeContent, initiators, needs } from '../initiative.ts';

const several = z.union([z.string(), z.array(z.string())]).default([]);

/** What the form of an initiative sends. Ages in years or months, as chosen. */
export const InitiativeForm = z.strictObject({
  who: z.enum(initiators),
  title: line(80, 3),
  what: z
    .string()
    .transform((value) => value.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(10).max(2000).refine(isWhole)),
  theme: z.union([z.literal('').transform(() => null), z.string().regex(/^[a-z0-9-]{1,60}$/)]).default(null),
  'ages-from': wholeNumber(-9, 287),
  'ages-to': wholeNumber(-9, 287),
  'ages-unit': z.enum(['years', 'months']).default('years'),
  municipality: id,
  place: optionalLine(120),
  dayParts: dayParts(0),
  dates: optionalLine(200),
  people: wholeNumber(1, 500),
  needs: several.transform((value) => [...new Set([value].flat())]).pipe(z.array(z.enum(needs))),
  needsNote: optionalText(500),
  sure: checkbox,
});
export type InitiativeForm = z.infer<typeof InitiativeForm>;

/** The form as the capability takes it; null when the ages do not fit together. */
export function asContent(form: InitiativeForm): InitiativeContent | null {
  const { 'ages-from': from, 'ages-to': to, 'ages-unit': unit } = form;
  const [ageMin, ageMax] = unit === 'months' ? [from, to] : [from * 12, to * 12 + 11];
  if (from > to || ageMin < -9 || ageMax > 287) return null;
  return {
    who: form.who,
    title: form.title,
    what: form.what,
    theme: form.theme,
    ageMin,
    ageMax,
    municipalityId: form.municipality,
    place: form.place,
    dayParts: form.dayParts,
    dates: form.dates,
    people: form.people,
    needs: form.needs,
    needsNote: form.needsNote,
  };
}

/** What is kept, as the form shows it. */
export function valuesOf(content: InitiativeContent): FormState['values'] {
  const years = content.ageMin >= 0 && content.ageMin % 12 === 0 && content.ageMax % 12 === 11;
  return {
    who: content.who,
    title: content.title,
    what: content.what,
    theme: content.theme ?? '',
    'ages-from': String(years ? content.ageMin / 12 : content.ageMin),
    'ages-to': String(years ? Math.floor(content.ageMax / 12) : content.ageMax),
    'ages-unit': years ? 'years' : 'months',
    municipality: content.municipalityId,
    place: content.place,
    dayParts: content.dayParts.map(String),
    dates: content.dates,
    people: String(content.people),
    needs: content.needs,
    needsNote: content.needsNote,
  };
}
