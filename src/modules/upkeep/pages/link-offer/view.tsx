import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';

export const words = {
  nl: {
    title: 'Wijzig uw aanbod',
    lead: 'Dit verandert het vaakst. Wat u niet aanraakt, blijft zo.',
    waits: 'Een eerdere wijziging wacht nog op de regio. U werkt daarop verder.',
    name: 'Titel',
    summary: 'In één zin',
    summaryHint: 'Waar gaat het over, en wat heeft iemand eraan?',
    practical: 'Wanneer en waar',
    practicalHint: 'Bijvoorbeeld de volgende data, de tijden, de plek en wat iemand meeneemt.',
    registerAt: 'Waar meldt iemand zich aan?',
    registerAtHint: 'Een telefoonnummer, mailadres of website.',
    contribution: 'Eigen bijdrage in euro',
    contributionHint: 'Bijvoorbeeld 12,50. Leeg is gratis.',
    contributionNote: 'Uitleg bij de bijdrage',
    save: 'Bewaar',
    back: 'Terug',
    more: 'Moet er meer veranderen? Neem contact op met de regio.',
  },
  en: {
    title: 'Change your offer',
    lead: 'This changes most often. What you do not touch stays as it is.',
    waits: 'An earlier change still waits for the region. You go on from there.',
    name: 'Title',
    summary: 'In one sentence',
    summaryHint: 'What is it about, and what does somebody gain?',
    practical: 'When and where',
    practicalHint: 'For example the next dates, the times, the place and what to bring.',
    registerAt: 'Where does somebody register?',
    registerAtHint: 'A telephone number, mail address or website.',
    contribution: 'Own contribution in euros',
    contributionHint: 'For example 12.50. Empty means free.',
    contributionNote: 'Explanation of the contribution',
    save: 'Save',
    back: 'Back',
    more: 'Does more have to change? Get in touch with the region.',
  },
};

interface Props {
  form: FormState;
  /** An earlier change is still to be looked at. */
  waits: boolean;
  action: string;
  back: string;
  csrf: string;
}

/** The few fields of an offer that change most. */
export function OfferForm({ form, waits, action, back, csrf }: Props) {
  const t = words[usePage().lang];
  const field = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name) });
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {waits && (
        <Notice>
          <p>{t.waits}</p>
        </Notice>
      )}
      <Form action={action} csrf={csrf} errors={errorList(form)} hidden={{ version: typed(form, 'version') }}>
        <TextField {...field('title')} lang="nl" label={t.name} maxLength={120} autocomplete="off" />
        <TextArea {...field('summary')} lang="nl" label={t.summary} hint={t.summaryHint} rows={3} />
        <TextArea {...field('practical')} lang="nl" label={t.practical} hint={t.practicalHint} optional />
        <TextField {...field('registerAt')} lang="nl" label={t.registerAt} hint={t.registerAtHint} optional autocomplete="off" />
        <TextField {...field('contribution')} label={t.contribution} hint={t.contributionHint} optional autocomplete="off" />
        <TextArea {...field('contributionNote')} lang="nl" label={t.contributionNote} rows={2} optional />
        <ActionBar>
          <Button>{t.save}</Button>
          <ButtonLink href={back} look="subtle">
            {t.back}
          </ButtonLink>
        </ActionBar>
      </Form>
      <Text small>{t.more}</Text>
    </Stack>
  );
}
