import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import { words } from './words.ts';

/** Asks for the code of an anonymous wish. */
export function EnterCode({ form, csrf }: { form: FormState; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.enterTitle}</Heading>
      <Lead>{t.enterLead}</Lead>
      <Form action={to(paths.enterCode)} csrf={csrf} errors={errorList(form)} label={t.enterTitle}>
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          autocomplete="off"
          spellcheck={false}
          maxLength={40}
          value={typed(form, 'code')}
          {...errorOf(form, 'code')}
        />
        <ActionBar>
          <Button>{t.open}</Button>
        </ActionBar>
      </Form>
      <Text>
        {t.lost} <Link href={to(paths.add)}>{t.again}</Link>
      </Text>
    </Stack>
  );
}

/** The code, until its owner says that it is kept. */
export function KeepCode({ code, token, csrf }: { code: string; token: string; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.keepTitle}</Heading>
      <Lead>{t.keepLead}</Lead>
      <SummaryList items={[{ label: t.yourCode, value: <strong>{code}</strong> }]} />
      <Notice tone="warning">
        <p>{t.once}</p>
      </Notice>
      <Form action={to(paths.keepCode(token))} csrf={csrf} label={t.keepTitle}>
        <ActionBar>
          <Button>{t.kept}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
