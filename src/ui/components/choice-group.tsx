import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';
import { useFieldLabel } from '../field-labels.ts';
import { fieldId } from './field.tsx';
import { Fieldset } from './fieldset.tsx';
import type { Option } from './select.tsx';

/** One of the choices; its label may hold marks, for example of another language. */
type Choosable = Omit<Option, 'label' | 'lang'> & { label: ComponentChildren };

type GroupProps = {
  name: string;
  legend: string;
  options: readonly Choosable[];
  hint?: ComponentChildren;
  error?: string;
  optional?: boolean;
  /** Choices beside each other when they are short. */
  inline?: boolean;
  asHeading?: boolean;
};

export type CheckboxGroupProps = GroupProps & { values?: readonly string[] };
export type RadioGroupProps = GroupProps & { value?: string };

/** Any number of a few. */
export function CheckboxGroup({ values = [], ...group }: CheckboxGroupProps) {
  return <Choices type="checkbox" chosen={values} {...group} />;
}

/** One of a few. */
export function RadioGroup({ value, ...group }: RadioGroupProps) {
  return <Choices type="radio" chosen={value === undefined ? [] : [value]} {...group} />;
}

export type CheckboxProps = {
  name: string;
  label: ComponentChildren;
  value?: string;
  checked?: boolean;
  hint?: string;
  error?: string;
  required?: boolean;
};

/** One single tick box, for example a consent. */
export function Checkbox({ name, label, value = 'true', checked, hint, error, required }: CheckboxProps) {
  const id = fieldId(name);
  useFieldLabel(id, label);
  return (
    <div class={classes('utrecht-form-field', error && 'utrecht-form-field--invalid')}>
      {error && (
        <div class="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
      <Choice
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        checked={checked}
        required={required}
        error={error}
      />
    </div>
  );
}

function Choices({
  type,
  chosen,
  name,
  options,
  inline,
  ...rest
}: GroupProps & { type: 'checkbox' | 'radio'; chosen: readonly string[] }) {
  const id = fieldId(name);
  return (
    <Fieldset name={name} {...rest}>
      <div class={inline ? 'op-choices op-choices--inline' : 'op-choices'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type={type}
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            checked={chosen.includes(option.value)}
            required={type === 'radio' && !rest.optional}
          />
        ))}
      </div>
    </Fieldset>
  );
}

type ChoiceProps = {
  type: 'checkbox' | 'radio';
  id: string;
  name: string;
  value: string;
  label: ComponentChildren;
  hint?: string;
  checked?: boolean;
  disabled?: boolean;
  required?: boolean;
  error?: string;
};

function Choice({ type, id, name, value, label, hint, checked, disabled, required, error }: ChoiceProps) {
  const look = type === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox';
  return (
    <div class="op-choice">
      <input
        class={`${look} ${look}--html-input`}
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        required={required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={classes(hint && `${id}-about`, error && `${id}-error`) || undefined}
      />
      <label class="op-choice__label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="op-choice__hint" id={`${id}-about`}>
          {hint}
        </p>
      )}
    </div>
  );
}
