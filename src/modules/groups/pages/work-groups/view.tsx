import type { ComponentChildren } from 'preact';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TaskList } from '../../../../ui/components/task-list.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { ListEntry, MunicipalityView } from '../../../regions/index.ts';
import type { ToDecide } from '../../deciding.ts';
import { decisionTask } from '../../decision-task.tsx';
import { workGroupPath } from '../../paths.ts';
import { shortBeginning, stateOf, times } from '../../wording.ts';
import type { Listed, WorkGroup } from '../../work-queries.ts';
import { GroupFilters } from '../filters.tsx';
import { filterWords } from '../work-words.ts';
import { words } from './words.ts';

export interface WorkGroupsModel {
  groups: WorkGroup[];
  places: MunicipalityView[];
  themes: ListEntry[];
  asked: { toon: Listed; gemeente?: string | undefined; thema?: string | undefined };
  /** The actor sees every group of the region. */
  all: boolean;
  next: string | undefined;
  /** Groups of which there is to decide whether they go ahead. */
  toDecide: ToDecide[];
  now: Temporal.Instant;
}

const PATH = '/werk/groepen';

/** A row a group: when, where, how full, and what still has to be decided. */
export function WorkGroups(model: WorkGroupsModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { groups, asked, all, next, toDecide, now } = model;
  return (
    <Stack>
      <Cluster spread>
        <Heading level={1}>{t.title}</Heading>
        <ButtonLink href={to('/werk/groepen/nieuw')} icon="plus" look="secondary">
          {t.plan}
        </ButtonLink>
      </Cluster>
      <Lead>{all ? t.leadAll : t.lead}</Lead>
      {toDecide.length > 0 && (
        <Stack gap="small">
          <Heading level={2}>{t.toDecide}</Heading>
          <TaskList tasks={toDecide.map((one) => decisionTask(one, now, lang, to))} />
        </Stack>
      )}
      <Tabs label={t.which} tabs={tabs(asked, lang)} />
      <GroupFilters action={PATH} words={filterWords[lang]} {...model} chosen={asked} hidden={{ toon: asked.toon }} />
      <DataTable
        caption={t.tabs[asked.toon]}
        hiddenCaption
        columns={columns(lang, to)}
        rows={groups}
        rowKey={(group) => group.id}
        empty={<Nothing listed={asked.toon} />}
      />
      <Pagination {...(next ? { next: to(address({ ...asked, vanaf: next })) } : {})} nextLabel={t.more} />
    </Stack>
  );
}

function tabs(asked: WorkGroupsModel['asked'], lang: Lang) {
  return Object.entries(words[lang].tabs).map(([toon, label]) => ({
    href: localPath(address({ ...asked, toon }), lang),
    label,
    current: toon === asked.toon,
  }));
}

function address(choices: Record<string, string | undefined>): string {
  const query = new URLSearchParams(Object.entries(choices).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return `${PATH}?${query}`;
}

function columns(lang: Lang, to: (path: string) => string): Column<WorkGroup>[] {
  const t = words[lang];
  const state = (group: WorkGroup) => stateOf(group.state, lang);
  return [
    {
      label: t.group,
      head: true,
      cell: (group) => (
        <Two small={group.organisationName}>
          <Link href={to(workGroupPath(group.id))}>
            <Dutch>{group.title}</Dutch>
          </Link>
        </Two>
      ),
    },
    {
      label: t.begins,
      cell: (group) => <Two small={times(group.sessionCount, lang)}>{shortBeginning(group.startsAt, lang)}</Two>,
    },
    { label: t.where, cell: (group) => <Two small={group.placeName}>{group.town}</Two> },
    { label: t.trainers, cell: (group) => group.trainers.join(', ') || t.nobody },
    { label: t.taken, cell: (group) => <Meter value={group.taken} min={group.minSize} max={group.capacity} /> },
    {
      label: t.state,
      cell: (group) => (
        <Two small={group.openedTo === 'parents' ? t.openToParents : t.teamsOnly}>
          <Tag tone={state(group).tone}>{state(group).label}</Tag>
        </Two>
      ),
    },
  ];
}

/** Two lines in a cell, the second smaller. */
function Two({ children, small }: { children: ComponentChildren; small: string }) {
  return (
    <>
      {children}
      <br />
      <span class="op-small">{small}</span>
    </>
  );
}

function Nothing({ listed }: { listed: Listed }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (listed !== 'lopend') {
    return (
      <EmptyState title={t.none(t.tabs[listed])} actions={<ButtonLink href={to(PATH)}>{t.toComing}</ButtonLink>}>
        <p>{t.noneText}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t.emptyTitle} actions={<ButtonLink href={to('/werk/bundelingen')}>{t.seePools}</ButtonLink>}>
      <p>{t.empty}</p>
    </EmptyState>
  );
}
