import { useWords } from '../words.ts';
import type { FieldProps } from './field.tsx';
import { fieldId } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

export type DayPartPickerProps = FieldProps & {
  /** Chosen day-parts: weekday * 4 + part, Monday 0; parts morning, afternoon, early evening, evening. */
  values?: readonly number[];
  /** Weekdays shown, Monday 0; all seven when left out. */
  days?: readonly number[];
};

/** Seven days by four parts as tick boxes named `name`; a grid that becomes rows per day on a phone. */
export function DayPartPicker({
  name,
  label,
  hint,
  error,
  optional,
  values = [],
  days = [0, 1, 2, 3, 4, 5, 6],
}: DayPartPickerProps) {
  const words = useWords();
  const id = fieldId(name);
  const dayNames = [words.monday, words.tuesday, words.wednesday, words.thursday, words.friday, words.saturday, words.sunday];
  const parts = [words.morning, words.afternoon, words.earlyEvening, words.evening];
  return (
    <Fieldset name={name} legend={label} hint={hint} error={error} optional={optional}>
      <div class="op-dayparts" data-dayparts="">
        {days.map((day, row) => (
          <fieldset class="op-dayparts__day" key={day}>
            <legend class="op-hidden">{dayNames[day]}</legend>
            <span class="op-dayparts__name" aria-hidden="true">
              {dayNames[day]}
            </span>
            {parts.map((part, index) => {
              const number = day * 4 + index;
              return (
                <label class="op-dayparts__part" key={number}>
                  <input
                    type="checkbox"
                    class="op-hidden op-dayparts__box"
                    id={row === 0 && index === 0 ? id : `${id}-${number}`}
                    name={name}
                    value={number}
                    checked={values.includes(number)}
                  />
                  <span class="op-dayparts__tile">{part}</span>
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
    </Fieldset>
  );
}
