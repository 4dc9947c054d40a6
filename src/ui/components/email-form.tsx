import { errorList, errorOf, type FormState, typed } from '../../platform/http/form.ts';
import { ActionBar } from './action-bar.tsx';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { EmailField } from './text-field.tsx';

/** Asks for one e-mail address, to which a link is sent. */
export function EmailForm({
  form,
  words,
  ...rest
}: {
  action: string;
  csrf: string;
  hidden?: Record<string, string | undefined>;
  form: FormState;
  words: { email: string; hint: string; send: string };
}) {
  return (
    <Form {...rest} errors={errorList(form)}>
      <EmailField name="email" label={words.email} hint={words.hint} value={typed(form, 'email')} {...errorOf(form, 'email')} />
      <ActionBar>
        <Button icon="mail">{words.send}</Button>
      </ActionBar>
    </Form>
  );
}
