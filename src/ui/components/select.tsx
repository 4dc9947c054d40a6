import { classes, type DataAttributes } from '../classes.ts';
import { useWords } from '../words.ts';
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export type Option = { value: string; label: string; hint?: string; disabled?: boolean };

export type SelectProps = FieldProps &
  DataAttributes & {
    options: readonly Option[];
    value?: string;
    /** Words of the empty first choice; `false` leaves it out. */
    empty?: string | false;
    autocomplete?: string;
  };

/** One of many from a list; with seven or fewer choices prefer `RadioGroup`. */
export function Select(props: SelectProps) {
  const words = useWords();
  const { name, label, hint, error, optional, width = 'full', options, value, empty = words.choose, ...rest } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <select
        class={classes('utrecht-select utrecht-select--html-select', width !== 'full' && `op-input--${width}`)}
        id={fieldId(name)}
        name={name}
        required={!optional && empty !== false}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        {...rest}
      >
        {empty !== false && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
