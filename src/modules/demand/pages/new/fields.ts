import { z } from 'zod';
import {
  checkbox,
  day,
  dayParts,
  id,
  optionalLine,
  optionalText,
  someCodes,
  wholeNumber,
} from '../../../../platform/http/fields.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import type { NewDemand } from '../../add.ts';
import { monthsOfYears } from '../../ages.ts';
import type { Understood } from '../../sentence/sentence.ts';

const optionalId = z.union([z.literal('').transform(() => null), id]).default(null);
const optionalDay = z.union([z.literal('').transform(() => undefined), day]).optional();
const optionalPostcode4 = z
  .union([
    z.literal('').transform(() => null),
    z
      .string()
      .trim()
      .regex(/^[1-9]\d{3}$/)
      .transform(Number),
  ])
  .default(null);

/** What the form sends. Ages in years or months, as chosen. */
export const demandForm = z.strictObject({
  key: id,
  look: checkbox,
  organisation: id,
  places: wholeNumber(1, 60),
  'ages-from': wholeNumber(-9, 287),
  'ages-to': wholeNumber(-9, 287),
  'ages-unit': z.enum(['years', 'months']).default('years'),
  theme: z.string().regex(/^[a-z0-9-]{1,60}$/),
  intervention: optionalId,
  municipality: id,
  area: optionalLine(80),
  postcode4: optionalPostcode4,
  maxKm: wholeNumber(1, 100),
  dayParts: dayParts(),
  languages: someCodes(1),
  waiting: optionalDay,
  urgent: checkbox,
  note: optionalText(1000),
  noName: checkbox,
  alsoWaiting: z.union([z.literal('').transform(() => 0), wholeNumber(0, 60)]).default(0),
  groep: id.optional(),
  wachtlijst: id.optional(),
  template: checkbox,
  templateName: optionalLine(60),
});

export type DemandForm = z.infer<typeof demandForm>;

/** The form as the capability takes it. */
export function asDemand(body: DemandForm): NewDemand {
  const { 'ages-from': from, 'ages-to': to } = body;
  return {
    organisationId: body.organisation,
    municipalityId: body.municipality,
    theme: body.theme,
    interventionId: body.intervention,
    places: body.places,
    ...(body['ages-unit'] === 'years' ? monthsOfYears(from, to) : { ageMin: from, ageMax: to }),
    dayParts: body.dayParts,
    languages: body.languages,
    maxKm: body.maxKm,
    area: body.area,
    postcode4: body.postcode4,
    urgent: body.urgent,
    note: body.note,
    noName: body.noName,
    alsoWaiting: body.alsoWaiting,
    ...(body.groep && body.wachtlijst ? { entry: { groupId: body.groep, registrationId: body.wachtlijst } } : {}),
    ...(body.waiting ? { waitingSince: body.waiting } : {}),
    idempotencyKey: body.key,
  };
}

/** The checked form as it was typed, for a template. */
export function templateValues(body: DemandForm): FormState['values'] {
  return {
    places: String(body.places),
    'ages-from': String(body['ages-from']),
    'ages-to': String(body['ages-to']),
    'ages-unit': body['ages-unit'],
    theme: body.theme,
    intervention: body.intervention ?? '',
    municipality: body.municipality,
    area: body.area,
    maxKm: String(body.maxKm),
    dayParts: body.dayParts.map(String),
    languages: body.languages,
    ...(body.urgent ? { urgent: 'ja' } : {}),
  };
}

/** Which field of the form a fault of the capability belongs to. */
export function formErrors(errors: Record<string, string>): Record<string, string> {
  const names: Record<string, string> = {
    organisationId: 'organisation',
    municipalityId: 'municipality',
    interventionId: 'intervention',
    waitingSince: 'waiting',
    idempotencyKey: '',
    entry: '',
  };
  return Object.fromEntries(Object.entries(errors).map(([field, message]) => [names[field] ?? field, message]));
}

/** Ages as the form asks them: in whole years when they are, else in months. */
export function ageValues({ ageMin, ageMax }: { ageMin: number; ageMax: number }): Record<string, string> {
  const inYears = ageMin >= 0 && ageMin % 12 === 0 && ageMax % 12 === 11;
  return {
    'ages-from': String(inYears ? ageMin / 12 : ageMin),
    'ages-to': String(inYears ? (ageMax - 11) / 12 : ageMax),
    'ages-unit': inYears ? 'years' : 'months',
  };
}

/** The fields as the sentence fills them; what it does not say keeps its starting value. */
export function valuesOf(understood: Understood): FormState['values'] {
  const { ages, place, waitingSince: since } = understood;
  const values: Record<string, string | string[] | undefined> = {
    places: understood.places?.toString(),
    'ages-unit': 'years',
    ...(ages ? ageValues(ages) : {}),
    theme: understood.theme,
    intervention: understood.interventionId,
    municipality: place?.municipalityId,
    area: place?.area,
    postcode4: understood.postcode4?.toString(),
    maxKm: understood.maxKm?.toString(),
    dayParts: understood.dayParts.map(String),
    languages: understood.languages.length > 0 ? understood.languages : undefined,
    'waiting-day': since && String(since.day),
    'waiting-month': since && String(since.month),
    'waiting-year': since && String(since.year),
    urgent: understood.urgent ? 'ja' : undefined,
  };
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Before anything is typed. */
export const startValues: FormState['values'] = { 'ages-unit': 'years', maxKm: '10', languages: ['nl'] };
