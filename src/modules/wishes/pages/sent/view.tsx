import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';

export const words: Record<Lang, { title: string; lead: string; text: string; offers: string; agenda: string }> = {
  nl: {
    title: 'Bekijk uw mail',
    lead: 'We hebben een mail gestuurd. Open de link in die mail en druk op de knop. Daarna telt uw wens mee.',
    text: 'Geen mail gekregen? Kijk bij de ongewenste mail. Of stuur uw wens nog een keer, met een ander adres.',
    offers: 'Bekijk wat er nu al is',
    agenda: 'Bekijk de agenda',
  },
  en: {
    title: 'Check your mail',
    lead: 'We have sent a mail. Open the link in it and press the button. From then on your wish counts.',
    text: 'No mail? Look among the unwanted mail. Or send your wish again, with another address.',
    offers: 'See what there is already',
    agenda: 'See the calendar',
  },
};

/** After sending with an address: what comes next. The same for every address. */
export function Sent() {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Text>{t.text}</Text>
      <Cluster>
        <ButtonLink href={to('/aanbod')} look="secondary">
          {t.offers}
        </ButtonLink>
        <ButtonLink href={to('/agenda')} look="subtle">
          {t.agenda}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}
