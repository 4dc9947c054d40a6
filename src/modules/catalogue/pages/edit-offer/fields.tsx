import type { ComponentChildren } from 'preact';
import { errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import type { Option } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { fieldWords } from '../../field-words.ts';
import type { OfferInput } from '../../offer-input.ts';

export interface FieldProps {
  form: FormState;
  lang: Lang;
}

interface Given extends FieldProps {
  name: keyof OfferInput;
  hint?: string;
  optional?: boolean;
}

/** What every field of an offer needs: its name, its words, what was typed, and its fault. */
function common({ form, lang, name, hint, optional }: Given) {
  return {
    name,
    ...(hint ? { hint } : {}),
    ...(optional ? { optional } : {}),
    ...errorOf(form, name),
    label: fieldWords[lang][name],
  };
}

/** Offers are written in Dutch, but for what is English by name. */
const written = (name: string) => (name.endsWith('En') ? 'en' : 'nl');

export function Line({ maxLength, ...given }: Given & { maxLength: number }) {
  return (
    <TextField
      {...common(given)}
      value={typed(given.form, given.name)}
      maxLength={maxLength}
      autocomplete="off"
      lang={written(given.name)}
    />
  );
}

export function Text({ rows, maxLength, ...given }: Given & { maxLength?: number; rows?: number }) {
  const more = { ...(rows ? { rows } : {}), ...(maxLength ? { maxLength } : {}) };
  return <TextArea {...common(given)} value={typed(given.form, given.name)} lang={written(given.name)} {...more} />;
}

export function Count(given: Given) {
  return <NumberField {...common(given)} value={typed(given.form, given.name)} autocomplete="off" />;
}

export function Euros(given: Given) {
  return (
    <TextField
      {...common(given)}
      value={typed(given.form, given.name)}
      inputMode="decimal"
      width="short"
      maxLength={12}
      autocomplete="off"
      optional
    />
  );
}

export function One({ options, ...given }: Given & { options: readonly Option[] }) {
  const { label, ...rest } = common(given);
  return <RadioGroup {...rest} legend={label} options={options} value={typed(given.form, given.name)} />;
}

export function Some({ options, ...given }: Given & { options: readonly Option[] }) {
  const { label, ...rest } = common(given);
  return <CheckboxGroup {...rest} legend={label} options={options} values={ticked(given.form, given.name)} inline />;
}

export function Yes(given: Given) {
  const { label, name, error } = common(given);
  return (
    <Checkbox
      name={name}
      label={label}
      value="ja"
      checked={typed(given.form, name) === 'ja'}
      {...(error ? { error } : {})}
      {...(given.hint ? { hint: given.hint } : {})}
    />
  );
}

/** A part of the form under its own heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <Card title={title} headingLevel={2} id={id}>
      <div class="op-stack">{children}</div>
    </Card>
  );
}
