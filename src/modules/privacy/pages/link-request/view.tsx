import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';

export const words = {
  nl: {
    title: 'Al mijn gegevens',
    back: 'Mijn aanmelding',
    lead: 'U kunt zien wat wij bij uw mailadres bewaren, het meenemen en het laten verwijderen.',
    text: 'Daarvoor sturen wij u een nieuwe mail met een link. Zo weten wij zeker dat u het bent. De link werkt een uur.',
    button: 'Stuur mij de link',
    sent: 'De mail is onderweg. De link daarin werkt een uur.',
  },
  en: {
    title: 'All my data',
    back: 'My registration',
    lead: 'You can see what we keep with your mail address, take it with you and have it removed.',
    text: 'For that we send you a new mail with a link. So we are sure that it is you. The link works for one hour.',
    button: 'Send me the link',
    sent: 'The mail is on its way. The link in it works for one hour.',
  },
} as const;

/** One button that sends a fresh link. */
export function LinkRequest({ lang, csrf, action }: { lang: Lang; csrf: string; action: string }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Text>{t.text}</Text>
      <Form action={action} csrf={csrf}>
        <Button icon="mail">{t.button}</Button>
      </Form>
    </Stack>
  );
}
