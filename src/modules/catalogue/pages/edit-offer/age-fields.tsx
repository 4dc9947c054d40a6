import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { Checkbox } from '../../../../ui/components/choice-group.tsx';
import { fieldId } from '../../../../ui/components/field.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { fieldWords } from '../../field-words.ts';
import type { FieldProps } from './fields.tsx';
import { words } from './words.ts';

/** From which age up to which, in years and months of the child concerned; months may stay empty. */
export function AgeFields({ form, lang }: FieldProps) {
  const t = words[lang];
  return (
    <>
      <Age name="ageMin" legend={fieldWords[lang].ageMin} hint={t.agesHint} form={form} lang={lang} />
      <Checkbox name="pregnancy" label={t.pregnancy} value="ja" checked={typed(form, 'pregnancy') === 'ja'} />
      <Age name="ageMax" legend={fieldWords[lang].ageMax} form={form} lang={lang} />
    </>
  );
}

type AgeProps = FieldProps & { name: 'ageMin' | 'ageMax'; legend: string; hint?: string };

function Age({ name, legend, hint, form, lang }: AgeProps) {
  const t = words[lang];
  const { error } = errorOf(form, name);
  const about = { ...(hint ? { hint } : {}), ...(error ? { error } : {}) };
  return (
    <Fieldset name={name} legend={legend} {...about}>
      <div class="op-date-parts">
        <Box id={fieldId(name)} name={`${name}-years`} label={t.years} form={form} invalid={Boolean(error)} />
        <Box id={fieldId(`${name}-months`)} name={`${name}-months`} label={t.months} form={form} invalid={Boolean(error)} />
      </div>
    </Fieldset>
  );
}

interface BoxProps {
  id: string;
  name: string;
  label: string;
  form: FormState;
  invalid: boolean;
}

function Box({ id, name, label, form, invalid }: BoxProps) {
  return (
    <div>
      <label class="op-part-label" for={id}>
        {label}
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input op-input--two"
        id={id}
        name={name}
        type="text"
        inputmode="numeric"
        maxlength={3}
        value={typed(form, name)}
        aria-invalid={invalid ? 'true' : undefined}
      />
    </div>
  );
}
