import { type DateParts, splitDate } from '../date-parts.ts';
import { useWords } from '../words.ts';
import { type FieldProps, fieldId } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

export type DateFieldProps = FieldProps & {
  /** yyyy-mm-dd, or the parts as they were typed. */
  value?: string | DateParts;
  /** The date is somebody's day of birth. */
  birth?: boolean;
};

/** A date in three boxes: `<name>-day`, `<name>-month` (number or name), `<name>-year`; read it back with `composeDate`. */
export function DateField({ name, label, hint, error, optional, value, birth }: DateFieldProps) {
  const words = useWords();
  const parts = typeof value === 'object' ? value : splitDate(value ?? '');
  const id = fieldId(name);
  const boxes = [
    { part: 'day', label: words.day, value: parts.day, length: 2, digits: true, id },
    // A number or a name: "5", "mei", "sept.".
    { part: 'month', label: words.month, value: parts.month, length: 20, digits: false, id: `${id}-month` },
    { part: 'year', label: words.year, value: parts.year, length: 4, digits: true, id: `${id}-year` },
  ] as const;
  return (
    <Fieldset name={name} legend={label} hint={hint} error={error} optional={optional}>
      <div class="op-date-parts">
        {boxes.map((box) => (
          <div key={box.part}>
            <label class="op-part-label" for={box.id}>
              {box.label}
            </label>
            <input
              class={`utrecht-textbox utrecht-textbox--html-input op-input--${box.part}`}
              id={box.id}
              name={`${name}-${box.part}`}
              type="text"
              inputmode={box.digits ? 'numeric' : 'text'}
              maxlength={box.length}
              value={box.value}
              required={!optional}
              autocomplete={birth ? `bday-${box.part}` : undefined}
              aria-invalid={error ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
