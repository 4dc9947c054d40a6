import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Checkbox, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { rulesPath } from '../../paths.ts';
import type { OwnOffer } from '../../rules/owner.ts';
import { MOST_QUESTIONS, questionKinds } from '../../rules/rules.ts';
import { words } from './words.ts';

interface Props {
  offer: OwnOffer;
  form: FormState;
  /** Municipalities where the offer is given. */
  given: string;
  earlier: { id: string; title: string }[];
  organisations: { id: string; name: string }[];
  csrf: string;
}

/** What is asked of who registers for an offer. */
export function RulesPage({ offer, form, given, earlier, organisations, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const shown = Array.from({ length: MOST_QUESTIONS }, (_, n) => n);
  const used = (n: number) => typed(form, `vraag-${n}`) !== '' || form.errors[`vraag-${n}`] || form.errors[`keuzes-${n}`];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Form action={to(rulesPath(offer.id))} csrf={csrf} errors={errorList(form)}>
        <RadioGroup
          name="residents"
          legend={t.residents}
          options={[
            { value: 'anywhere', label: t.anywhere },
            { value: 'region', label: t.region },
            { value: 'given', label: t.given, hint: t.givenHint(given) },
          ]}
          value={typed(form, 'residents')}
          {...errorOf(form, 'residents')}
        />
        <Select
          name="eerder"
          label={t.earlier}
          hint={t.earlierHint}
          empty={t.noEarlier}
          optional
          options={earlier.map((one) => ({ value: one.id, label: one.title, lang: 'nl' }))}
          value={typed(form, 'eerder')}
          {...errorOf(form, 'eerder')}
        />
        {offer.access === 'after-intake' && (
          <Select
            name="intake"
            label={t.intake}
            hint={t.intakeHint}
            empty={t.ownIntake}
            optional
            options={organisations.map((one) => ({ value: one.id, label: one.name, lang: 'nl' }))}
            value={typed(form, 'intake')}
            {...errorOf(form, 'intake')}
          />
        )}
        <Heading level={2}>{t.questions}</Heading>
        <p>{t.questionsHint}</p>
        {shown.map((n) => (
          <Disclosure key={n} label={t.question(n + 1)} open={n === 0 || Boolean(used(n))}>
            <QuestionPart n={n} form={form} />
          </Disclosure>
        ))}
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

function QuestionPart({ n, form }: { n: number; form: FormState }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Fieldset name={`deel-${n}`} legend={t.question(n + 1)}>
      <div class="op-stack">
        <input type="hidden" name={`id-${n}`} value={typed(form, `id-${n}`)} />
        <TextField
          name={`vraag-${n}`}
          label={t.text}
          optional
          maxLength={120}
          autocomplete="off"
          lang="nl"
          value={typed(form, `vraag-${n}`)}
          {...errorOf(form, `vraag-${n}`)}
        />
        <RadioGroup
          name={`soort-${n}`}
          legend={t.kind(n + 1)}
          inline
          options={questionKinds.map((value) => ({ value, label: t.kinds[value] }))}
          value={typed(form, `soort-${n}`) || 'text'}
          {...errorOf(form, `soort-${n}`)}
        />
        <TextArea
          name={`keuzes-${n}`}
          label={t.options(n + 1)}
          hint={t.optionsHint}
          optional
          rows={3}
          maxLength={400}
          value={typed(form, `keuzes-${n}`)}
          {...errorOf(form, `keuzes-${n}`)}
        />
        <TextField
          name={`vraag-en-${n}`}
          label={t.english(n + 1)}
          hint={t.englishHint}
          optional
          maxLength={120}
          autocomplete="off"
          lang="en"
          value={typed(form, `vraag-en-${n}`)}
          {...errorOf(form, `vraag-en-${n}`)}
        />
        <TextArea
          name={`keuzes-en-${n}`}
          label={t.optionsEnglish(n + 1)}
          hint={t.optionsEnglishHint}
          optional
          rows={3}
          maxLength={400}
          value={typed(form, `keuzes-en-${n}`)}
          {...errorOf(form, `keuzes-en-${n}`)}
        />
        <Checkbox name={`nodig-${n}`} value="ja" label={t.required} checked={ticked(form, `nodig-${n}`).includes('ja')} />
      </div>
    </Fieldset>
  );
}
