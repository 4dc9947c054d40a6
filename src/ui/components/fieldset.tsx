import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';
import { useFieldLabel, WithinContext } from '../field-labels.ts';
import { FieldErrorText, fieldId, Hint, Optional } from './field.tsx';

export type FieldsetProps = {
  legend: string;
  /** Name that hint, error and error links use. */
  name: string;
  hint?: ComponentChildren;
  error?: string;
  optional?: boolean;
  /** The legend is the heading of the page ("one thing per page"). */
  asHeading?: boolean;
  children: ComponentChildren;
};

/** Fields that belong together under one legend. */
export function Fieldset({ legend, name, hint, error, optional, asHeading, children }: FieldsetProps) {
  const id = fieldId(name);
  useFieldLabel(id, legend);
  const described = classes(hint ? `${id}-hint` : '', error && `${id}-error`) || undefined;
  return (
    <fieldset class={classes('op-fieldset', error && 'utrecht-form-field--invalid')} aria-describedby={described}>
      <legend class={asHeading ? 'op-legend op-legend--heading' : 'op-legend'}>
        {asHeading ? <h1 class="utrecht-heading-1">{legend}</h1> : legend} <Optional when={optional} />
      </legend>
      <Hint id={id} hint={hint} />
      <FieldErrorText id={id} error={error} />
      <WithinContext.Provider value={legend}>{children}</WithinContext.Provider>
    </fieldset>
  );
}
