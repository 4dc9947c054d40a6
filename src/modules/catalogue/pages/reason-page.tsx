import { errorList, errorOf, type FormState, typed } from '../../../platform/http/form.ts';
import { ActionBar } from '../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../ui/components/button.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { TextArea } from '../../../ui/components/text-area.tsx';

interface Props {
  words: { title: string; lead: string; reason: string; hint: string; send: string; stop: string };
  action: string;
  stop: string;
  form: FormState;
  hidden?: Record<string, string | number | undefined>;
  danger?: boolean;
  csrf: string;
}

/** Asks for the reason of a decision, before it is taken. */
export function ReasonPage({ words, action, stop, form, hidden = {}, danger, csrf }: Props) {
  return (
    <Stack>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Form action={action} csrf={csrf} errors={errorList(form)} hidden={hidden}>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.hint}
          value={typed(form, 'reason')}
          {...errorOf(form, 'reason')}
          maxLength={1000}
        />
        <ActionBar>
          <Button {...(danger ? { look: 'danger' as const } : {})}>{words.send}</Button>
          <ButtonLink href={stop} look="subtle">
            {words.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
