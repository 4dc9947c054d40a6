import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import type { OwnPasskey } from '../../factors/passkeys.ts';
import { words } from './words.ts';

interface Props {
  passkeys: OwnPasskey[];
  form: FormState;
  lang: Lang;
  csrf: string;
}

/** The person's passkeys, and the form for a new one where the browser can make one. */
export function Passkeys({ passkeys, form, lang, csrf }: Props) {
  const t = words[lang];
  const action = localPath('/mijn/beveiliging/passkeys', lang);
  return (
    <Stack>
      <Heading level={2}>{t.passkeys}</Heading>
      <Text>{t.passkeysText}</Text>
      {passkeys.length === 0 && <Text>{t.noPasskeys}</Text>}
      {passkeys.map((passkey) => (
        <Card key={passkey.id} title={passkey.name}>
          <Cluster spread>
            <Text small>{history(passkey, lang)}</Text>
            <Form action={`${action}/${passkey.id}/verwijdering`} csrf={csrf}>
              <Button look="danger" icon="trash" small label={t.removeOne(passkey.name)}>
                {t.remove}
              </Button>
            </Form>
          </Cluster>
        </Card>
      ))}
      <noscript>
        <Text>{t.noScript}</Text>
      </noscript>
      <div data-passkey="create" hidden>
        <Form action={action} csrf={csrf} hidden={{ antwoord: '' }} errors={errorList(form)}>
          <TextField
            name="naam"
            label={t.name}
            hint={t.nameHint}
            maxLength={60}
            autocomplete="off"
            value={typed(form, 'naam')}
            {...errorOf(form, 'naam')}
          />
          <Button look="secondary" icon="plus">
            {t.make}
          </Button>
        </Form>
        <p class="op-small" role="alert" data-problem={t.problem} />
      </div>
    </Stack>
  );
}

function history({ madeAt, lastUsedAt }: OwnPasskey, lang: Lang): string {
  const t = words[lang];
  return `${t.made(longDate(madeAt, lang, true))} ${lastUsedAt ? t.used(longDate(lastUsedAt, lang, true)) : t.unused}`;
}
