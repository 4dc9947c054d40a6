import { localDate } from '../../../../platform/clock/clock.ts';
import { timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Holiday, ListEntry, MunicipalityView } from '../../../regions/index.ts';
import type { AgendaEntry } from '../../agenda.ts';
import { workGroupPath } from '../../paths.ts';
import { shortDay, stateOf, times } from '../../wording.ts';
import { GroupFilters } from '../filters.tsx';
import { filterWords } from '../work-words.ts';
import type { Week } from './week.ts';
import { words } from './words.ts';

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
  const { lang, to } = usePage();
  const t = words[lang];
  const { sessions, week, chosen, now } = model;
  const [monday] = week.days;
  const free = [...new Set(model.holidays.filter((one) => inWeek(one, week)).map((one) => one.name))].join(', ');
  return (
    <Stack>
      <Cluster spread>
        <Heading level={1}>{t.week(week.number)}</Heading>
        <nav class="op-cluster" aria-label={t.weeks}>
          <ButtonLink href={to(address(chosen, week.previous))} look="subtle" icon="chevron-left" small>
            {t.previous}
          </ButtonLink>
          <ButtonLink href={to(address(chosen))} look="subtle" icon="calendar" small>
            {t.current}
          </ButtonLink>
          <ButtonLink href={to(address(chosen, week.next))} look="subtle" iconEnd="chevron-right" small>
            {t.next}
          </ButtonLink>
        </nav>
      </Cluster>
      <GroupFilters action={PATH} words={filterWords[lang]} {...model} hidden={{ week: String(monday) }} />
      {free && (
        <Notice>
          <p>
            {t.free} <Dutch>{free}</Dutch>.
          </p>
        </Notice>
      )}
      <DataTable
        caption={t.caption(week.number)}
        hiddenCaption
        columns={columns(now, lang)}
        rows={sessions}
        rowKey={(row) => row.sessionId}
        empty={<Nothing model={model} />}
      />
      {sessions.length > 0 && <Text small>{t.thisWeek(times(sessions.length, lang))}</Text>}
    </Stack>
  );
}

function columns(now: Temporal.Instant, lang: Lang): Column<AgendaEntry>[] {
  const t = words[lang];
  return [
    { label: t.day, cell: (session) => <Day startsAt={session.startsAt} now={now} /> },
    { label: t.time, cell: (session) => timeSpan(session.startsAt, session.endsAt, lang).replace(' uur', '') },
    { label: t.group, head: true, cell: (session) => <Title session={session} /> },
    { label: t.number, cell: (session) => `${session.number}/${session.count}` },
    { label: t.where, cell: (session) => `${session.roomName}, ${session.placeName}, ${session.town}` },
    { label: t.trainers, cell: (session) => session.trainers.join(', ') || t.nobody },
    { label: t.taken, cell: (session) => `${session.capacity - session.free}/${session.capacity}` },
    { label: t.state, cell: (session) => <State state={session.state} /> },
  ];
}

function Title({ session }: { session: AgendaEntry }) {
  const { to } = usePage();
  return (
    <Link href={to(workGroupPath(session.groupId))}>
      <Dutch>{session.title}</Dutch>
    </Link>
  );
}

function State({ state }: Pick<AgendaEntry, 'state'>) {
  const { label, tone } = stateOf(state, usePage().lang);
  return <Tag tone={tone}>{label}</Tag>;
}

function Nothing({ model: { chosen, week } }: { model: WorkAgendaModel }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const filtered = Boolean(chosen.gemeente || chosen.thema);
  return (
    <EmptyState
      title={t.emptyTitle}
      actions={
        <>
          <ButtonLink href={to(address(chosen, week.next))}>{t.emptyNext}</ButtonLink>
          {filtered && (
            <ButtonLink href={to(address({}, String(week.days[0])))} look="secondary">
              {t.wholeRegion}
            </ButtonLink>
          )}
        </>
      }
    >
      <p>{t.empty}</p>
    </EmptyState>
  );
}

function inWeek({ from, to }: Holiday, { days }: Week): boolean {
  return days.some((day) => Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0);
}

function Day({ startsAt, now }: { startsAt: Temporal.Instant; now: Temporal.Instant }) {
  const { lang } = usePage();
  return localDate(startsAt).equals(localDate(now)) ? <strong>{words[lang].today}</strong> : shortDay(startsAt, lang);
}

function address(chosen: WorkAgendaModel['chosen'], week?: string): string {
  const choices = { week, gemeente: chosen.gemeente, thema: chosen.thema };
  const query = new URLSearchParams(Object.entries(choices).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `${PATH}?${query}` : PATH;
}
