import { localDate } from '../../../../platform/clock/clock.ts';
import { timeSpan } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { Holiday, ListEntry, MunicipalityView } from '../../../regions/index.ts';
import type { AgendaEntry } from '../../agenda.ts';
import { workGroupPath } from '../../paths.ts';
import { shortDay, stateWords } from '../../wording.ts';
import { WorkFilters } from '../work-filters.tsx';
import type { Week } from './week.ts';

export interface WorkAgendaModel {
  sessions: AgendaEntry[];
  holidays: Holiday[];
  places: MunicipalityView[];
  themes: ListEntry[];
  chosen: { gemeente?: string | undefined; thema?: string | undefined };
  week: Week;
  now: Temporal.Instant;
}

const PATH = '/werk/agenda';

/** The week as rows: when, who, where, which room, how full. */
export function WorkAgenda(model: WorkAgendaModel) {
  const { sessions, week, chosen, now } = model;
  const [monday] = week.days;
  const free = [...new Set(model.holidays.filter((one) => inWeek(one, week)).map((one) => one.name))].join(', ');
  return (
    <Stack>
      <Cluster spread>
        <Heading level={1}>Agenda, week {week.number}</Heading>
        <nav class="op-cluster" aria-label="Weken">
          <ButtonLink href={address(chosen, week.previous)} look="subtle" icon="chevron-left" small>
            Vorige week
          </ButtonLink>
          <ButtonLink href={address(chosen)} look="subtle" icon="calendar" small>
            Deze week
          </ButtonLink>
          <ButtonLink href={address(chosen, week.next)} look="subtle" iconEnd="chevron-right" small>
            Volgende week
          </ButtonLink>
        </nav>
      </Cluster>
      <WorkFilters action={PATH} {...model} hidden={{ week: String(monday) }} />
      {free && (
        <Notice>
          <p>Vrij deze week: {free}.</p>
        </Notice>
      )}
      <DataTable
        caption={`Bijeenkomsten in week ${week.number}`}
        hiddenCaption
        columns={columns(now)}
        rows={sessions}
        rowKey={(row) => row.sessionId}
        empty={<Nothing model={model} />}
      />
      {sessions.length > 0 && <Text small>{count(sessions.length)} deze week.</Text>}
    </Stack>
  );
}

const columns = (now: Temporal.Instant): Column<AgendaEntry>[] => [
  { label: 'Dag', cell: (session) => <Day startsAt={session.startsAt} now={now} /> },
  { label: 'Tijd', cell: (session) => timeSpan(session.startsAt, session.endsAt, 'nl').replace(' uur', '') },
  {
    label: 'Groep',
    head: true,
    cell: (session) => <Link href={workGroupPath(session.groupId)}>{session.title}</Link>,
  },
  { label: 'Keer', cell: (session) => `${session.number}/${session.count}` },
  { label: 'Waar', cell: (session) => `${session.roomName}, ${session.placeName}, ${session.town}` },
  { label: 'Trainers', cell: (session) => session.trainers.join(', ') || 'nog niemand' },
  { label: 'Bezet', cell: (session) => `${session.capacity - session.free}/${session.capacity}` },
  { label: 'Staat', cell: (session) => <Tag tone={stateWords[session.state].tone}>{stateWords[session.state].label}</Tag> },
];

function Nothing({ model: { chosen, week } }: { model: WorkAgendaModel }) {
  const filtered = Boolean(chosen.gemeente || chosen.thema);
  return (
    <EmptyState
      title="Deze week zijn er geen bijeenkomsten"
      actions={
        <>
          <ButtonLink href={address(chosen, week.next)}>Naar de volgende week</ButtonLink>
          {filtered && (
            <ButtonLink href={address({}, String(week.days[0]))} look="secondary">
              Toon de hele regio
            </ButtonLink>
          )}
        </>
      }
    >
      <p>Kijk in een andere week, of kies een andere gemeente of een ander thema.</p>
    </EmptyState>
  );
}

const count = (number: number) => (number === 1 ? '1 bijeenkomst' : `${number} bijeenkomsten`);

function inWeek({ from, to }: Holiday, { days }: Week): boolean {
  return days.some((day) => Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0);
}

function Day({ startsAt, now }: { startsAt: Temporal.Instant; now: Temporal.Instant }) {
  return localDate(startsAt).equals(localDate(now)) ? <strong>vandaag</strong> : shortDay(startsAt);
}

function address(chosen: WorkAgendaModel['chosen'], week?: string): string {
  const choices = { week, gemeente: chosen.gemeente, thema: chosen.thema };
  const query = new URLSearchParams(Object.entries(choices).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `${PATH}?${query}` : PATH;
}
