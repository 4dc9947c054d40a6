import { money } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import type { Payment } from '../../contribution/payments.ts';

const words = {
  nl: {
    titles: {
      open: 'Is het betalen gelukt?',
      paid: 'Uw betaling is binnen',
      surplus: 'U betaalde dubbel',
      failed: 'Er is niet betaald',
    },
    leads: {
      open: 'We hebben nog niets van de bank gehoord. Dat duurt soms even.',
      paid: 'Dank u wel. U krijgt een mail met een link naar uw aanmelding.',
      surplus: 'Er was niets meer te betalen. We geven dit bedrag terug.',
      failed: 'De betaling is niet gelukt. Er is geen geld van uw rekening gegaan. Probeer het opnieuw met de link in uw mail.',
    },
    amount: (cents: string) => `Het gaat om ${cents}.`,
    check: 'Kijk of de betaling binnen is',
    bank: 'Terug naar de bank',
  },
  en: {
    titles: {
      open: 'Did your payment go through?',
      paid: 'Your payment has arrived',
      surplus: 'You paid twice',
      failed: 'Nothing was paid',
    },
    leads: {
      open: 'We have not heard from the bank yet. Sometimes that takes a while.',
      paid: 'Thank you. You will get an e-mail with a link to your registration.',
      surplus: 'There was nothing left to pay. We will pay this amount back to you.',
      failed: 'The payment did not go through. No money was taken from your account. Try again with the link in your e-mail.',
    },
    amount: (cents: string) => `The amount is ${cents}.`,
    check: 'See whether the payment has arrived',
    bank: 'Back to the bank',
  },
};

function stand({ state }: Payment): 'open' | 'paid' | 'surplus' | 'failed' {
  if (state === 'new' || state === 'open' || state === 'replaced') return 'open';
  return state === 'returned' ? 'surplus' : state;
}

/** How one payment stands. */
export function PaymentPage({ payment, lang, action, csrf }: { payment: Payment; lang: Lang; action: string; csrf: string }) {
  const t = words[lang];
  const at = stand(payment);
  return (
    <Stack>
      <Heading level={1}>{t.titles[at]}</Heading>
      <Lead>{t.leads[at]}</Lead>
      <Text>{t.amount(money(payment.amountCents, lang))}</Text>
      {at === 'open' && (
        <Form action={action} csrf={csrf}>
          <Button>{t.check}</Button>
        </Form>
      )}
      {payment.state === 'open' && payment.payUrl && (
        <ButtonLink href={payment.payUrl} look="secondary">
          {t.bank}
        </ButtonLink>
      )}
    </Stack>
  );
}

export const paymentPageTitle = (payment: Payment, lang: Lang) => words[lang].titles[stand(payment)];
