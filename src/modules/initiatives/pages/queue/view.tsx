import { localDate } from '../../../../platform/clock/clock.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { InitiativeView } from '../../initiative.ts';
import { paths } from '../../links.ts';
import { Own } from '../facts.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

/** What waits first, then what was done. */
export function Queue({ waiting, others }: { waiting: InitiativeView[]; others: InitiativeView[] }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <PageOpening title={t.title} lead={t.lead} />
      <Stack>
        <Heading level={2}>{t.waiting}</Heading>
        <Table caption={t.waiting} rows={waiting} none={t.none} />
      </Stack>
      <Stack>
        <Heading level={2}>{t.others}</Heading>
        <Table caption={t.others} rows={others} none={t.noOthers} />
      </Stack>
    </Stack>
  );
}

function Table({ caption, rows, none }: { caption: string; rows: InitiativeView[]; none: string }) {
  const { lang } = usePage();
  const t = words[lang];
  const columns: Column<InitiativeView>[] = [
    { label: t.initiative, head: true, cell: (one) => <Title one={one} /> },
    { label: t.who, cell: (one) => common[lang].whos[one.who] },
    { label: t.place, cell: (one) => one.municipalityName },
    { label: t.since, cell: (one) => plainDate(localDate(one.changedAt), lang) },
    { label: t.state, cell: (one) => t.states[one.state] ?? one.state },
  ];
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      columns={columns}
      rows={rows}
      rowKey={(one) => one.id}
      empty={<Text>{none}</Text>}
    />
  );
}

function Title({ one }: { one: InitiativeView }) {
  const { to } = usePage();
  return (
    <Link href={to(paths.review(one.id))}>
      <Own initiative={one}>{one.title}</Own>
    </Link>
  );
}
