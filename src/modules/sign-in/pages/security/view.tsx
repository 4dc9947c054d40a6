import type { FormState } from '../../../../platform/http/form.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { type Factors, hasFactor } from '../../factors/summary.ts';
import { Passkeys } from './passkeys.tsx';
import { words } from './words.ts';

interface Props {
  factors: Factors;
  /** Names of the roles that do not count in this session. */
  asleep: string;
  /** The form for a new passkey, when it came back. */
  form: FormState;
  lang: Lang;
  csrf: string;
}

/** One's second factors. */
export function Security({ factors, asleep, form, lang, csrf }: Props) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        {asleep && (
          <Notice tone="warning" title={t.asleepTitle}>
            <p>{t.asleep(asleep)}</p>
          </Notice>
        )}
      </Stack>
      <Stack>
        <Heading level={2}>{t.app}</Heading>
        <Text>{factors.app ? t.appSince(longDate(factors.app, lang, true)) : t.appText}</Text>
        {factors.app ? (
          <Form action={localPath('/mijn/beveiliging/app/verwijdering', lang)} csrf={csrf}>
            <Button look="danger" icon="trash">
              {t.appRemove}
            </Button>
          </Form>
        ) : (
          <Form action={localPath('/mijn/beveiliging/app/sleutel', lang)} csrf={csrf}>
            <Button>{t.appStart}</Button>
          </Form>
        )}
      </Stack>
      <Passkeys passkeys={factors.passkeys} form={form} lang={lang} csrf={csrf} />
      {hasFactor(factors) && (
        <Stack>
          <Heading level={2}>{t.codes}</Heading>
          <Text>{t.codesText(factors.recoveryCodes)}</Text>
          <Form action={localPath('/mijn/beveiliging/herstelcodes', lang)} csrf={csrf}>
            <Button look="secondary">{t.codesNew}</Button>
          </Form>
        </Stack>
      )}
    </Stack>
  );
}
