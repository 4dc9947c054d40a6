import { type FormState, typed } from '../../../platform/http/form.ts';
import { DateField } from '../../../ui/components/date-field.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../ui/date-parts.ts';

export interface ChildWords {
  name: (n: number) => string;
  birth: (n: number) => string;
  birthHint: string;
  nameHint?: string;
}

/** First name and birth date of one to three children, as they were typed. */
export function ChildFields({
  form,
  from = 0,
  count,
  words,
  required = false,
}: {
  form: FormState;
  from?: number;
  count: number;
  words: ChildWords;
  /** Each of them takes part already. */
  required?: boolean;
}) {
  return (
    <>
      {Array.from({ length: count - from }, (_, index) => index + from).map((n) => (
        <div class="op-stack" key={n}>
          <TextField
            name={`name-${n}`}
            label={words.name(n)}
            hint={words.nameHint}
            autocomplete="off"
            spellcheck={false}
            maxLength={40}
            value={typed(form, `name-${n}`)}
            optional={n > 0 && !required}
            {...errorOf(form, `name-${n}`)}
          />
          <DateField
            name={`birth-${n}`}
            label={words.birth(n)}
            hint={words.birthHint}
            value={datePartsOf(form.values, `birth-${n}`)}
            optional={n > 0 && !required}
            {...errorOf(form, `birth-${n}`)}
          />
        </div>
      ))}
    </>
  );
}

/** The fault of a field, when it has one. */
export function errorOf(form: FormState, name: string): { error?: string } {
  const error = form.errors[name];
  return error ? { error } : {};
}

/** Every fault for the summary above a form. */
export function errorList(form: FormState): { field: string; message: string }[] {
  return Object.entries(form.errors).map(([field, message]) => ({ field, message }));
}
