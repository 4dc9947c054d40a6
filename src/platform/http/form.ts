import { z } from 'zod';
import type { Lang } from '../i18n/lang.ts';
import { monthNumber } from '../i18n/month-number.ts';
import { messageFor } from './messages.ts';

/** What a visitor typed, and what is wrong with it, so that a page can show both again. */
export interface FormState {
  values: Record<string, string | string[]>;
  /** Message per field. The key '' is for the form as a whole. */
  errors: Record<string, string>;
}

export const emptyForm: FormState = { values: {}, errors: {} };

/** A form that starts with values, for example of the record that is being changed. */
export function filledForm(values: FormState['values']): FormState {
  return { values, errors: {} };
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; form: FormState };

/** Checks a posted form against its schema: all faults at once, in the language of the page, what was typed kept. */
export function parseForm<T>(schema: z.ZodType<T>, raw: unknown, lang: Lang): Parsed<T> {
  const values = typedValues(raw);
  const parsed = schema.safeParse(gatherDates(values), { error: (issue) => messageFor(issue, lang) });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message;
  return { ok: false, form: { values, errors } };
}

/** The same form, with faults that only the capability could know. */
export function withErrors(raw: unknown, errors: Record<string, string>): FormState {
  return { values: typedValues(raw), errors };
}

/** The value of a text field as it was typed. */
export function typed(form: FormState, name: string): string {
  const value = form.values[name];
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
}

/** The ticked values of a group of checkboxes. */
export function ticked(form: FormState, name: string): string[] {
  const value = form.values[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The fault of a field, as the components of a form take it. */
export function errorOf(form: FormState, name: string): { error?: string } {
  const error = form.errors[name];
  return error ? { error } : {};
}

/** Every fault, for the summary above a form. */
export function errorList(form: FormState): { field: string; message: string }[] {
  return Object.entries(form.errors).map(([field, message]) => ({ field, message }));
}

function typedValues(raw: unknown): FormState['values'] {
  const parsed = z.record(z.string(), z.union([z.string(), z.array(z.string())])).safeParse(raw ?? {});
  if (!parsed.success) return {};
  const { _csrf, ...values } = parsed.data;
  return values;
}

/** Date fields come as three parts, `name-day`, `name-month` (number or name), `name-year`; the schema sees one "yyyy-mm-dd". */
function gatherDates(values: FormState['values']): Record<string, unknown> {
  const gathered: Record<string, unknown> = { ...values };
  for (const key of Object.keys(values)) {
    const name = key.endsWith('-day') ? key.slice(0, -4) : null;
    if (!name || !(`${name}-month` in values) || !(`${name}-year` in values)) continue;
    const part = (suffix: string) => String(values[`${name}-${suffix}`] ?? '').trim();
    const [day, typedMonth, year] = [part('day'), part('month'), part('year')];
    const month = String(monthNumber(typedMonth) ?? typedMonth);
    gathered[name] = day || month || year ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
    for (const suffix of ['day', 'month', 'year']) delete gathered[`${name}-${suffix}`];
  }
  return gathered;
}
