import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { EmailField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { InitiativeView } from '../../initiative.ts';
import { paths } from '../../links.ts';
import { InitiativeFacts, Own } from '../facts.tsx';
import { words } from './words.ts';

interface Props {
  initiative: InitiativeView;
  form: FormState;
  csrf: string;
}

/** What it is, and how to take part. */
export function OneInitiative({ initiative, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          <Own initiative={initiative}>{initiative.title}</Own>
        </Heading>
        <InitiativeFacts initiative={initiative} />
      </Stack>
      <Stack>
        <Heading level={2}>{t.replyTitle}</Heading>
        <Text>{t.replyLead}</Text>
        <Form action={to(`${paths.one(initiative.slug ?? '')}/reactie`)} csrf={csrf} errors={errorList(form)}>
          <RadioGroup
            name="kind"
            legend={t.kind}
            options={(['join', 'help'] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
            value={typed(form, 'kind')}
            {...errorOf(form, 'kind')}
          />
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={typed(form, 'name')}
            autocomplete="name"
            maxLength={80}
            {...errorOf(form, 'name')}
          />
          <EmailField name="email" label={t.email} hint={t.emailHint} value={typed(form, 'email')} {...errorOf(form, 'email')} />
          <TextArea
            name="message"
            label={t.message}
            value={typed(form, 'message')}
            maxLength={1000}
            {...errorOf(form, 'message')}
          />
          <ActionBar>
            <Button>{t.send}</Button>
          </ActionBar>
        </Form>
      </Stack>
    </Stack>
  );
}

/** Where the reply waits. */
export function ReplySent() {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.sentTitle}</Heading>
      <Lead>{t.sent}</Lead>
      <Text>{t.nothing}</Text>
      <div>
        <ButtonLink href={to(paths.list)} look="secondary">
          {t.back}
        </ButtonLink>
      </div>
    </Stack>
  );
}
