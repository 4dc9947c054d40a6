import type { Lang } from '../../../../platform/i18n/lang.ts';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { capital } from '../../parts/kept-list.tsx';
import { moment } from '../../parts/log-list.tsx';
import type { TermRow } from '../../terms.ts';

export const words = {
  nl: {
    title: 'Bewaartermijnen',
    lead: 'Wat te oud is, gaat elke nacht vanzelf weg.',
    kind: 'Soort',
    term: 'Hoe lang',
    due: 'Nu te oud',
    last: 'Laatste keer',
    removed: (n: number) => (n === 1 ? '1 weg' : `${n} weg`),
    never: 'Nog niet',
    failed: 'Mislukt',
  },
  en: {
    title: 'Retention terms',
    lead: 'What is too old goes by itself every night.',
    kind: 'Kind',
    term: 'How long',
    due: 'Too old now',
    last: 'Last time',
    removed: (n: number) => (n === 1 ? '1 gone' : `${n} gone`),
    never: 'Not yet',
    failed: 'Failed',
  },
} as const;

export function Terms({ rows, lang }: { rows: TermRow[]; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={[
          { label: t.kind, cell: (row: TermRow) => capital(row.name), head: true },
          { label: t.term, cell: (row: TermRow) => row.term },
          { label: t.due, cell: (row: TermRow) => row.due, numeric: true },
          { label: t.last, cell: (row: TermRow) => <Last row={row} lang={lang} /> },
        ]}
        rows={rows}
        rowKey={(row) => row.kind}
      />
    </Stack>
  );
}

function Last({ row, lang }: { row: TermRow; lang: Lang }) {
  const t = words[lang];
  if (!row.last) return <>{t.never}</>;
  return (
    <>
      {moment(row.last.at, lang)}: {row.last.failed ? <Tag tone="error">{t.failed}</Tag> : t.removed(row.last.removed)}
    </>
  );
}
