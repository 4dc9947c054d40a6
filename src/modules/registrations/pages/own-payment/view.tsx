import { money } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { Contribution } from '../../contribution/contributions.ts';
import type { Payment } from '../../contribution/payments.ts';
import type { OwnRegistration } from '../../own-registration.ts';
import { paymentPath } from '../../paths.ts';
import { contributionWords } from '../contribution-words.ts';

const words = {
  nl: {
    title: 'Uw eigen bijdrage',
    what: 'Waarvoor',
    amount: 'Bedrag',
    state: 'Betaald?',
    pay: 'Betaal nu',
    bank: 'Ga naar de bank',
    check: 'Kijk of mijn betaling binnen is',
    running: 'Uw betaling staat klaar. Ga naar de bank en betaal daar. Heeft u al betaald? Kijk dan of het bij ons binnen is.',
    desk: 'U betaalt bij de eerste keer, of u krijgt een rekening. Kunt u dit niet betalen? Bel ons, dan zoeken we samen een oplossing.',
    toPay: 'Betaal online, of bij de eerste keer. Kunt u dit niet betalen? Bel ons, dan zoeken we samen een oplossing.',
    later: 'U kunt betalen als u uw aanmelding heeft bevestigd.',
    nothing: 'Er is niets meer te betalen.',
  },
  en: {
    title: 'Your contribution',
    what: 'What for',
    amount: 'Amount',
    state: 'Status',
    pay: 'Pay now',
    bank: 'Go to the bank',
    check: 'See whether my payment has arrived',
    running: 'Your payment is ready. Go to the bank and pay there. Have you paid already? Then see whether it has reached us.',
    desk: 'You pay at the first session, or you will get a bill. If you cannot pay this, call us and we will find a solution together.',
    toPay: 'Pay online, or at the first session. If you cannot pay this, call us and we will find a solution together.',
    later: 'You can pay once you have confirmed your registration.',
    nothing: 'There is nothing left to pay.',
  },
};

interface Props {
  own: OwnRegistration;
  due: Contribution;
  running: Payment | undefined;
  /** Somebody takes payments on line. */
  online: boolean;
  lang: Lang;
  action: string;
  csrf: string;
}

/** What a family pays itself and how. */
export function OwnPayment({ own, due, running, online, lang, action, csrf }: Props) {
  const t = words[lang];
  const payable = due.state === 'to-pay' && ['requested', 'confirmed', 'completed'].includes(own.state);
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <SummaryList
        items={[
          { label: t.what, value: <Dutch>{own.group.title}</Dutch> },
          { label: t.amount, value: money(due.amountCents, lang) },
          { label: t.state, value: contributionWords[lang][due.state] },
        ]}
      />
      {payable && !own.addressConfirmed && <Text>{t.later}</Text>}
      {payable && own.addressConfirmed && !online && <Text>{t.desk}</Text>}
      {payable && own.addressConfirmed && online && !running?.payUrl && (
        <>
          <Text>{t.toPay}</Text>
          <Form action={action} csrf={csrf}>
            <Button>{t.pay}</Button>
          </Form>
        </>
      )}
      {payable && running?.payUrl && (
        <>
          <Lead>{t.running}</Lead>
          <Cluster>
            <ButtonLink href={running.payUrl}>{t.bank}</ButtonLink>
            <ButtonLink href={paymentPath(running.id)} look="secondary">
              {t.check}
            </ButtonLink>
          </Cluster>
        </>
      )}
    </Stack>
  );
}

export const paymentTitle = (lang: Lang) => words[lang].title;
export const paymentWords = (lang: Lang) => words[lang];
