import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { type Trouble, type TroubledMail, troubled } from '../../../../platform/mail/overview.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Stat } from '../../../../ui/components/stat.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { reasonWords, words } from './words.ts';

interface Model {
  lang: Lang;
  counts: Record<string, number>;
  state: Trouble | 'queued';
  mails: TroubledMail[];
  labels: Map<string, string>;
  /** There is a mail server to send to. */
  server: boolean;
  csrf: string;
  now: Temporal.Instant;
}

/** Counts, then one list per kind of trouble with a button to send again. */
export function ManageMail(model: Model) {
  const { lang, counts, state, mails, server } = model;
  const t = words[lang];
  const path = localPath('/werk/beheer/mail', lang);
  const shown = Object.entries(t.counts).filter(([one]) => one !== 'kept' || counts.kept);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        {!server && (
          <Notice tone="warning" title={t.noServer}>
            <p>{t.noServerText}</p>
          </Notice>
        )}
        <Grid>
          {shown.map(([one, label]) => (
            <Stat key={one} value={String(counts[one] ?? 0)} label={label} />
          ))}
        </Grid>
      </Stack>
      <Stack>
        <Tabs
          label={t.tabsLabel}
          tabs={[...troubled, 'queued' as const].map((one) => ({
            href: `${path}?stand=${one}`,
            label: t.tabs[one],
            current: one === state,
            ...(one === 'queued' ? {} : { count: counts[one] ?? 0 }),
          }))}
        />
        <Heading level={2}>{t.tabs[state]}</Heading>
        <p>{t.about[state]}</p>
        {mails.length === 0 ? <EmptyState title={t.empty[state]} /> : <MailTable {...model} />}
      </Stack>
    </Stack>
  );
}

function MailTable({ lang, state, mails, labels, csrf }: Model) {
  const t = words[lang];
  const moment = (at: Temporal.Instant) => `${longDate(at, lang)}, ${clockTime(at, lang)}`;
  const kindOf = (mail: TroubledMail) => labels.get(mail.kind) ?? mail.kind;
  return (
    <DataTable
      caption={t.tabs[state]}
      hiddenCaption
      rows={mails}
      rowKey={(mail) => mail.id}
      columns={[
        { label: t.columns.kind, head: true, cell: kindOf },
        { label: t.columns.to, cell: (mail) => mail.recipient },
        { label: t.columns.when, cell: (mail) => moment(mail.at) },
        {
          label: t.columns.why,
          cell: (mail) => (
            <>
              {reasonWords(lang, mail.reason, mail.replyCode)}
              {mail.attempts > 1 && `, ${t.attempts(mail.attempts)}`}
              {state === 'queued' && mail.nextAttemptAt && `. ${t.next(moment(mail.nextAttemptAt))}`}
            </>
          ),
        },
        ...(state === 'queued'
          ? []
          : [
              {
                label: t.columns.again,
                hiddenLabel: true,
                cell: (mail: TroubledMail) => (
                  <Form action={localPath(`/werk/beheer/mail/${mail.id}/verzending`, lang)} csrf={csrf}>
                    <Button look="secondary" small label={t.againFor(kindOf(mail), mail.recipient)}>
                      {t.again}
                    </Button>
                  </Form>
                ),
              },
            ]),
      ]}
    />
  );
}
