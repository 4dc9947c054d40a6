import { h } from 'preact';
import { classes, type DataAttributes } from '../classes.ts';
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export type TextFieldProps = FieldProps &
  DataAttributes & {
    value?: string;
    /** Language of what is typed when it is not that of the page. */
    lang?: string;
    autocomplete?: string;
    maxLength?: number;
    placeholder?: string;
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
    type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password' | 'date' | 'time';
    /** Word or sign behind the box: "kinderen". */
    suffix?: string;
    spellcheck?: boolean;
  };

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    width = 'full',
    value,
    suffix,
    type = 'text',
    inputMode,
    maxLength,
    ...rest
  } = props;
  const attributes: Record<string, unknown> = {
    class: classes('utrecht-textbox utrecht-textbox--html-input', width !== 'full' && `op-input--${width}`),
    id: fieldId(name),
    name,
    type,
    value,
    inputmode: inputMode,
    maxlength: maxLength,
    required: !optional,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? 'true' : undefined,
    ...rest,
  };
  const input = h('input', attributes);
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      {suffix ? (
        <div class="op-suffixed">
          {input}
          <span>{suffix}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

/** An e-mail address. */
export function EmailField(props: TextFieldProps) {
  return <TextField type="email" autocomplete="email" spellcheck={false} maxLength={254} {...props} />;
}

/** A telephone number. */
export function PhoneField(props: TextFieldProps) {
  return <TextField type="tel" autocomplete="tel" width="medium" maxLength={20} {...props} />;
}

/** A Dutch postcode. */
export function PostcodeField(props: TextFieldProps) {
  return <TextField autocomplete="postal-code" width="short" maxLength={7} {...props} />;
}

/** A whole number; a text box with digits, so that scrolling never changes it. */
export function NumberField({ value, ...props }: Omit<TextFieldProps, 'value'> & { value?: number | string }) {
  return (
    <TextField
      inputMode="numeric"
      width="short"
      maxLength={6}
      value={value === undefined ? undefined : String(value)}
      {...props}
    />
  );
}
