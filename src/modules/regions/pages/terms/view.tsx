import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { TermName } from '../../change-terms.ts';
import { words } from './words.ts';

export const path = '/werk/beheer/termijnen';

interface Props {
  form: FormState;
  csrf: string;
}

/** How long things count, by what they are about. */
export function TermsPage({ form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const days = (name: TermName, hint?: string) => (
    <NumberField
      name={name}
      label={t[name]}
      {...(hint ? { hint } : {})}
      suffix={name === 'confirm' ? t.hours : t.days}
      width="short"
      value={typed(form, name)}
      {...errorOf(form, name)}
    />
  );
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <Form action={to(path)} csrf={csrf} errors={errorList(form)}>
        <Fieldset name="groepen" legend={t.groups}>
          <Stack>
            {days('expire', t.expireHint)}
            {days('lapse', t.lapseHint)}
            {days('decide', t.decideHint)}
            {days('giveBack', t.giveBackHint)}
          </Stack>
        </Fieldset>
        <Fieldset name="gezinnen" legend={t.families}>
          <Stack>
            {days('confirm', t.confirmHint)}
            {days('hold', t.holdHint)}
            {days('remindFirst', t.remindHint)}
            {days('remindSession', t.remindHint)}
            {days('keep', t.keepHint)}
          </Stack>
        </Fieldset>
        <Fieldset name="facilitair" legend={t.facilities}>
          <Stack>
            {days('option', t.optionHint)}
            {days('answer', t.answerHint)}
          </Stack>
        </Fieldset>
        <Fieldset name="initiatieven" legend={t.initiatives}>
          <Stack>
            {days('public')}
            {days('keepInitiative')}
          </Stack>
        </Fieldset>
        <Fieldset name="trainers" legend={t.supply}>
          <TextField
            name="warn"
            label={t.warn}
            hint={t.warnHint}
            maxLength={30}
            autocomplete="off"
            value={typed(form, 'warn')}
            {...errorOf(form, 'warn')}
          />
        </Fieldset>
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
