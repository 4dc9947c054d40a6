import { ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { ListEntry, MunicipalityView } from '../../../regions/index.ts';
import { workGroupPath } from '../../paths.ts';
import { shortBeginning, stateWords, times } from '../../wording.ts';
import type { Listed, WorkGroup } from '../../work-queries.ts';
import { WorkFilters } from '../work-filters.tsx';

export interface WorkGroupsModel {
  groups: WorkGroup[];
  places: MunicipalityView[];
  themes: ListEntry[];
  asked: { toon: Listed; gemeente?: string | undefined; thema?: string | undefined };
  /** The actor sees every group of the region. */
  all: boolean;
  next: string | undefined;
}

const PATH = '/werk/groepen';

/** A row a group: when, where, how full, and what still has to be decided. */
export function WorkGroups(model: WorkGroupsModel) {
  const { groups, asked, all, next } = model;
  return (
    <Stack>
      <Heading level={1}>Groepen</Heading>
      <Lead>{all ? 'Alle groepen van de regio.' : 'De groepen van jouw organisatie, en groepen waar je mee te maken hebt.'}</Lead>
      <Tabs label="Welke groepen" tabs={tabs(asked)} />
      <WorkFilters action={PATH} {...model} chosen={asked} hidden={{ toon: asked.toon }} />
      <DataTable
        caption={captions[asked.toon]}
        hiddenCaption
        columns={columns}
        rows={groups}
        rowKey={(group) => group.id}
        empty={<Nothing listed={asked.toon} />}
      />
      <Pagination {...(next ? { next: address({ ...asked, vanaf: next }) } : {})} nextLabel="Meer groepen" />
    </Stack>
  );
}

const captions: Record<Listed, string> = {
  lopend: 'Komende en lopende groepen',
  afgerond: 'Afgeronde groepen',
  afgezegd: 'Afgezegde groepen',
};

function tabs(asked: WorkGroupsModel['asked']) {
  return Object.entries(captions).map(([toon, label]) => ({
    href: address({ ...asked, toon }),
    label,
    current: toon === asked.toon,
  }));
}

function address(choices: Record<string, string | undefined>): string {
  const query = new URLSearchParams(Object.entries(choices).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return `${PATH}?${query}`;
}

const columns: Column<WorkGroup>[] = [
  {
    label: 'Groep',
    head: true,
    cell: (group) => (
      <>
        <Link href={workGroupPath(group.id)}>{group.title}</Link>
        <br />
        <span class="op-small">{group.organisationName}</span>
      </>
    ),
  },
  {
    label: 'Begint',
    cell: (group) => (
      <>
        {shortBeginning(group.startsAt)}
        <br />
        <span class="op-small">{times(group.sessionCount, 'nl')}</span>
      </>
    ),
  },
  {
    label: 'Waar',
    cell: (group) => (
      <>
        {group.town}
        <br />
        <span class="op-small">{group.placeName}</span>
      </>
    ),
  },
  { label: 'Trainers', cell: (group) => group.trainers.join(', ') || 'nog niemand' },
  { label: 'Bezet', cell: (group) => <Meter value={group.taken} min={group.minSize} max={group.capacity} /> },
  {
    label: 'Staat',
    cell: (group) => (
      <>
        <Tag tone={stateWords[group.state].tone}>{stateWords[group.state].label}</Tag>
        <br />
        <span class="op-small">{group.openedTo === 'parents' ? 'open voor ouders' : 'alleen voor teams'}</span>
      </>
    ),
  },
];

function Nothing({ listed }: { listed: Listed }) {
  if (listed !== 'lopend') {
    return (
      <EmptyState
        title={`Geen ${captions[listed].toLowerCase()}`}
        actions={<ButtonLink href={PATH}>Naar komende groepen</ButtonLink>}
      >
        <p>Hier komt te staan wat achter de rug is.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nog geen groepen" actions={<ButtonLink href="/werk/bundelingen">Bekijk de bundelingen</ButtonLink>}>
      <p>Een groep ontstaat als teams een voorstel aannemen. Daarna staat de groep hier.</p>
    </EmptyState>
  );
}
