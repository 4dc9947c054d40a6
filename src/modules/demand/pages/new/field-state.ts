import { type FormState, typed } from '../../../../platform/http/form.ts';

/** What was typed in a text field and what is wrong with it. */
export function textOf(form: FormState, name: string): { value: string; error?: string } {
  return { value: typed(form, name), ...errorOf(form.errors[name]) };
}

/** The error of a field, left out when there is none. */
export function errorOf(error: string | undefined): { error?: string } {
  return error ? { error } : {};
}
