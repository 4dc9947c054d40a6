import type { ComponentChildren } from 'preact';
import type { DataAttributes } from '../classes.ts';
import { ErrorSummary, type FieldError } from './error-summary.tsx';

export type FormProps = DataAttributes & {
  action: string;
  method?: 'post' | 'get';
  /** Token against forged requests; required by the server on every POST. */
  csrf?: string;
  /** Other values that travel along unseen. */
  hidden?: Readonly<Record<string, string | number | undefined>>;
  errors?: readonly FieldError[];
  id?: string;
  /** Name for screen readers when the page has more forms. */
  label?: string;
  /** The form brings a file. */
  upload?: boolean;
  /** Fields beside each other where they fit. */
  inline?: boolean;
  children: ComponentChildren;
};

/** A form: checked on the server (`novalidate`), errors above it, works without script. */
export function Form({
  action,
  method = 'post',
  csrf,
  hidden = {},
  errors = [],
  id,
  label,
  inline,
  upload,
  children,
  ...rest
}: FormProps) {
  return (
    <form
      class={inline ? 'op-form op-form--inline' : 'op-form'}
      action={action}
      method={method}
      enctype={upload ? 'multipart/form-data' : undefined}
      id={id}
      aria-label={label}
      novalidate
      {...rest}
    >
      {csrf && <input type="hidden" name="_csrf" value={csrf} />}
      {Object.entries(hidden).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <ErrorSummary errors={errors} />
      {children}
    </form>
  );
}
