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
import { demandPaths } from '../../paths.ts';
import type { Known } from '../../sentence/sentence.ts';
import { agesError, summaryOf } from './errors.ts';
import { errorOf, textOf } from './field-state.ts';
import { MoreFields } from './more-fields.tsx';

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
  const team = teams.length === 1 ? teams[0]?.id : undefined;
  return (
    <Form
      action={demandPaths.add}
      csrf={csrf}
      hidden={{ key: formKey, organisation: team }}
      errors={summaryOf(form)}
      label="Groepsvraag"
    >
      {teams.length > 1 && (
        <Select
          name="organisation"
          label="Namens welk team?"
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          {...textOf(form, 'organisation')}
        />
      )}
      <WhoFields form={form} known={known} />
      <WhereFields form={form} known={known} />
      <WhenFields form={form} />
      <MoreFields form={form} known={known} />
      <ActionBar note="Namen, adressen en nummers horen hier niet.">
        <Button look={filled ? 'primary' : 'secondary'}>Zet op het marktplein</Button>
        <Button look="subtle" name="look" value="ja">
          Kijk wat er al is
        </Button>
        <ButtonLink look="subtle" href={demandPaths.list}>
          Stop
        </ButtonLink>
      </ActionBar>
    </Form>
  );
}

interface PartProps {
  form: FormState;
  known: Known;
}

function WhoFields({ form, known }: PartProps) {
  const unit = typed(form, 'ages-unit') === 'months' ? 'months' : 'years';
  return (
    <>
      <Heading level={2} look={3}>
        Voor wie
      </Heading>
      <NumberField
        name="places"
        label="Aantal plekken"
        hint="Hoeveel kinderen, jongeren of ouders zoeken een groep?"
        {...textOf(form, 'places')}
      />
      <AgeRange
        name="ages"
        label="Leeftijd van het kind"
        hint="Ook als de groep voor ouders is. Zwanger? Kies maanden en vul -9 en -1 in."
        from={typed(form, 'ages-from')}
        to={typed(form, 'ages-to')}
        unit={unit}
        {...errorOf(agesError(form))}
      />
      <Select
        name="theme"
        label="Thema"
        options={known.themes.map((theme) => ({ value: theme.code, label: theme.labelNl }))}
        {...textOf(form, 'theme')}
      />
    </>
  );
}

function WhereFields({ form, known }: PartProps) {
  return (
    <>
      <Heading level={2} look={3}>
        Waar
      </Heading>
      <Select
        name="municipality"
        label="Gemeente"
        options={known.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...textOf(form, 'municipality')}
      />
      <TextField
        name="area"
        label="Wijk of dorp"
        hint="Bijvoorbeeld Leiden-Noord. Geen straat en geen school."
        optional
        autocomplete="off"
        maxLength={80}
        {...textOf(form, 'area')}
      />
      <NumberField name="maxKm" label="Hoe ver kunnen ze reizen?" suffix="km" {...textOf(form, 'maxKm')} />
    </>
  );
}

function WhenFields({ form }: { form: FormState }) {
  return (
    <>
      <Heading level={2} look={3}>
        Wanneer
      </Heading>
      <DayPartPicker
        name="dayParts"
        label="Wanneer kunnen ze?"
        hint="Kies alles wat kan. Meer keuze geeft sneller een groep."
        values={ticked(form, 'dayParts').map(Number)}
        {...errorOf(form.errors.dayParts)}
      />
      <Checkbox
        name="urgent"
        label="Dit heeft spoed"
        value="ja"
        checked={typed(form, 'urgent') === 'ja'}
        {...errorOf(form.errors.urgent)}
      />
    </>
  );
}
