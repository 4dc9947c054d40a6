import { localDate } from '../../../../platform/clock/clock.ts';
import { type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { EmailField } from '../../../../ui/components/text-field.tsx';
import { officerPath } from '../../paths.ts';
import { requestWords } from '../../request-words.ts';
import { type RequestRow, requestKinds } from '../../requests.ts';

export const words = {
  nl: {
    title: 'Verzoeken over gegevens',
    lead: 'Iemand vraagt wat wij bewaren, wil het weg hebben of is het er niet mee eens. Antwoord binnen een maand.',
    open: 'Open',
    noneOpen: 'Er staan geen verzoeken open.',
    handled: 'Afgehandeld',
    noneHandled: 'Er is nog geen verzoek afgehandeld.',
    new: 'Nieuw verzoek',
    newHint: 'Controleer eerst wie het vraagt. Kijk daarna wat er bij het mailadres bewaard is.',
    email: 'Mailadres van wie het vraagt',
    kind: 'Wat vraagt deze persoon?',
    note: 'Toelichting',
    button: 'Zoek en leg vast',
    what: 'Verzoek',
    received: 'Binnen op',
    by: 'Via',
    due: 'Antwoord voor',
    late: 'Te laat',
    done: 'Klaar op',
    outcome: 'Uitkomst',
  },
  en: {
    title: 'Requests about data',
    lead: 'Somebody asks what we keep, wants it removed or objects to it. Answer within a month.',
    open: 'Open',
    noneOpen: 'No requests are open.',
    handled: 'Handled',
    noneHandled: 'No request has been handled yet.',
    new: 'New request',
    newHint: 'First check who asks. Then see what is kept with the mail address.',
    email: 'Mail address of who asks',
    kind: 'What does this person ask?',
    note: 'Note',
    button: 'Search and register',
    what: 'Request',
    received: 'Received on',
    by: 'By',
    due: 'Answer before',
    late: 'Too late',
    done: 'Done on',
    outcome: 'Outcome',
  },
} as const;

interface Props {
  open: RequestRow[];
  handled: RequestRow[];
  lang: Lang;
  form: FormState;
  csrf: string;
  now: Temporal.Instant;
}

/** What is open with its last day, a form for a new one, what was handled. */
export function Requests(props: Props) {
  const { open, handled, lang, now } = props;
  const t = words[lang];
  const on = (at: Temporal.Instant) => plainDate(localDate(at), lang);
  const what = { label: t.what, head: true, cell: (row: RequestRow) => <RequestLink row={row} lang={lang} /> };
  const received = { label: t.received, cell: (row: RequestRow) => on(row.receivedAt) };
  const by = { label: t.by, cell: (row: RequestRow) => requestWords[lang].channels[row.channel] };
  const due = {
    label: t.due,
    cell: (row: RequestRow) => (
      <>
        {plainDate(row.dueOn, lang)}{' '}
        {Temporal.PlainDate.compare(row.dueOn, localDate(now)) < 0 && <Tag tone="error">{t.late}</Tag>}
      </>
    ),
  };
  const done = { label: t.done, cell: (row: RequestRow) => (row.handledAt ? on(row.handledAt) : '') };
  const outcome = { label: t.outcome, cell: (row: RequestRow) => (row.outcome ? requestWords[lang].outcomes[row.outcome] : '') };
  return (
    <Stack gap="large">
      <div class="op-stack">
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Heading level={2}>{t.open}</Heading>
        <DataTable
          caption={t.open}
          hiddenCaption
          columns={[what, received, by, due]}
          rows={open}
          rowKey={(row) => row.id}
          empty={<Text>{t.noneOpen}</Text>}
        />
      </div>
      <NewRequest {...props} />
      <div class="op-stack">
        <Heading level={2}>{t.handled}</Heading>
        <DataTable
          caption={t.handled}
          hiddenCaption
          columns={[what, received, by, done, outcome]}
          rows={handled}
          rowKey={(row) => row.id}
          empty={<Text>{t.noneHandled}</Text>}
        />
      </div>
    </Stack>
  );
}

function RequestLink({ row, lang }: { row: RequestRow; lang: Lang }) {
  return (
    <a class="utrecht-link" href={officerPath('request', lang, row.id)}>
      {requestWords[lang].kinds[row.kind]}
      <span class="op-hidden"> {plainDate(localDate(row.receivedAt), lang)}</span>
    </a>
  );
}

function NewRequest({ lang, form, csrf }: Props) {
  const t = words[lang];
  const errors = Object.entries(form.errors).map(([field, message]) => ({ field, message }));
  const error = (name: string) => (form.errors[name] ? { error: form.errors[name] } : {});
  const options = requestKinds.map((value) => ({ value, label: requestWords[lang].kinds[value] }));
  return (
    <section class="op-stack" aria-labelledby="nieuw-verzoek">
      <Heading level={2} id="nieuw-verzoek">
        {t.new}
      </Heading>
      <Text>{t.newHint}</Text>
      <Form action={officerPath('requests', lang)} csrf={csrf} errors={errors} label={t.new}>
        <EmailField name="email" label={t.email} autocomplete="off" value={typed(form, 'email')} {...error('email')} />
        <RadioGroup name="soort" legend={t.kind} options={options} value={typed(form, 'soort')} {...error('soort')} />
        <TextArea
          name="toelichting"
          label={t.note}
          optional
          rows={3}
          maxLength={1000}
          value={typed(form, 'toelichting')}
          {...error('toelichting')}
        />
        <ActionBar>
          <Button>{t.button}</Button>
        </ActionBar>
      </Form>
    </section>
  );
}
