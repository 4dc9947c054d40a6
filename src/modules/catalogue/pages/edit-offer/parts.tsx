import { errorOf, typed } from '../../../../platform/http/form.ts';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { fieldWords } from '../../field-words.ts';
import { accesses, audiences, forms, functions, levels, offerDomains, offerLanguages, registers } from '../../lists.ts';
import type { OfferChoices } from '../../offer-choices.ts';
import { QUESTIONS } from '../../offer-form.ts';
import {
  accessLabel,
  audienceLabel,
  domainLabel,
  formLabel,
  functionLabel,
  languageLabel,
  levelLabel,
  registerLabel,
} from '../../wording.ts';
import { AgeFields } from './age-fields.tsx';
import { Count, Euros, type FieldProps, Line, One, Part, Some, Text, Yes } from './fields.tsx';
import { words } from './words.ts';

/** The parts of the form, in order, with the ids that the list above the form points at. */
export const parts = ['what', 'who', 'how', 'costs', 'join', 'where', 'story', 'questions'] as const;

type Props = FieldProps & { choices: OfferChoices };

const options = <T extends string>(codes: readonly T[], label: (code: T) => string) =>
  codes.map((value) => ({ value, label: label(value) }));
const named = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));

export function What({ form, lang, choices }: Props) {
  const t = words[lang];
  const both = { form, lang };
  return (
    <Part id="what" title={t.what}>
      <Line {...both} name="title" hint={t.titleHint} maxLength={120} />
      <Text {...both} name="summary" hint={t.summaryHint} rows={3} maxLength={240} />
      <Line {...both} name="titleEn" hint={t.englishHint} maxLength={120} optional />
      <Text {...both} name="summaryEn" rows={3} maxLength={240} optional />
      <Select
        name="organisationId"
        label={fieldWords[lang].organisationId}
        options={named(choices.organisations)}
        value={typed(form, 'organisationId')}
        {...errorOf(form, 'organisationId')}
        {...(choices.organisations.length === 1 ? { empty: false as const } : {})}
      />
      <Select
        name="interventionId"
        label={fieldWords[lang].interventionId}
        hint={t.methodHint}
        options={named(choices.methods)}
        value={typed(form, 'interventionId')}
        {...errorOf(form, 'interventionId')}
      />
      <One {...both} name="domain" options={options(offerDomains, (code) => domainLabel(code, lang))} />
      <One {...both} name="level" options={options(levels, (code) => levelLabel(code, lang))} />
      <Some {...both} name="functions" options={options(functions, (code) => functionLabel(code, lang))} optional />
    </Part>
  );
}

export function Who({ form, lang, choices }: Props) {
  const t = words[lang];
  const both = { form, lang };
  const themes = choices.themes.map((one) => ({ value: one.code, label: lang === 'nl' ? one.labelNl : one.labelEn }));
  return (
    <Part id="who" title={t.who}>
      <Some {...both} name="audience" options={options(audiences, (code) => audienceLabel(code, lang))} />
      <AgeFields {...both} />
      <Some {...both} name="themes" hint={t.themesHint} options={themes} />
      <Text {...both} name="forWhom" maxLength={1500} optional />
    </Part>
  );
}

export function How({ form, lang }: Props) {
  const t = words[lang];
  const both = { form, lang };
  return (
    <Part id="how" title={t.how}>
      <One {...both} name="form" options={options(forms, (code) => formLabel(code, lang))} />
      <Count {...both} name="sessions" />
      <Count {...both} name="sessionMinutes" />
      <Count {...both} name="minSize" hint={t.sizeHint} />
      <Count {...both} name="maxSize" />
      <Count {...both} name="ageSpan" hint={t.ageSpanHint} optional />
      <Some {...both} name="languages" options={options(offerLanguages, (code) => languageLabel(code, lang))} />
    </Part>
  );
}

export function Costs({ form, lang }: Props) {
  const t = words[lang];
  const both = { form, lang };
  return (
    <Part id="costs" title={t.costs}>
      <Euros {...both} name="contributionCents" hint={t.euroHint} />
      <Text {...both} name="contributionNote" rows={2} maxLength={500} optional />
      <Text {...both} name="remissions" hint={t.remissionsHint} rows={3} maxLength={1000} optional />
      <Euros {...both} name="pricePerGroupCents" hint={t.unknownHint} />
      <Euros {...both} name="pricePerParticipantCents" hint={t.unknownHint} />
    </Part>
  );
}

export function Join({ form, lang }: Props) {
  const t = words[lang];
  const both = { form, lang };
  return (
    <Part id="join" title={t.join}>
      <One {...both} name="access" options={options(accesses, (code) => accessLabel(code, lang))} />
      <Line {...both} name="intakeBy" hint={t.intakeHint} maxLength={200} optional />
      <Line {...both} name="registerAt" hint={t.registerHint} maxLength={300} optional />
      <Line {...both} name="phone" hint={t.phoneHint} maxLength={40} optional />
      <Yes {...both} name="openOutsideRegion" />
    </Part>
  );
}

export function Where({ form, lang, choices }: Props) {
  const t = words[lang];
  const both = { form, lang };
  return (
    <Part id="where" title={t.where}>
      <Some {...both} name="municipalities" hint={t.placesHint} options={named(choices.municipalities)} optional />
      <Yes {...both} name="deployableOutside" />
      <Count {...both} name="trainersNeeded" />
      <Yes {...both} name="coTrainer" />
      <Yes {...both} name="qualificationNeeded" />
      <One {...both} name="requires" options={options(registers, (code) => registerLabel(code, lang))} />
      <Text {...both} name="materials" hint={t.materialsHint} optional />
    </Part>
  );
}

export function Story({ form, lang }: Props) {
  const t = words[lang];
  const both = { form, lang };
  return (
    <Part id="story" title={t.story}>
      <Text {...both} name="whatYouGet" hint={t.linesHint} optional />
      <Text {...both} name="whatHappens" rows={8} maxLength={3000} optional />
      <Text {...both} name="practical" maxLength={1500} optional />
    </Part>
  );
}

export function Questions({ form, lang }: Props) {
  const t = words[lang];
  return (
    <Part id="questions" title={t.questions}>
      {Array.from({ length: QUESTIONS }, (_, n) => n)
        .filter((n) => n < 3 || typed(form, `q-${n - 1}`) || typed(form, `q-${n}`) || typed(form, `a-${n}`))
        .map((n) => (
          <Fieldset key={n} name={`question-${n}`} legend={t.pair(n + 1)}>
            <TextField
              name={`q-${n}`}
              label={t.question(n + 1)}
              value={typed(form, `q-${n}`)}
              lang="nl"
              {...errorOf(form, `q-${n}`)}
              maxLength={200}
              autocomplete="off"
              optional
            />
            <TextArea
              name={`a-${n}`}
              label={t.answer(n + 1)}
              value={typed(form, `a-${n}`)}
              lang="nl"
              rows={3}
              maxLength={1000}
              optional
            />
          </Fieldset>
        ))}
    </Part>
  );
}
