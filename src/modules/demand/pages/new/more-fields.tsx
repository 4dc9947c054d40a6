import { type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { Checkbox, CheckboxGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { usePage } from '../../../../ui/page-lang.tsx';
import { askedLanguages } from '../../languages.ts';
import type { Known } from '../../sentence/sentence.ts';
import { languageText } from '../../wording.ts';
import { errorOf, textOf } from './field-state.ts';
import { moreWords } from './more-words.ts';

interface PartProps {
  form: FormState;
  known: Known;
}

/** What most needs leave as it is: folded, unless something in it was filled in or is wrong. */
export function MoreFields({ form, known }: PartProps) {
  const { lang } = usePage();
  const t = moreWords[lang];
  const names = ['languages', 'waiting', 'intervention', 'postcode4', 'note', 'noName'];
  const typedIn = ['waiting-day', 'waiting-month', 'waiting-year', 'intervention', 'postcode4', 'note'].some(
    (name) => typed(form, name) !== '',
  );
  const open = typedIn || names.some((name) => form.errors[name] !== undefined) || ticked(form, 'languages').join() !== 'nl';
  return (
    <Disclosure label={t.more} open={open}>
      <Heading level={3} look={4}>
        {t.onlyIfNeeded}
      </Heading>
      <WaitFields form={form} />
      <MethodFields form={form} known={known} />
    </Disclosure>
  );
}

function WaitFields({ form }: { form: FormState }) {
  const { lang } = usePage();
  const t = moreWords[lang];
  return (
    <>
      <DateField
        name="waiting"
        label={t.waiting}
        hint={t.waitingHint}
        optional
        value={datePartsOf(form.values, 'waiting')}
        {...errorOf(form.errors.waiting)}
      />
      <CheckboxGroup
        name="languages"
        legend={t.languages}
        options={askedLanguages.map((code) => ({ value: code, label: languageText(code, lang) }))}
        values={ticked(form, 'languages')}
        inline
        {...errorOf(form.errors.languages)}
      />
    </>
  );
}

function MethodFields({ form, known }: PartProps) {
  const { lang } = usePage();
  const t = moreWords[lang];
  const asksName = form.errors.noName !== undefined || typed(form, 'noName') === 'ja';
  return (
    <>
      <Select
        name="intervention"
        label={t.method}
        hint={t.methodHint}
        optional
        empty={t.anyMethod}
        options={known.interventions.map(({ id, name }) => ({ value: id, label: name }))}
        {...textOf(form, 'intervention')}
      />
      <TextField
        name="postcode4"
        label={t.postcode}
        hint={t.postcodeHint}
        optional
        width="short"
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        {...textOf(form, 'postcode4')}
      />
      <TextArea name="note" label={t.note} hint={t.noteHint} optional rows={3} maxLength={1000} {...textOf(form, 'note')} />
      {asksName && (
        <Checkbox
          name="noName"
          label={t.noName}
          value="ja"
          checked={typed(form, 'noName') === 'ja'}
          {...errorOf(form.errors.noName)}
        />
      )}
    </>
  );
}
