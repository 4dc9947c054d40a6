import type { FormState } from '../../platform/http/form.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { YOUNGEST } from './lists.ts';
import { type FieldErrors, readOffer } from './offer-faults.ts';
import type { OfferInput } from './offer-input.ts';

type Values = FormState['values'];

/** Most questions with their answer that a form has room for. */
export const QUESTIONS = 8;

/** Fields that are one line or one choice, as they are. */
const plain = [
  ...['organisationId', 'interventionId', 'title', 'titleEn', 'summary', 'summaryEn', 'domain', 'level', 'form'],
  ...[
    'contributionNote',
    'remissions',
    'access',
    'intakeBy',
    'registerAt',
    'phone',
    'requires',
    'forWhom',
    'whatHappens',
    'practical',
  ],
] as const satisfies readonly (keyof OfferInput)[];
const ticks = ['functions', 'audience', 'themes', 'languages', 'municipalities'] as const satisfies readonly (keyof OfferInput)[];
const lines = ['whatYouGet', 'materials'] as const satisfies readonly (keyof OfferInput)[];
const numbers = [
  'ageSpan',
  'sessions',
  'sessionMinutes',
  'minSize',
  'maxSize',
  'trainersNeeded',
] as const satisfies readonly (keyof OfferInput)[];
const yesNo = [
  'openOutsideRegion',
  'deployableOutside',
  'qualificationNeeded',
  'coTrainer',
] as const satisfies readonly (keyof OfferInput)[];
const euros = [
  'contributionCents',
  'pricePerGroupCents',
  'pricePerParticipantCents',
] as const satisfies readonly (keyof OfferInput)[];
const ages = ['pregnancy', 'ageMin-years', 'ageMin-months', 'ageMax-years', 'ageMax-months'];

/** Every name that the form posts. */
const names = new Set<string>([
  ...[...plain, ...ticks, ...lines, ...numbers, ...yesNo, ...euros, ...ages],
  ...Array.from({ length: QUESTIONS }, (_, n) => [`q-${n}`, `a-${n}`]).flat(),
]);

/**
 * Reads the fields of an offer as people type them: euros as "12,50", ages as years and months, lists with one on each line, boxes as "ja".
 * All faults at once, by field.
 */
export function readOfferForm(values: Values, lang: Lang): { ok: true; value: OfferInput } | { ok: false; errors: FieldErrors } {
  const unknown = Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
  const read = readOffer({ ...typedFields(values), ...unknown }, lang);
  return read.ok ? read : { ok: false, errors: byQuestion(read.errors) };
}

function typedFields(values: Values): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  // A list where one value is expected is no text: the schema says so.
  for (const name of plain) if (values[name] !== undefined) fields[name] = values[name];
  for (const name of ticks) fields[name] = [values[name] ?? []].flat();
  for (const name of lines) fields[name] = linesOf(values[name]);
  for (const name of numbers) if (one(values[name])) fields[name] = number(values[name]);
  for (const name of euros) fields[name] = cents(values[name]);
  for (const name of yesNo)
    fields[name] = values[name] === undefined || values[name] === '' ? false : values[name] === 'ja' ? true : values[name];
  fields.contributionCents ??= 0;
  fields.ageMin = values.pregnancy === 'ja' ? YOUNGEST : one(values.pregnancy) || months(values, 'ageMin', 0);
  fields.ageMax = months(values, 'ageMax', 11);
  fields.questions = Array.from({ length: QUESTIONS }, (_, n) => ({ q: one(values[`q-${n}`]), a: one(values[`a-${n}`]) })).filter(
    ({ q, a }) => q || a,
  );
  return fields;
}

/** The text of a field; a list is made one text that no field accepts. */
function one(value: string | string[] | undefined): string {
  return Array.isArray(value) ? '\0' : (value ?? '').trim();
}

function linesOf(value: string | string[] | undefined): string[] {
  return [value ?? '']
    .flat()
    .join('\n')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A whole number, or what was typed instead, which the schema refuses. */
function number(value: string | string[] | undefined): number | string {
  const text = one(value);
  return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Whole cents of "12", "12,50" or "€ 1.250,00"; null when empty; what was typed when it is no amount. */
function cents(value: string | string[] | undefined): number | string | null {
  const text = one(value).replace(/^€\s*/, '');
  if (!text) return null;
  const found = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:[,.](\d{2}))?$/.exec(text);
  return found ? Number(found[1]?.replaceAll('.', '')) * 100 + Number(found[2] ?? 0) : text;
}

/** Whole months of "3" years and "6" months; without months the first or the last of the year, as `rest` says. */
function months(values: Values, name: 'ageMin' | 'ageMax', rest: 0 | 11): number | string | undefined {
  const [years, more] = [number(values[`${name}-years`]), number(values[`${name}-months`])];
  if (years === '' && more === '') return undefined;
  if ((years !== '' && typeof years !== 'number') || (more !== '' && typeof more !== 'number')) return 'x';
  if (typeof more === 'number' && (more < 0 || more > 35)) return 'x';
  return (typeof years === 'number' ? years : 0) * 12 + (typeof more === 'number' ? more : rest);
}

/** The fault of the questions stands at the first of them. */
function byQuestion({ questions, ...errors }: FieldErrors): FieldErrors {
  return questions ? { ...errors, 'q-0': questions } : errors;
}

/** The fields of an offer as its form shows them. */
export function offerFormValues(input: OfferInput): Values {
  const values: Values = { 'ageMin-years': '', 'ageMin-months': '' };
  for (const name of plain) values[name] = input[name] ?? '';
  for (const name of ticks) values[name] = [...input[name]];
  for (const name of lines) values[name] = input[name].join('\n');
  for (const name of numbers) values[name] = String(input[name]);
  for (const name of euros) values[name] = amount(input[name]);
  for (const name of yesNo) if (input[name]) values[name] = 'ja';
  if (input.ageMin < 0) values.pregnancy = 'ja';
  else Object.assign(values, yearsAndMonths('ageMin', input.ageMin));
  Object.assign(values, yearsAndMonths('ageMax', Math.max(0, input.ageMax)));
  for (const [n, { q, a }] of input.questions.entries()) Object.assign(values, { [`q-${n}`]: q, [`a-${n}`]: a });
  return values;
}

function yearsAndMonths(name: string, age: number): Values {
  return { [`${name}-years`]: String(Math.floor(age / 12)), [`${name}-months`]: String(age % 12) };
}

/** "12,50"; nothing when it is not known. */
function amount(value: number | null): string {
  return value === null ? '' : (value / 100).toFixed(2).replace('.', ',');
}
