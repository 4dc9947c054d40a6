import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';
import { useFieldLabel } from '../field-labels.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type FieldProps = {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string;
  /** Shows "niet verplicht" and leaves out `required`. */
  optional?: boolean;
  /** How wide the box is, by what belongs in it. */
  width?: 'short' | 'medium' | 'full';
};

/** Id of the (first) input of a field; error links point at it. */
export function fieldId(name: string): string {
  return `veld-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** Ids of hint and error for `aria-describedby`. */
export function describedBy(props: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const id = fieldId(props.name);
  return classes(props.hint ? `${id}-hint` : '', props.error && `${id}-error`) || undefined;
}

/** Label, hint and error around one input. */
export function Field({ name, label, hint, error, optional, children }: FieldProps & { children: ComponentChildren }) {
  const id = fieldId(name);
  useFieldLabel(id, label);
  return (
    <div class={classes('utrecht-form-field', error && 'utrecht-form-field--invalid')}>
      <label class="utrecht-form-label" for={id}>
        {label} <Optional when={optional} />
      </label>
      <Hint id={id} hint={hint} />
      <FieldErrorText id={id} error={error} />
      {children}
    </div>
  );
}

/** "(niet verplicht)" behind a label. */
export function Optional({ when }: { when?: boolean }) {
  const words = useWords();
  return when ? <span class="op-optional">({words.optional})</span> : null;
}

/** The hint below a label. */
export function Hint({ id, hint }: { id: string; hint?: ComponentChildren }) {
  return hint ? (
    <div class="utrecht-form-field-description" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null;
}

/** The error of one field. */
export function FieldErrorText({ id, error }: { id: string; error?: string }) {
  const words = useWords();
  return error ? (
    <div class="utrecht-form-field-error-message" id={`${id}-error`}>
      <Icon name="alert-circle" />
      <span>
        <span class="op-hidden">{words.errorPrefix} </span>
        {error}
      </span>
    </div>
  ) : null;
}
