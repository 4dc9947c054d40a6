import { ActionBar } from '../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../ui/components/button.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../ui/components/notice.tsx';

export interface Question {
  title: string;
  lead: string;
  yes: string;
  no: string;
  action: string;
  stopHref: string;
  csrf: string;
  danger?: boolean;
  /** Why it was refused. */
  refusal?: string | undefined;
}

/** Asks once before something is done; works without script. */
export function ConfirmPage({ title, lead, yes, no, action, stopHref, csrf, danger, refusal }: Question) {
  return (
    <Stack>
      <Heading level={1}>{title}</Heading>
      {refusal && (
        <Notice tone="error">
          <p>{refusal}</p>
        </Notice>
      )}
      <Lead>{lead}</Lead>
      <Form action={action} csrf={csrf}>
        <ActionBar>
          <Button look={danger ? 'danger' : 'primary'}>{yes}</Button>
          <ButtonLink href={stopHref} look="secondary">
            {no}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
