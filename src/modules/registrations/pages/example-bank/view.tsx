import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { money } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import type { ExamplePayment } from '../../contribution/example-bank.ts';

interface Props {
  payment: ExamplePayment;
  action: string;
  csrf: string;
  form: FormState;
  publicUrl: string;
}

/** Plays a bank; nothing is really paid. */
export function ExampleBank({ payment, action, csrf, form, publicUrl }: Props) {
  return (
    <Stack>
      <Heading level={1}>Voorbeeldbank</Heading>
      <Lead>Deze bank bestaat niet. U probeert hier hoe betalen gaat.</Lead>
      <SummaryList
        items={[
          { label: 'Bedrag', value: money(payment.amountCents, 'nl') },
          { label: 'Omschrijving', value: payment.description },
        ]}
      />
      {payment.state === 'open' ? (
        <Form action={action} csrf={csrf} errors={errorList(form)}>
          <Text small>Valt het bericht weg? Dan vraagt het programma zelf of er betaald is.</Text>
          <RadioGroup
            name="uitkomst"
            legend="Wat doet u?"
            options={[
              { value: 'betaal', label: 'Betaal' },
              { value: 'betaal-stil', label: 'Betaal, en laat het bericht van de bank wegvallen' },
              { value: 'stop', label: 'Stop' },
            ]}
            value={typed(form, 'uitkomst') || 'betaal'}
            {...errorOf(form, 'uitkomst')}
          />
          <ActionBar>
            <Button>Ga door</Button>
          </ActionBar>
        </Form>
      ) : (
        <ButtonLink href={payment.returnUrl.replace(publicUrl, '')}>Ga terug</ButtonLink>
      )}
    </Stack>
  );
}
