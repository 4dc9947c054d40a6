import type { FormState } from '../../../../platform/http/form.ts';
import { withBack } from '../../../../platform/http/own-path.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { EmailForm } from '../../../../ui/components/email-form.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { ProviderButton } from '../../organisations/providers.ts';
import { PasskeySignIn } from '../passkey/view.tsx';

const words = {
  nl: {
    title: 'Inloggen',
    lead: 'U krijgt een mail met een link waarmee u inlogt. Een wachtwoord heeft u niet nodig.',
    email: 'Uw e-mailadres',
    hint: 'Het adres waarop u bent uitgenodigd.',
    send: 'Stuur mij een link',
    organisation: 'Inloggen via uw organisatie',
    through: (name: string) => `Log in via ${name}`,
    example: 'Dit is de voorbeeldregio. Hier kunt u ook met één klik inloggen als een verzonnen persoon.',
    exampleLink: 'Kies wie u wilt zijn',
    already: (name: string) => `U bent al ingelogd als ${name}. Logt u opnieuw in, dan sluiten we deze sessie.`,
    goOn: 'Ga verder',
    noAccount: 'Nog geen account?',
    invited: 'Werkt u in deze regio? Vraag de beheerder van uw organisatie om een uitnodiging.',
    parents: 'Bent u ouder of jongere? Dan heeft u geen account nodig om u aan te melden voor een groep.',
    lost: 'Bent u de link naar uw aanmelding kwijt?',
  },
  en: {
    title: 'Sign in',
    lead: 'You get a mail with a link that lets you in. You need no password.',
    email: 'Your e-mail address',
    hint: 'The address on which you were invited.',
    send: 'Send me a link',
    organisation: 'Sign in through your organisation',
    through: (name: string) => `Sign in through ${name}`,
    example: 'This is the example region. Here you can also sign in with one click as a made-up person.',
    exampleLink: 'Choose who you want to be',
    already: (name: string) => `You are signed in as ${name}. When you sign in again, we end this session.`,
    goOn: 'Go on',
    noAccount: 'No account yet?',
    invited: 'Do you work in this region? Ask the administrator of your organisation for an invitation.',
    parents: 'Are you a parent or a young person? Then you need no account to register for a group.',
    lost: 'Did you lose the link to your registration?',
  },
};

export interface SignInProps {
  form: FormState;
  back: string | undefined;
  providers: ProviderButton[];
  isExample: boolean;
  /** Who is signed in already in this browser. */
  current: string | null;
  lang: Lang;
  csrf: string;
}

/** Ways in: a link by mail, a passkey, one's organisation. */
export function SignIn({ form, back, providers, isExample, current, lang, csrf }: SignInProps) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {current && (
        <Notice>
          <p>
            {t.already(current)} <Link href={back ?? localPath('/mijn', lang)}>{t.goOn}</Link>
          </p>
        </Notice>
      )}
      {isExample && (
        <Notice>
          <p>
            {t.example} <Link href={withBack('/dev/inloggen', back)}>{t.exampleLink}</Link>
          </p>
        </Notice>
      )}
      <EmailForm action={localPath('/inloggen', lang)} csrf={csrf} hidden={{ terug: back }} form={form} words={t} />
      <PasskeySignIn lang={lang} csrf={csrf} back={back} />
      {providers.length > 0 && <Providers {...{ providers, back, lang, csrf }} />}
      <Stack gap="small">
        <Heading level={2} look={3}>
          {t.noAccount}
        </Heading>
        <Text>{t.invited}</Text>
        <Text>
          {t.parents} <Link href={localPath('/aanmelding', lang)}>{t.lost}</Link>
        </Text>
      </Stack>
    </Stack>
  );
}

function Providers({ providers, back, lang, csrf }: Pick<SignInProps, 'providers' | 'back' | 'lang' | 'csrf'>) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={2} look={3}>
        {t.organisation}
      </Heading>
      <Cluster>
        {providers.map(({ id, name }) => (
          <Form key={id} action={localPath('/inloggen/organisatie', lang)} csrf={csrf} hidden={{ provider: id, terug: back }}>
            <Button look="secondary" icon="building-community">
              {t.through(name)}
            </Button>
          </Form>
        ))}
      </Cluster>
    </Stack>
  );
}

export const signInTitle = (lang: Lang) => words[lang].title;
