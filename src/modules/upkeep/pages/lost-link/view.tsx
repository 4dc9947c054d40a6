import type { FormState } from '../../../../platform/http/form.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { EmailForm } from '../../../../ui/components/email-form.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { linkPaths } from '../../paths.ts';
import { words } from './words.ts';

/** Asks for the address of an owner without account. */
export function LostLink({ form, csrf }: { form: FormState; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang].lost;
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <EmailForm action={to(linkPaths.lost)} csrf={csrf} form={form} words={t} />
    </Stack>
  );
}

/** The same for every address, known or not. */
export function LinkSent() {
  const t = words[usePage().lang].sent;
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Text>{t.text}</Text>
    </Stack>
  );
}

/** Why a link does not work, and the way to a new one. */
export function LinkOver({ kind, action, csrf }: { kind: 'lapsed' | 'revoked' | 'unknown'; action: string; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t[kind].title}</Heading>
      <Lead>{t[kind].lead}</Lead>
      {kind === 'unknown' ? (
        <div>
          <ButtonLink href={to(linkPaths.lost)}>{t.ask}</ButtonLink>
        </div>
      ) : (
        <>
          <Text>{t.renewText}</Text>
          <Form action={action} csrf={csrf} label={t.renew}>
            <Button icon="mail">{t.renew}</Button>
          </Form>
          <Link href={to(linkPaths.lost)}>{t.other}</Link>
        </>
      )}
    </Stack>
  );
}
