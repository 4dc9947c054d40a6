import { type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { AgeRange } from '../../../../ui/components/age-range.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Checkbox } from '../../../../ui/components/choice-group.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { listLabel } from '../../../regions/index.ts';
import { demandPaths } from '../../paths.ts';
import type { Known } from '../../sentence/sentence.ts';
import { agesError, summaryOf } from './errors.ts';
import { errorOf, textOf } from './field-state.ts';
import { MoreFields } from './more-fields.tsx';
import { TemplateFields } from './template-fields.tsx';
import { words } from './words.ts';

interface Props {
  form: FormState;
  known: Known;
  teams: { id: string; name: string }[];
  /** The same key twice is one need. */
  formKey: string;
  csrf: string;
  /** There is something to send: then this is the button of the page. */
  filled: boolean;
}

/** Every field of a need. What one need seldom says comes last. */
export function NeedForm({ form, known, teams, formKey, csrf, filled }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const team = teams.length === 1 ? teams[0]?.id : undefined;
  return (
    <Form
      action={to(demandPaths.add)}
      csrf={csrf}
      hidden={{ key: formKey, organisation: team, ...entryOf(form) }}
      errors={summaryOf(form, lang)}
      label={t.form}
      data-fit={to(demandPaths.fit)}
    >
      {teams.length > 1 && (
        <Select
          name="organisation"
          label={t.onBehalf}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          {...textOf(form, 'organisation')}
        />
      )}
      <WhoFields form={form} known={known} />
      <WhereFields form={form} known={known} />
      <WhenFields form={form} />
      <MoreFields form={form} known={known} />
      <TemplateFields form={form} />
      <ActionBar note={t.noNames}>
        <Button look={filled ? 'primary' : 'secondary'}>{t.submit}</Button>
        <Button look="subtle" name="look" value="ja">
          {t.look}
        </Button>
        <ButtonLink look="subtle" href={to(demandPaths.list)}>
          {t.stop}
        </ButtonLink>
      </ActionBar>
    </Form>
  );
}

/** The entry of a waiting list that the need is made of travels along. */
function entryOf(form: FormState): Record<string, string> {
  const [group, entry] = [typed(form, 'groep'), typed(form, 'wachtlijst')];
  return group && entry ? { groep: group, wachtlijst: entry } : {};
}

interface PartProps {
  form: FormState;
  known: Known;
}

function WhoFields({ form, known }: PartProps) {
  const { lang } = usePage();
  const t = words[lang];
  const unit = typed(form, 'ages-unit') === 'months' ? 'months' : 'years';
  return (
    <>
      <Heading level={2} look={3}>
        {t.forWhom}
      </Heading>
      <NumberField name="places" label={t.places} hint={t.placesHint} {...textOf(form, 'places')} />
      <AgeRange
        name="ages"
        label={t.ages}
        hint={t.agesHint}
        from={typed(form, 'ages-from')}
        to={typed(form, 'ages-to')}
        unit={unit}
        {...errorOf(agesError(form))}
      />
      {!typed(form, 'wachtlijst') && (
        <NumberField
          name="alsoWaiting"
          label={t.alsoWaiting}
          hint={t.alsoWaitingHint}
          optional
          {...textOf(form, 'alsoWaiting')}
        />
      )}
      <Select
        name="theme"
        label={t.theme}
        options={known.themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))}
        {...textOf(form, 'theme')}
      />
    </>
  );
}

function WhereFields({ form, known }: PartProps) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <>
      <Heading level={2} look={3}>
        {t.where}
      </Heading>
      <Select
        name="municipality"
        label={t.municipality}
        options={known.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...textOf(form, 'municipality')}
      />
      <TextField
        name="area"
        label={t.area}
        hint={t.areaHint}
        optional
        autocomplete="off"
        maxLength={80}
        {...textOf(form, 'area')}
      />
      <NumberField name="maxKm" label={t.distance} suffix="km" {...textOf(form, 'maxKm')} />
    </>
  );
}

function WhenFields({ form }: { form: FormState }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <>
      <Heading level={2} look={3}>
        {t.when}
      </Heading>
      <DayPartPicker
        name="dayParts"
        label={t.dayParts}
        hint={t.dayPartsHint}
        values={ticked(form, 'dayParts').map(Number)}
        {...errorOf(form.errors.dayParts)}
      />
      <Checkbox
        name="urgent"
        label={t.urgent}
        value="ja"
        checked={typed(form, 'urgent') === 'ja'}
        {...errorOf(form.errors.urgent)}
      />
    </>
  );
}
