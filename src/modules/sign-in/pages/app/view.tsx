import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Steps } from '../../../../ui/components/steps.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';

const words = {
  nl: {
    title: 'Stel een app met codes in',
    lead: 'U heeft hiervoor een telefoon nodig. Het duurt een paar minuten.',
    install: 'Zet een app met codes op uw telefoon',
    installText: 'Bijvoorbeeld FreeOTP, Aegis of Microsoft Authenticator. Heeft u er al een? Ga dan door.',
    scan: 'Scan dit plaatje met de app',
    picture: 'QR-code met uw sleutel',
    type: 'Kunt u niet scannen? Kies in de app voor typen en neem deze sleutel over:',
    give: 'Vul de code in die de app laat zien',
    code: 'Code uit de app',
    codeHint: 'Zes cijfers.',
    button: 'Zet de app aan',
    wrong: 'Deze code klopt niet. Wacht op de volgende code en vul die in.',
    nothing: 'Er staat geen sleutel klaar. Begin bij Beveiliging.',
    back: 'Naar Beveiliging',
  },
  en: {
    title: 'Set up an app with codes',
    lead: 'You need a telephone for this. It takes a few minutes.',
    install: 'Put an app with codes on your telephone',
    installText: 'For example FreeOTP, Aegis or Microsoft Authenticator. Do you have one? Then go on.',
    scan: 'Scan this picture with the app',
    picture: 'QR code with your key',
    type: 'Can you not scan? Choose typing in the app and copy this key:',
    give: 'Fill in the code that the app shows',
    code: 'Code from the app',
    codeHint: 'Six digits.',
    button: 'Switch the app on',
    wrong: 'This code is not right. Wait for the next code and fill that in.',
    nothing: 'There is no key to set up. Begin at Security.',
    back: 'To Security',
  },
};

interface Props {
  /** The key as text. */
  secret: string;
  form: FormState;
  lang: Lang;
  csrf: string;
}

/** Three steps: an app, the key, the first code. */
export function SetUpApp({ secret, form, lang, csrf }: Props) {
  const t = words[lang];
  const key = (
    <>
      <p>
        <img src={localPath('/mijn/beveiliging/app/qr.svg', lang)} width={220} height={220} alt={t.picture} />
      </p>
      <p>{t.type}</p>
      <p class="op-codes">
        <code>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
    </>
  );
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <Steps steps={[{ title: t.install, text: t.installText }, { title: t.scan, text: key }, { title: t.give }]} />
      <Form action={localPath('/mijn/beveiliging/app', lang)} csrf={csrf} errors={errorList(form)}>
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          width="short"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={12}
          value={typed(form, 'code')}
          {...errorOf(form, 'code')}
        />
        <ActionBar>
          <Button>{t.button}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** Nothing to set up: somebody came here by the address. */
export function NoApp({ lang }: { lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Text>{t.nothing}</Text>
      <p>
        <ButtonLink href={localPath('/mijn/beveiliging', lang)}>{t.back}</ButtonLink>
      </p>
    </Stack>
  );
}

export const appTitle = (lang: Lang) => words[lang].title;
export const wrongCode = (lang: Lang) => words[lang].wrong;
