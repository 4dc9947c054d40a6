import type { FormState } from '../../../../platform/http/form.ts';
import { withBack } from '../../../../platform/http/own-path.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { CodeForm } from '../code-form.tsx';
import { PasskeySignIn } from '../passkey/view.tsx';

/**
 * `code`: somebody with a code to give; `passkey`: only a passkey (or a recovery code) helps; `set-up`: no second factor yet; `strong`: done
 * already; `over`: there is nobody to ask.
 */
export type StepState = 'code' | 'passkey' | 'set-up' | 'strong' | 'over';

const words = {
  nl: {
    titles: {
      code: 'Nog een stap: uw code',
      passkey: 'Nog een stap: uw passkey',
      'set-up': 'Maak uw account veiliger',
      strong: 'U bent veilig ingelogd',
      over: 'Begin opnieuw',
    },
    leads: {
      code: 'Zo weten we zeker dat u het bent, ook als iemand anders bij uw mail kan.',
      passkey: 'Voor deze pagina vragen we meer zekerheid. Log in met uw passkey.',
      'set-up':
        'Dit deel is voor mensen met een rol die extra zekerheid vraagt. Die rol telt mee zodra u een tweede bewijs heeft.',
      strong: 'U heeft bewezen wie u bent, op twee manieren.',
      over: 'Er is nu niets om een code voor te geven. Misschien duurde het te lang, of was er te vaak een foute code.',
    },
    how: 'Dat is in een paar minuten klaar. U kiest een app met codes op uw telefoon, of een passkey: uw vingerafdruk, gezicht of pincode.',
    setUp: 'Stel dit nu in',
    later: 'Later, ga verder zonder',
    again: 'Log in',
    goOn: 'Ga verder',
    lost: 'Geen telefoon bij de hand? Gebruik een van uw herstelcodes. Bent u die ook kwijt? Bel dan uw beheerder.',
    recovery: 'Heeft u uw passkey niet bij u? Vul dan een herstelcode in.',
  },
  en: {
    titles: {
      code: 'One more step: your code',
      passkey: 'One more step: your passkey',
      'set-up': 'Make your account safer',
      strong: 'You are signed in safely',
      over: 'Begin again',
    },
    leads: {
      code: 'So we know for certain that it is you, even when somebody else can read your mail.',
      passkey: 'For this page we ask more certainty. Sign in with your passkey.',
      'set-up':
        'This part is for people with a role that asks extra certainty. That role counts as soon as you have a second proof.',
      strong: 'You have proved who you are, in two ways.',
      over: 'There is nothing to give a code for now. Perhaps it took too long, or there was a wrong code too often.',
    },
    how: 'It takes a few minutes. You choose an app with codes on your telephone, or a passkey: your fingerprint, face or PIN.',
    setUp: 'Set this up now',
    later: 'Later, go on without',
    again: 'Sign in',
    goOn: 'Go on',
    lost: 'No telephone at hand? Use one of your recovery codes. Did you lose those too? Then call your administrator.',
    recovery: 'Is your passkey not with you? Then fill in a recovery code.',
  },
};

interface Props {
  state: StepState;
  form: FormState;
  back: string | undefined;
  lang: Lang;
  csrf: string;
}

/** Everything about the second factor on the way in. */
export function SecondStepPage(props: Props) {
  const t = words[props.lang];
  return (
    <Stack>
      <Heading level={1}>{t.titles[props.state]}</Heading>
      <Lead>{t.leads[props.state]}</Lead>
      <Inside {...props} />
    </Stack>
  );
}

function Inside({ state, form, back, lang, csrf }: Props) {
  const t = words[lang];
  const code = <CodeForm {...{ form, back, lang, csrf }} action={localPath('/inloggen/tweede-stap', lang)} />;
  switch (state) {
    case 'code':
      return (
        <>
          {code}
          <PasskeySignIn lang={lang} csrf={csrf} back={back} />
          <Text small>{t.lost}</Text>
        </>
      );
    case 'passkey':
      return (
        <>
          <PasskeySignIn lang={lang} csrf={csrf} back={back} />
          <Text>{t.recovery}</Text>
          {code}
        </>
      );
    case 'set-up':
      return (
        <>
          <Text>{t.how}</Text>
          <Cluster>
            <ButtonLink href={localPath('/mijn/beveiliging', lang)}>{t.setUp}</ButtonLink>
            <ButtonLink href={localPath('/mijn', lang)} look="subtle">
              {t.later}
            </ButtonLink>
          </Cluster>
        </>
      );
    default:
      return (
        <p>
          {state === 'strong' ? (
            <ButtonLink href={back ?? localPath('/mijn', lang)}>{t.goOn}</ButtonLink>
          ) : (
            <ButtonLink href={withBack(localPath('/inloggen', lang), back)}>{t.again}</ButtonLink>
          )}
        </p>
      );
  }
}

export const stepTitle = (lang: Lang, state: StepState) => words[lang].titles[state];
