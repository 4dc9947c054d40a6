import { classes, type DataAttributes } from '../classes.ts';
import { useWords } from '../words.ts';
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export type Option = {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
  /** Language of the label when it is not that of the page. */
  lang?: string;
};

export type SelectProps = FieldProps &
  DataAttributes & {
    options: readonly Option[];
    value?: string;
    /** Words of the empty first choice; `false` leaves it out. */
    empty?: string | false;
    /** Words of a first choice that means every one of them: for filters. */
    all?: string;
    autocomplete?: string;
  };

/** One of many from a list; with seven or fewer choices prefer `RadioGroup`. */
export function Select(props: SelectProps) {
  const words = useWords();
  const { name, label, hint, error, optional, width = 'full', options, value, all, empty = all ?? words.choose, ...rest } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <select
        class={classes('utrecht-select utrecht-select--html-select', width !== 'full' && `op-input--${width}`)}
        id={fieldId(name)}
        name={name}
        required={!optional && !all && empty !== false}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        {...rest}
      >
        {empty !== false && <option value="">{empty}</option>}
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === value}
            disabled={option.disabled}
            lang={option.lang}
          >
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
