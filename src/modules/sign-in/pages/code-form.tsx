import { errorList, errorOf, type FormState, typed } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../ui/components/action-bar.tsx';
import { Button } from '../../../ui/components/button.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import type { Refused } from '../second-code.ts';

const words = {
  nl: {
    code: 'Uw code',
    hint: 'De zes cijfers uit uw app. Of een herstelcode van uw lijst.',
    go: 'Ga verder',
    wrong: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app.',
    paused: 'Er zijn vandaag te veel foute codes ingevuld. Gebruik een herstelcode of een passkey, of probeer het morgen.',
    ended: 'Dat was te vaak een foute code. Log opnieuw in met een link.',
  },
  en: {
    code: 'Your code',
    hint: 'The six digits from your app. Or a recovery code from your list.',
    go: 'Go on',
    wrong: 'This code is not right, or was used already. Wait for the next code in your app.',
    paused: 'Too many wrong codes were tried today. Use a recovery code or a passkey, or try again tomorrow.',
    ended: 'That was a wrong code too often. Sign in again with a link.',
  },
};

interface Props {
  action: string;
  form: FormState;
  back: string | undefined;
  lang: Lang;
  csrf: string;
}

/** Asks for a code from the app or a recovery code. */
export function CodeForm({ action, form, back, lang, csrf }: Props) {
  const t = words[lang];
  return (
    <Form action={action} csrf={csrf} hidden={{ terug: back }} errors={errorList(form)}>
      <TextField
        name="code"
        label={t.code}
        hint={t.hint}
        width="medium"
        autocomplete="one-time-code"
        maxLength={40}
        spellcheck={false}
        value={typed(form, 'code')}
        {...errorOf(form, 'code')}
      />
      <ActionBar>
        <Button>{t.go}</Button>
      </ActionBar>
    </Form>
  );
}

/** Why a code was not accepted, in words. */
export function codeFault(refused: Refused, lang: Lang): string {
  return words[lang][refused];
}
