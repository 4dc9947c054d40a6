import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { EmailField, TextField } from '../../../../ui/components/text-field.tsx';
import { invitePath, peoplePath } from '../../paths.ts';
import { type Places, RoleFields } from '../role-fields.tsx';

export const words = {
  nl: {
    title: 'Nodig iemand uit',
    lead: 'De persoon krijgt een mail met een link. Die werkt één keer, zeven dagen lang.',
    name: 'Naam',
    email: 'E-mailadres',
    emailHint: 'Het werkadres. Daarmee logt de persoon ook in.',
    lang: 'Taal van de mail',
    nl: 'Nederlands',
    en: 'Engels',
    send: 'Verstuur de uitnodiging',
    stop: 'Stop',
    back: 'Mensen',
    sent: 'De uitnodiging is verstuurd.',
  },
  en: {
    title: 'Invite somebody',
    lead: 'The person gets a mail with a link. It works once, for seven days.',
    name: 'Name',
    email: 'E-mail address',
    emailHint: 'The work address. The person also signs in with it.',
    lang: 'Language of the mail',
    nl: 'Dutch',
    en: 'English',
    send: 'Send the invitation',
    stop: 'Stop',
    back: 'People',
    sent: 'The invitation is sent.',
  },
};

/** Who is invited, and for which roles. */
export function Invite({ form, places, lang, csrf }: { form: FormState; places: Places; lang: Lang; csrf: string }) {
  const t = words[lang];
  const field = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name), autocomplete: 'off' });
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Form action={invitePath(lang)} csrf={csrf} errors={errorList(form)}>
        <TextField {...field('name')} label={t.name} maxLength={120} spellcheck={false} />
        <EmailField {...field('email')} label={t.email} hint={t.emailHint} />
        <RoleFields form={form} places={places} lang={lang} />
        <RadioGroup
          name="lang"
          legend={t.lang}
          options={[
            { value: 'nl', label: t.nl },
            { value: 'en', label: t.en },
          ]}
          value={typed(form, 'lang') || 'nl'}
          inline
          {...errorOf(form, 'lang')}
        />
        <ActionBar>
          <Button icon="send">{t.send}</Button>
          <ButtonLink href={peoplePath(lang)} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
