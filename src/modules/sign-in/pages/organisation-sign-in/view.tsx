import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { callbackPath } from '../../organisations/paths.ts';

export type Trouble = 'stopped' | 'gone' | 'over' | 'unreachable' | 'refused' | 'unknown';

export const words = {
  nl: {
    away: (name: string) => `Je gaat nu naar ${name}`,
    awayLead: 'Daar log je in. Daarna kom je hier terug.',
    awayButton: (name: string) => `Ga naar ${name}`,
    back: 'Je bent terug',
    backLead: 'Nog één stap. Druk op de knop om in te loggen.',
    goOn: 'Ga verder',
    again: 'Begin opnieuw',
    trouble: {
      stopped: {
        title: 'Je bent niet ingelogd',
        text: 'Je organisatie liet je niet door, of je stopte zelf. Probeer het nog eens.',
      },
      gone: { title: 'Deze inlogdienst is er niet meer', text: 'Kies op de inlogpagina opnieuw hoe je wilt inloggen.' },
      over: {
        title: 'Dit inloggen is verlopen',
        text: 'Inloggen moet binnen tien minuten en in dezelfde browser. De link werkt één keer. Begin opnieuw.',
      },
      unreachable: {
        title: 'Je organisatie geeft geen antwoord',
        text: 'De inlogdienst van je organisatie doet het nu niet. Probeer het over een paar minuten nog eens.',
      },
      refused: {
        title: 'We kunnen dit antwoord niet vertrouwen',
        text: 'Het antwoord van je organisatie klopt niet. Begin opnieuw. Blijft het misgaan? Vertel het je beheerder.',
      },
      unknown: {
        title: 'Je hebt hier nog geen toegang',
        text: 'Inloggen bij je organisatie is gelukt. Maar wij kennen je daar niet als medewerker. Vraag je beheerder om een uitnodiging.',
      },
    },
  },
  en: {
    away: (name: string) => `You are now going to ${name}`,
    awayLead: 'You sign in there. Then you come back here.',
    awayButton: (name: string) => `Go to ${name}`,
    back: 'You are back',
    backLead: 'One more step. Press the button to sign in.',
    goOn: 'Go on',
    again: 'Start again',
    trouble: {
      stopped: {
        title: 'You are not signed in',
        text: 'Your organisation did not let you through, or you stopped. Please try again.',
      },
      gone: {
        title: 'This sign-in service is not there any more',
        text: 'Choose again on the sign-in page how you want to sign in.',
      },
      over: {
        title: 'This sign-in is over',
        text: 'Sign in within ten minutes and in the same browser. The link works once. Start again.',
      },
      unreachable: {
        title: 'Your organisation does not answer',
        text: 'The sign-in service of your organisation does not work now. Try again in a few minutes.',
      },
      refused: {
        title: 'We cannot trust this answer',
        text: 'The answer of your organisation is not right. Start again. Does it keep going wrong? Tell your administrator.',
      },
      unknown: {
        title: 'You have no access here yet',
        text: 'Signing in at your organisation worked. But we do not know you as a member of its staff. Ask your administrator for an invitation.',
      },
    },
  },
};

/** On the way to the organisation. The browser goes on by itself (see the route); the button is for when it does not. */
export function Away({ name, href, lang }: { name: string; href: string; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.away(name)}</Heading>
      <Lead>{t.awayLead}</Lead>
      <ActionBar>
        <ButtonLink href={href} rel="noreferrer">
          {t.awayButton(name)}
        </ButtonLink>
      </ActionBar>
    </Stack>
  );
}

export interface BackModel {
  answer: { code: string; state: string; iss?: string | undefined };
  lang: Lang;
  csrf: string;
}

/** Back from the organisation: one button, because an address never signs anybody in (rule 19). With script it presses itself. */
export function Back({ answer, lang, csrf }: BackModel) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.back}</Heading>
      <Lead>{t.backLead}</Lead>
      <Form action={callbackPath(lang)} csrf={csrf} hidden={{ ...answer }} data-press="">
        <ActionBar>
          <Button>{t.goOn}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** What went wrong and what to do. */
export function NotIn({ trouble, lang }: { trouble: Trouble; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.trouble[trouble].title}</Heading>
      <Lead>{t.trouble[trouble].text}</Lead>
      <ActionBar>
        <ButtonLink href={localPath('/inloggen', lang)}>{t.again}</ButtonLink>
      </ActionBar>
    </Stack>
  );
}
