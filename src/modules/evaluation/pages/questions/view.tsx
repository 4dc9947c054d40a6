import type { ComponentChildren } from 'preact';
import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { offerQuestionsPath, regionQuestionsPath } from '../../paths.ts';
import { questions, scales } from '../../questions.ts';
import { questionWords } from '../question-words.ts';
import { words } from './words.ts';

interface Props {
  form: FormState;
  csrf: string;
}

/** What is asked after the groups of one offer. */
export function OfferQuestions({ offer, ...props }: Props & { offer: { id: string; title: string } }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const which = [
    { value: 'region', label: t.region },
    { value: 'own', label: t.own },
  ];
  return (
    <Frame {...props} title={t.offerTitle(offer.title)} lead={t.offerLead} action={to(offerQuestionsPath(offer.id))}>
      <RadioGroup
        name="which"
        legend={t.which}
        options={which}
        value={typed(props.form, 'which')}
        {...errorOf(props.form, 'which')}
      />
      <Chosen form={props.form} />
    </Frame>
  );
}

/** What the region asks, until when, and who gets a certificate. */
export function RegionQuestions(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const number = (name: 'close' | 'remind' | 'least', suffix: string, hint: string) => (
    <NumberField
      name={name}
      label={t[name]}
      hint={hint}
      suffix={suffix}
      width="short"
      value={typed(props.form, name)}
      {...errorOf(props.form, name)}
    />
  );
  return (
    <Frame {...props} title={t.regionTitle} lead={t.regionLead} action={to(regionQuestionsPath)}>
      <Chosen form={props.form} />
      <Fieldset name="termijnen" legend={t.terms}>
        <Stack>
          {number('close', t.days, t.closeHint)}
          {number('remind', t.days, t.remindHint)}
        </Stack>
      </Fieldset>
      <Fieldset name="bewijs" legend={t.certificate}>
        {number('least', t.percent, t.leastHint)}
      </Fieldset>
    </Frame>
  );
}

function Frame({
  title,
  lead,
  action,
  form,
  csrf,
  children,
}: Props & { title: string; lead: string; action: string; children: ComponentChildren }) {
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{lead}</Lead>
      </Stack>
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        {children}
        <ActionBar>
          <Button>{words[usePage().lang].save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

function Chosen({ form }: { form: FormState }) {
  const { lang } = usePage();
  const t = words[lang];
  const q = questionWords[lang];
  return (
    <>
      <RadioGroup
        name="scale"
        legend={t.scale}
        options={scales.map((value) => ({ value, label: t.scales[value] }))}
        value={typed(form, 'scale')}
        {...errorOf(form, 'scale')}
      />
      <CheckboxGroup
        name="asked"
        legend={t.asked}
        hint={t.askedHint}
        options={questions.map((value) => ({ value, label: q.asked[value] }))}
        values={ticked(form, 'asked')}
        optional
        {...errorOf(form, 'asked')}
      />
    </>
  );
}
