import type { DataAttributes } from '../classes.ts';
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export type TextAreaProps = FieldProps &
  DataAttributes & { lang?: string; value?: string; rows?: number; maxLength?: number; placeholder?: string };

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, error, optional, width: _width, value, rows = 5, maxLength, ...rest } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={fieldId(name)}
        name={name}
        rows={rows}
        maxlength={maxLength}
        aria-required={optional ? undefined : 'true'}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        {...rest}
        value={value}
      />
    </Field>
  );
}
