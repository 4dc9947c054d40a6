import { describedBy, Field, type FieldProps, fieldId } from './field.tsx';

export type FileFieldProps = FieldProps & {
  /** Types that the browser offers: "image/png,image/jpeg". What counts is looked at on the server. */
  accept: string;
};

/** One file from the visitor's own device. The form around it has `upload`. */
export function FileField(props: FileFieldProps) {
  const { name, label, hint, error, optional, accept } = props;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="file"
        id={fieldId(name)}
        name={name}
        accept={accept}
        required={!optional}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      />
    </Field>
  );
}
