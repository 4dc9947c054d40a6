import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { EmailField, PhoneField, TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';

export const words = {
  nl: {
    title: 'Wijzig uw organisatie',
    summary: 'Wie zijn jullie, in één of twee zinnen?',
    phone: 'Telefoonnummer',
    email: 'Mailadres van de organisatie',
    emailHint: 'Hier sturen we ook de vraag naartoe of alles nog klopt. Neem geen adres van één persoon.',
    website: 'Website',
    save: 'Bewaar',
    back: 'Terug',
  },
  en: {
    title: 'Change your organisation',
    summary: 'Who are you, in one or two sentences?',
    phone: 'Telephone number',
    email: 'Mail address of the organisation',
    emailHint: 'We also send the question here whether everything is still right. Do not use an address of one person.',
    website: 'Website',
    save: 'Save',
    back: 'Back',
  },
};

interface Props {
  name: string;
  form: FormState;
  action: string;
  back: string;
  csrf: string;
}

/** How an organisation is reached, and its own words about itself. */
export function OrganisationForm({ name, form, action, back, csrf }: Props) {
  const t = words[usePage().lang];
  const field = (one: string) => ({ name: one, value: typed(form, one), ...errorOf(form, one) });
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>
        <Dutch>{name}</Dutch>
      </Lead>
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        <TextArea {...field('summary')} lang="nl" label={t.summary} rows={3} optional />
        <PhoneField {...field('phone')} label={t.phone} optional autocomplete="off" />
        <EmailField {...field('email')} label={t.email} hint={t.emailHint} optional autocomplete="off" />
        <TextField {...field('website')} label={t.website} optional autocomplete="off" />
        <ActionBar>
          <Button>{t.save}</Button>
          <ButtonLink href={back} look="subtle">
            {t.back}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
