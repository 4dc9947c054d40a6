import { Fragment } from 'preact';
import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { listLabel } from '../../../regions/index.ts';
import { LanguagesField } from '../../languages-field.tsx';
import { demandPaths } from '../../paths.ts';
import type { Known } from '../../sentence/sentence.ts';
import type { Line } from '../../several.ts';
import { Preview } from './preview.tsx';
import { EXAMPLES, words } from './words.ts';

export interface SeveralModel {
  form: FormState;
  known: Known;
  teams: { id: string; name: string }[];
  formKey: string;
  /** Null before anything was looked at. */
  lines: Line[] | null;
  /** Faults that only the marketplace could know, per line. */
  refused: Map<number, string[]>;
  /** Every line is right: it can be placed. */
  ready: boolean;
  csrf: string;
}

/** A list of needs, what was understood of it, and one button that places all or none. */
export function Several({ form, known, teams, formKey, lines, refused, ready, csrf }: SeveralModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const team = teams.length === 1 ? teams[0]?.id : undefined;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Text small>
          {t.example}
          {EXAMPLES.map((example) => (
            <Fragment key={example}>
              <br />
              <Dutch>{example}</Dutch>
            </Fragment>
          ))}
        </Text>
      </Stack>
      {lines && lines.length > 0 && <Preview lines={lines} known={known} refused={refused} />}
      <Form
        action={to(demandPaths.several)}
        csrf={csrf}
        hidden={{ sleutel: formKey, team }}
        errors={errorList(form)}
        label={t.form}
      >
        {ready && lines && (
          <ActionBar>
            <Button name="doe" value="plaats">
              {t.place(lines.length)}
            </Button>
          </ActionBar>
        )}
        <TextArea
          name="lijst"
          label={t.list}
          hint={t.listHint}
          rows={8}
          maxLength={15_000}
          value={typed(form, 'lijst')}
          {...errorOf(form, 'lijst')}
        />
        {teams.length > 1 && (
          <Select
            name="team"
            label={t.team}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed(form, 'team')}
            {...errorOf(form, 'team')}
          />
        )}
        <SharedFields form={form} known={known} />
        <ActionBar>
          <Button name="doe" value="kijk" look={ready ? 'secondary' : 'primary'}>
            {t.look}
          </Button>
          <ButtonLink href={to(demandPaths.list)} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** What counts for every line that says nothing of it. */
function SharedFields({ form, known }: { form: FormState; known: Known }) {
  const { lang } = usePage();
  const t = words[lang];
  const open = ['gemeente', 'thema', 'dagdelen', 'km', 'talen'].some((name) => form.errors[name] !== undefined);
  return (
    <Disclosure label={t.shared} open={open || typed(form, 'gemeente') !== '' || ticked(form, 'dagdelen').length > 0}>
      <Stack>
        <Select
          name="thema"
          label={t.theme}
          optional
          options={known.themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))}
          value={typed(form, 'thema')}
          {...errorOf(form, 'thema')}
        />
        <Select
          name="gemeente"
          label={t.municipality}
          optional
          options={known.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed(form, 'gemeente')}
          {...errorOf(form, 'gemeente')}
        />
        <NumberField name="km" label={t.maxKm} suffix="km" value={typed(form, 'km')} {...errorOf(form, 'km')} />
        <DayPartPicker
          name="dagdelen"
          label={t.dayParts}
          optional
          values={ticked(form, 'dagdelen').map(Number)}
          {...errorOf(form, 'dagdelen')}
        />
        <LanguagesField form={form} legend={t.languages} />
      </Stack>
    </Disclosure>
  );
}
