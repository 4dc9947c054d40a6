import { type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { Checkbox, CheckboxGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Icon } from '../../../../ui/components/icon.tsx';
import { Prose } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { languageNames } from '../../languages.ts';
import type { Known } from '../../sentence/sentence.ts';
import { errorOf, textOf } from './field-state.ts';

interface PartProps {
  form: FormState;
  known: Known;
}

/** What most needs leave as it is: folded, unless something in it was filled in or is wrong. */
export function MoreFields({ form, known }: PartProps) {
  const names = ['languages', 'waiting', 'intervention', 'postcode4', 'note', 'noName'];
  const typedIn = ['waiting-day', 'waiting-month', 'waiting-year', 'intervention', 'postcode4', 'note'].some(
    (name) => typed(form, name) !== '',
  );
  const open = typedIn || names.some((name) => form.errors[name] !== undefined) || ticked(form, 'languages').join() !== 'nl';
  return (
    <details open={open}>
      <summary class="utrecht-button utrecht-button--secondary-action">
        Wachttijd, taal of toelichting
        <Icon name="chevron-down" />
      </summary>
      <Prose>
        <Heading level={3} look={4}>
          Alleen als het nodig is
        </Heading>
        <WaitFields form={form} />
        <MethodFields form={form} known={known} />
      </Prose>
    </details>
  );
}

function WaitFields({ form }: { form: FormState }) {
  return (
    <>
      <DateField
        name="waiting"
        label="Wacht sinds"
        hint="Laat leeg als het wachten vandaag begint."
        optional
        value={datePartsOf(form.values, 'waiting')}
        {...errorOf(form.errors.waiting)}
      />
      <CheckboxGroup
        name="languages"
        legend="In welke taal kan de groep zijn?"
        options={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
        values={ticked(form, 'languages')}
        inline
        {...errorOf(form.errors.languages)}
      />
    </>
  );
}

function MethodFields({ form, known }: PartProps) {
  const asksName = form.errors.noName !== undefined || typed(form, 'noName') === 'ja';
  return (
    <>
      <Select
        name="intervention"
        label="Een vaste methode"
        hint="Laat leeg als het om het thema gaat."
        optional
        empty="Maakt niet uit"
        options={known.interventions.map(({ id, name }) => ({ value: id, label: name }))}
        {...textOf(form, 'intervention')}
      />
      <TextField
        name="postcode4"
        label="Postcode, alleen de cijfers"
        hint="Alleen je team en de planner zien dit."
        optional
        width="short"
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        {...textOf(form, 'postcode4')}
      />
      <TextArea
        name="note"
        label="Toelichting"
        hint="Alleen je team en de planner lezen dit. Schrijf niets waaraan een kind of ouder te herkennen is."
        optional
        rows={3}
        maxLength={1000}
        {...textOf(form, 'note')}
      />
      {asksName && (
        <Checkbox
          name="noName"
          label="Dit is geen naam van een cliënt"
          value="ja"
          checked={typed(form, 'noName') === 'ja'}
          {...errorOf(form.errors.noName)}
        />
      )}
    </>
  );
}
