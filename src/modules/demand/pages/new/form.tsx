import { type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { AgeRange } from '../../../../ui/components/age-range.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Checkbox, CheckboxGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Icon } from '../../../../ui/components/icon.tsx';
import { Prose } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { languageNames } from '../../languages.ts';
import { demandPaths } from '../../paths.ts';
import type { Known } from '../../sentence/sentence.ts';
import { agesError, summaryOf } from './errors.ts';

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

/** What most needs leave as it is: folded, unless something in it was filled in or is wrong. */
function MoreFields({ form, known }: PartProps) {
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

function textOf(form: FormState, name: string): { value: string; error?: string } {
  return { value: typed(form, name), ...errorOf(form.errors[name]) };
}

function errorOf(error: string | undefined): { error?: string } {
  return error ? { error } : {};
}
