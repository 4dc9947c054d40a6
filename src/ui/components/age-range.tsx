import { useWords } from '../words.ts';
import { type FieldProps, fieldId } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

export type AgeRangeProps = FieldProps & {
  from?: number | string;
  to?: number | string;
  /** With a choice between years and months, sent as `<name>-unit` ("years" or "months"). */
  unit?: 'years' | 'months';
};

/** From which to which age: sends `<name>-from`, `<name>-to` and, with `unit`, `<name>-unit`. */
export function AgeRange({ name, label, hint, error, optional, from, to, unit }: AgeRangeProps) {
  const words = useWords();
  const id = fieldId(name);
  return (
    <Fieldset name={name} legend={label} hint={hint} error={error} optional={optional}>
      <div class="op-date-parts">
        <Age id={id} name={`${name}-from`} label={words.from} value={from} required={!optional} invalid={Boolean(error)} />
        <Age id={`${id}-to`} name={`${name}-to`} label={words.upTo} value={to} required={!optional} invalid={Boolean(error)} />
        {unit ? (
          <div>
            <label class="op-part-label" for={`${id}-unit`}>
              {words.unit}
            </label>
            <select class="utrecht-select utrecht-select--html-select op-input--medium" id={`${id}-unit`} name={`${name}-unit`}>
              <option value="years" selected={unit === 'years'}>
                {words.years}
              </option>
              <option value="months" selected={unit === 'months'}>
                {words.months}
              </option>
            </select>
          </div>
        ) : (
          <span class="op-part-suffix">{words.years}</span>
        )}
      </div>
    </Fieldset>
  );
}

type AgeProps = { id: string; name: string; label: string; value?: number | string; required: boolean; invalid: boolean };

function Age({ id, name, label, value, required, invalid }: AgeProps) {
  return (
    <div>
      <label class="op-part-label" for={id}>
        {label}
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input op-input--two"
        id={id}
        name={name}
        type="text"
        inputmode="numeric"
        maxlength={3}
        value={value}
        required={required}
        aria-invalid={invalid ? 'true' : undefined}
      />
    </div>
  );
}
