import { withBack } from '../../../../platform/http/own-path.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';

const words = {
  nl: {
    title: 'Nog één klik',
    lead: (name: string) => `U logt in als ${name}.`,
    button: 'Log in',
    notYou: 'Bent u dat niet? Sluit dan deze pagina.',
    over: 'Deze link werkt niet meer',
    overLead: 'Een link werkt 20 minuten en één keer. Vraag gerust een nieuwe.',
    again: 'Vraag een nieuwe link',
  },
  en: {
    title: 'One more click',
    lead: (name: string) => `You sign in as ${name}.`,
    button: 'Sign in',
    notYou: 'Is that not you? Then close this page.',
    over: 'This link does not work any more',
    overLead: 'A link works for 20 minutes and once. Feel free to ask for a new one.',
    again: 'Ask for a new link',
  },
};

interface Props {
  lang: Lang;
  back: string | undefined;
}

/** The one button that lets somebody in: opening the link alone changes nothing (rule 19). */
export function OneButton({ name, action, lang, back, csrf }: Props & { name: string; action: string; csrf: string }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead(name)}</Lead>
      <Form action={action} csrf={csrf} hidden={{ terug: back }}>
        <Button>{t.button}</Button>
      </Form>
      <Text small>{t.notYou}</Text>
    </Stack>
  );
}

/** Used, too old, never there: nobody learns which. */
export function LinkOver({ lang, back }: Props) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.over}</Heading>
      <Lead>{t.overLead}</Lead>
      <p>
        <ButtonLink href={withBack(localPath('/inloggen', lang), back)}>{t.again}</ButtonLink>
      </p>
    </Stack>
  );
}

export const linkTitle = (lang: Lang, works: boolean) => (works ? words[lang].title : words[lang].over);
