import { errorList, errorOf, type FormState, ticked, typed } from '../../../platform/http/form.ts';
import { ActionBar } from '../../../ui/components/action-bar.tsx';
import { AgeRange } from '../../../ui/components/age-range.tsx';
import { Button } from '../../../ui/components/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../ui/components/choice-group.tsx';
import { DayPartPicker } from '../../../ui/components/day-part-picker.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { TextArea } from '../../../ui/components/text-area.tsx';
import { NumberField, TextField } from '../../../ui/components/text-field.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import { type ListEntry, listLabel, type MunicipalityView } from '../../regions/index.ts';
import { initiators, needs } from '../initiative.ts';
import { formWords } from './form-words.ts';
import { common } from './words.ts';

export interface FormProps {
  form: FormState;
  action: string;
  csrf: string;
  places: MunicipalityView[];
  themes: ListEntry[];
  /** Something was found that may be of a person: its writer says whether it may stay. */
  askSure: boolean;
  button: string;
  /** Language in which it was written; that of the page for a new one. */
  language?: 'nl' | 'en';
}

/** Everything that somebody tells about their initiative. */
export function InitiativeFormPart({ form, action, csrf, places, themes, askSure, button, language }: FormProps) {
  const { lang } = usePage();
  const t = formWords[lang];
  const c = common[lang];
  const text = (name: string) => ({
    name,
    value: typed(form, name),
    autocomplete: 'off',
    ...(language ? { lang: language } : {}),
    ...errorOf(form, name),
  });
  return (
    <Form action={action} csrf={csrf} errors={faults(form)}>
      <RadioGroup
        name="who"
        legend={t.who}
        options={initiators.map((who) => ({ value: who, label: c.whos[who] }))}
        value={typed(form, 'who')}
        {...errorOf(form, 'who')}
      />
      <TextField {...text('title')} label={t.title} hint={t.titleHint} maxLength={80} />
      <TextArea {...text('what')} label={t.what} hint={t.whatHint} maxLength={2000} rows={6} />
      <Select
        name="theme"
        label={t.theme}
        empty={t.noTheme}
        optional
        options={themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))}
        value={typed(form, 'theme')}
        {...errorOf(form, 'theme')}
      />
      <AgeRange
        name="ages"
        label={c.ages}
        from={typed(form, 'ages-from')}
        to={typed(form, 'ages-to')}
        unit={typed(form, 'ages-unit') === 'months' ? 'months' : 'years'}
        {...agesError(form)}
      />
      <Select
        name="municipality"
        label={t.municipality}
        options={places.map((place) => ({ value: place.id, label: place.name }))}
        value={typed(form, 'municipality')}
        width="medium"
        {...errorOf(form, 'municipality')}
      />
      <TextField {...text('place')} label={t.place} hint={t.placeHint} maxLength={120} optional />
      <DayPartPicker
        name="dayParts"
        label={t.dayParts}
        hint={t.dayPartsHint}
        values={ticked(form, 'dayParts').map(Number)}
        optional
        {...errorOf(form, 'dayParts')}
      />
      <TextField {...text('dates')} label={t.dates} hint={t.datesHint} maxLength={200} optional />
      <NumberField {...text('people')} label={t.people} />
      <CheckboxGroup
        name="needs"
        legend={c.needed}
        options={needs.map((need) => ({ value: need, label: c.needs[need] }))}
        values={ticked(form, 'needs')}
        optional
        {...errorOf(form, 'needs')}
      />
      <TextArea {...text('needsNote')} label={t.needsNote} maxLength={500} rows={3} optional />
      {askSure && (
        <Notice tone="warning" title={t.sureTitle}>
          <p>{t.sureText}</p>
          <Checkbox name="sure" value="ja" label={t.sure} />
        </Notice>
      )}
      <ActionBar>
        <Button>{button}</Button>
      </ActionBar>
    </Form>
  );
}

/** Every fault once, with the field that it stands at. */
function faults(form: FormState) {
  const all = errorList(form).map((one) => (one.field.startsWith('ages') ? { ...one, field: 'ages' } : one));
  return all.filter((one, index) => all.findIndex((other) => other.field === one.field) === index);
}

/** The ages are two boxes with one fault. */
function agesError(form: FormState): { error?: string } {
  const error = form.errors.ages ?? form.errors['ages-from'] ?? form.errors['ages-to'];
  return error ? { error } : {};
}
