import type { FormState } from '../../../../platform/http/form.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { type Factors, hasFactor } from '../../factors/summary.ts';
import { CodeForm } from '../code-form.tsx';
import { PasskeySignIn } from '../passkey/view.tsx';

const words = {
  nl: {
    title: 'Bewijs nog één keer wie u bent',
    lead: 'U bent al even ingelogd. Voor een wijziging van uw beveiliging vragen we het opnieuw.',
    mail: 'We sturen u een mail met een link. Die brengt u terug naar deze plek.',
    button: 'Stuur mij een link',
  },
  en: {
    title: 'Prove once more who you are',
    lead: 'You signed in a while ago. To change your security we ask it again.',
    mail: 'We send you a mail with a link. It brings you back to this place.',
    button: 'Send me a link',
  },
};

interface Props {
  factors: Factors;
  form: FormState;
  back: string | undefined;
  lang: Lang;
  csrf: string;
}

/** By the second factor where there is one; by mail where there is none. */
export function ProvePage({ factors, form, back, lang, csrf }: Props) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {hasFactor(factors) ? (
        <>
          {factors.passkeys.length > 0 && <PasskeySignIn lang={lang} csrf={csrf} back={back} />}
          <CodeForm {...{ form, back, lang, csrf }} action={localPath('/mijn/beveiliging/bewijs', lang)} />
        </>
      ) : (
        <>
          <Text>{t.mail}</Text>
          <Form action={localPath('/mijn/beveiliging/bewijs/mail', lang)} csrf={csrf} hidden={{ terug: back }}>
            <Button icon="mail">{t.button}</Button>
          </Form>
        </>
      )}
    </Stack>
  );
}

export const proofTitle = (lang: Lang) => words[lang].title;
