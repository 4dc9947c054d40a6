import { localDate } from '../../../../platform/clock/clock.ts';
import { type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { KeptKind } from '../../kept.ts';
import { KeptList } from '../../parts/kept-list.tsx';
import { officerPath } from '../../paths.ts';
import { requestWords } from '../../request-words.ts';
import { outcomes, type Request } from '../../requests.ts';

export const words = {
  nl: {
    title: 'Verzoek over gegevens',
    back: 'Alle verzoeken',
    kind: 'Wat',
    email: 'Mailadres',
    gone: 'Niet (meer) bewaard',
    note: 'Toelichting',
    received: 'Binnen op',
    due: 'Antwoord voor',
    by: 'Via',
    done: 'Klaar op',
    outcome: 'Uitkomst',
    none: 'Bij dit mailadres is niets bewaard.',
    asTold: 'Hieronder staat wat er bewaard is, in de woorden voor wie het vroeg.',
    html: 'Download om te lezen',
    json: 'Download voor een programma (JSON)',
    erase: 'Verwijder de gegevens',
    end: 'Afhandelen',
    endHint: 'Stuur eerst je antwoord aan wie het vroeg.',
    button: 'Handel het verzoek af',
    choose: 'Kies een uitkomst.',
    handled: 'Het verzoek is afgehandeld.',
    already: 'Dit verzoek was al afgehandeld.',
  },
  en: {
    title: 'Request about data',
    back: 'All requests',
    kind: 'What',
    email: 'Mail address',
    gone: 'Not kept (any more)',
    note: 'Note',
    received: 'Received on',
    due: 'Answer before',
    by: 'By',
    done: 'Done on',
    outcome: 'Outcome',
    none: 'Nothing is kept with this mail address.',
    asTold: 'Below is what is kept, in the words for who asked.',
    html: 'Download to read',
    json: 'Download for a program (JSON)',
    erase: 'Remove the data',
    end: 'Handle',
    endHint: 'First send your answer to who asked.',
    button: 'Handle the request',
    choose: 'Choose an outcome.',
    handled: 'The request is handled.',
    already: 'This request was handled already.',
  },
} as const;

interface Props {
  request: Request;
  kept: KeptKind[];
  lang: Lang;
  csrf: string;
  /** The form again, when it was refused. */
  form: FormState | undefined;
}

/** One request: what was asked, what is kept, and what can be done. */
export function RequestPage({ request, kept, lang, csrf, form }: Props) {
  const t = words[lang];
  const error = form && t.choose;
  const said = requestWords[lang];
  const path = (page: 'requestJson' | 'requestHtml' | 'requestErasure' | 'requestOutcome') => officerPath(page, lang, request.id);
  const facts = [
    { label: t.kind, value: said.kinds[request.kind] },
    { label: t.email, value: request.email ?? t.gone },
    ...(request.note ? [{ label: t.note, value: <Dutch>{request.note}</Dutch> }] : []),
    { label: t.by, value: said.channels[request.channel] },
    { label: t.received, value: plainDate(localDate(request.receivedAt), lang) },
    ...(request.handledAt && request.outcome
      ? [
          { label: t.done, value: plainDate(localDate(request.handledAt), lang) },
          { label: t.outcome, value: said.outcomes[request.outcome] },
        ]
      : [{ label: t.due, value: plainDate(request.dueOn, lang) }]),
  ];
  return (
    <Stack gap="large">
      <div class="op-stack">
        <Heading level={1}>{t.title}</Heading>
        <SummaryList items={facts} />
      </div>
      {request.email && kept.length === 0 && <Text>{t.none}</Text>}
      {kept.length > 0 && (
        <Cluster>
          <ButtonLink href={path('requestHtml')} look="secondary">
            {t.html}
          </ButtonLink>
          <ButtonLink href={path('requestJson')} look="secondary">
            {t.json}
          </ButtonLink>
          {kept.some((kind) => kind.records.some((record) => !record.stays)) && (
            <ButtonLink href={path('requestErasure')} look="danger">
              {t.erase}
            </ButtonLink>
          )}
        </Cluster>
      )}
      {kept.length > 0 && <Text>{t.asTold}</Text>}
      <KeptList kept={kept} lang={lang} />
      {!request.handledAt && (
        <section class="op-stack" aria-labelledby="afhandelen">
          <Heading level={2} id="afhandelen">
            {t.end}
          </Heading>
          <Text>{t.endHint}</Text>
          <Form action={path('requestOutcome')} csrf={csrf} errors={error ? [{ field: 'uitkomst', message: error }] : []}>
            <RadioGroup
              name="uitkomst"
              legend={t.outcome}
              value={form ? typed(form, 'uitkomst') : ''}
              options={outcomes.map((value) => ({ value, label: said.outcomes[value] }))}
              {...(error ? { error } : {})}
            />
            <ActionBar>
              <Button>{t.button}</Button>
            </ActionBar>
          </Form>
        </section>
      )}
    </Stack>
  );
}
