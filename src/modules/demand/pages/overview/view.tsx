import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { listLabel } from '../../../regions/index.ts';
import { demandPaths } from '../../paths.ts';
import { waitingText } from '../../wording.ts';
import { type Asked, othersText, type Row, type Shown, type Table } from './table.ts';
import { words } from './words.ts';

interface Props {
  table: Table;
  asked: Asked;
  municipalities: { id: string; name: string }[];
  themes: { code: string; labelNl: string; labelEn: string }[];
  /** Has teams of their own. */
  hasOwn: boolean;
  today: Temporal.PlainDate;
}

/** Demand in one table: themes or municipalities against ages, each number with the list behind it. */
export function DemandOverview(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { table, asked, today } = props;
  const tab = (per: Asked['per'], label: string) => ({
    href: to(`${demandPaths.overview}?${new URLSearchParams({ per, ...(asked.team ? { team: asked.team } : {}) })}`),
    label,
    current: asked.per === per,
  });
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Tabs label={t.rows} tabs={[tab('thema', t.perTheme), tab('gemeente', t.perPlace)]} />
      <Filters {...props} />
      <DataTable<Row>
        caption={t.caption}
        hiddenCaption
        rows={table.rows}
        rowKey={(row) => row.key}
        empty={
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        }
        columns={[
          { label: asked.per === 'thema' ? t.theme : t.municipality, head: true, cell: (row) => row.label },
          ...table.columns.map((label, at) => ({
            label,
            numeric: true,
            cell: (row: Row) => <Count shown={row.cells[at]} row={row.label} />,
          })),
          { label: t.total, numeric: true, cell: (row) => <Count shown={row.total} row={row.label} /> },
          { label: t.longest, cell: (row) => waits(row, today, lang) },
        ]}
      />
      <Text small>{t.note}</Text>
      <Cluster>
        <Link href={to(demandPaths.overviewFile)}>{t.file}</Link>
      </Cluster>
    </Stack>
  );
}

function waits({ total }: Row, today: Temporal.PlainDate, lang: Lang): string {
  return total.sum.since ? waitingText(total.sum.since, today, lang) : '-';
}

function Filters({ asked, municipalities, themes, hasOwn }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const other =
    asked.per === 'thema'
      ? { name: 'gemeente', label: t.municipality, options: municipalities.map(({ id, name }) => ({ value: id, label: name })) }
      : { name: 'thema', label: t.theme, options: themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) })) };
  return (
    <Form action={to(demandPaths.overview)} method="get" hidden={{ per: asked.per }} label={t.filters} inline>
      {hasOwn && (
        <Select
          name="team"
          label={t.team}
          all={t.everyTeam}
          options={[{ value: 'mijn', label: t.own }]}
          value={asked.team ?? ''}
        />
      )}
      <Select {...other} all={t.all} value={asked[asked.per === 'thema' ? 'gemeente' : 'thema'] ?? ''} />
      <Button look="secondary">{t.show}</Button>
    </Form>
  );
}

/** A number with the needs behind it, and what waits besides. */
function Count({ shown, row }: { shown: Shown | undefined; row: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!shown) return null;
  const { sum, href, column } = shown;
  const others = othersText(sum, lang);
  return (
    <>
      {sum.needs > 0 && (
        <Link href={to(href)} label={t.link(sum.places, row, column)}>
          {String(sum.places)}
        </Link>
      )}
      {others && <span class="op-small">{` + ${others}`}</span>}
    </>
  );
}
