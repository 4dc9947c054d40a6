import { countText } from '../../../../platform/reports/small-numbers.ts';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { channels, type YearFigures } from '../../figures.ts';
import { words } from './words.ts';

/** The first figures of the marketplace about itself, year by year. */
export function Figures({ years }: { years: YearFigures[] }) {
  const t = words[usePage().lang];
  const number = (label: string, of: (row: YearFigures) => number | null, unit = ''): Column<YearFigures> => ({
    ...{ label, numeric: true },
    cell: (row) => (of(row) === null ? t.none : `${of(row)}${unit}`),
  });
  const year: Column<YearFigures> = { label: t.year, head: true, cell: (row) => row.year };
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {years.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      {years.length > 0 && (
        <>
          <DataTable
            caption={t.caption}
            rows={years}
            rowKey={(row) => String(row.year)}
            columns={[
              year,
              number(t.groups, (row) => row.groups),
              number(t.demands, (row) => row.demands),
              number(t.daysToGroup, (row) => row.daysToGroup),
              number(t.daysToStart, (row) => row.daysToStart),
              number(t.occupancy, (row) => row.occupancy, ' %'),
              number(t.actions, (row) => row.actions),
              number(t.minutes, (row) => row.minutes),
            ]}
          />
          <DataTable
            caption={t.channelCaption}
            rows={years}
            rowKey={(row) => String(row.year)}
            columns={[
              year,
              ...channels.map((channel) => ({
                ...{ label: t.channels[channel], numeric: true },
                cell: (row: YearFigures) => countText(row.channels[channel]),
              })),
              { label: t.total, numeric: true, cell: (row) => countText(row.participants) },
            ]}
          />
          <Text small>{t.note}</Text>
        </>
      )}
    </Stack>
  );
}
