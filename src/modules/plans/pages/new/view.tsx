import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import { planPaths } from '../../paths.ts';
import { planWords } from '../../plan-words.ts';
import { TIMES } from './form.ts';
import { words } from './words.ts';

export interface NewPlanProps {
  municipalities: MunicipalityView[];
  /** What is open now: needs with their people, and people on waiting lists. */
  asked: { needs: number; people: number; waiting: number };
  form: FormState;
  csrf: string;
}

/** The form for a new plan. */
export function NewPlan({ municipalities, asked, form, csrf }: NewPlanProps) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Text>
          {t.asked(asked.needs, asked.people)} {asked.waiting > 0 && t.waiting(asked.waiting)}
        </Text>
      </div>
      <Form action={to(planPaths.list)} csrf={csrf} errors={errorList(form)}>
        <DateField name="van" label={t.van} value={datePartsOf(form.values, 'van')} {...errorOf(form, 'van')} />
        <DateField name="tot" label={t.tot} hint={t.totHint} value={datePartsOf(form.values, 'tot')} {...errorOf(form, 'tot')} />
        <CheckboxGroup
          name="gemeenten"
          legend={t.gemeenten}
          hint={t.gemeentenHint}
          optional
          inline
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          values={ticked(form, 'gemeenten')}
          {...errorOf(form, 'gemeenten')}
        />
        <RadioGroup
          name="seconden"
          legend={t.seconden}
          hint={t.secondenHint}
          inline
          options={TIMES.map((value) => ({ value, label: planWords[lang].seconds(Number(value)) }))}
          value={typed(form, 'seconden')}
          {...errorOf(form, 'seconden')}
        />
        <TextField
          name="naam"
          label={t.naam}
          hint={t.naamHint}
          optional
          maxLength={60}
          autocomplete="off"
          value={typed(form, 'naam')}
          {...errorOf(form, 'naam')}
        />
        <Disclosure label={t.more} open={'zaad' in form.errors || 'stappen' in form.errors || typed(form, 'stappen') !== '0'}>
          <NumberField
            name="zaad"
            label={t.zaad}
            hint={t.zaadHint}
            width="short"
            value={typed(form, 'zaad')}
            {...errorOf(form, 'zaad')}
          />
          <NumberField
            name="stappen"
            label={t.stappen}
            hint={t.stappenHint}
            width="short"
            value={typed(form, 'stappen')}
            {...errorOf(form, 'stappen')}
          />
        </Disclosure>
        <ActionBar>
          <Button>{t.go}</Button>
          <ButtonLink href={to(planPaths.list)} look="subtle">
            {t.cancel}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
