import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';

const words = {
  nl: {
    button: 'Log in met een passkey',
    problem: 'Dat lukte niet. Probeer het nog een keer, of log in met een link.',
  },
  en: {
    button: 'Sign in with a passkey',
    problem: 'That did not work. Try again, or sign in with a link.',
  },
};

/** Only with script: hidden until the browser says that it can do this. */
export function PasskeySignIn({ lang, csrf, back }: { lang: Lang; csrf: string; back: string | undefined }) {
  const t = words[lang];
  return (
    <div data-passkey="get" hidden>
      <Stack>
        <Form action={localPath('/inloggen/passkey', lang)} csrf={csrf} hidden={{ antwoord: '', terug: back }}>
          <Button look="secondary" icon="lock">
            {t.button}
          </Button>
        </Form>
        <p class="op-small" role="alert" data-problem={t.problem} />
      </Stack>
    </div>
  );
}
