import { localDate } from '../../../../platform/clock/clock.ts';
import type { Span } from '../../../../platform/clock/span.ts';
import { timeSpan } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { CalendarMonth } from '../../../../ui/components/calendar-month.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { sentence, times, workGroupPath } from '../../../groups/index.ts';
import type { Holiday } from '../../../regions/index.ts';
import { type Narrowing, ownFeedsPath, workAgendaPath } from '../../choices.ts';
import type { Conflict } from '../../conflicts.ts';
import type { AgendaEntry } from '../../entries.ts';
import { conflictMark } from '../../labels.ts';
import type { Lists } from '../../lists.ts';
import type { Outlined } from '../../outline.ts';
import { dayName, freeByDay } from '../../parts/days.ts';
import { CalendarFilters, Chosen, labelOf } from '../../parts/filters.tsx';
import { titlesOf } from '../../parts/month-items.ts';
import { FreeDays, PeriodNav } from '../../parts/period-nav.tsx';
import { partWords } from '../../parts/words.ts';
import type { Period, When } from '../../period.ts';
import type { Shown } from '../../shown.ts';
import { ConflictList } from './conflict-list.tsx';
import { DayTables } from './day-tables.tsx';
import { words } from './words.ts';

export interface WorkAgendaModel {
  period: Period;
  rows: Outlined[];
  conflicts: Map<string, Conflict[]>;
  shown: Shown;
  entries: AgendaEntry[];
  holidays: Holiday[];
  /** Other times at which the chosen room or trainer is taken. */
  holds: Span[];
  lists: Lists;
  chosen: Narrowing;
  now: Temporal.Instant;
}

/** The region's calendar for staff, in three views of the same days. */
export function WorkAgenda(model: WorkAgendaModel) {
  const { period, lists, chosen, holidays, now, shown } = model;
  const { lang, to } = usePage();
  const t = words[lang];
  const href = (when: When) => to(workAgendaPath({ ...when, ...chosen }));
  const filters = { action: to(workAgendaPath()), lists, chosen, here: period.here, staff: true };
  const whose =
    labelOf(lists, 'trainer', chosen.trainer) ?? labelOf(lists, 'ruimte', chosen.ruimte) ?? labelOf(lists, 'team', chosen.team);
  const count = [...shown.counts.values()].reduce((sum, one) => sum + one, 0);
  return (
    <Stack>
      <Heading level={1}>{whose ? t.of(whose) : t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <CalendarFilters {...filters} />
      <Chosen {...filters} />
      <PeriodNav period={period} today={localDate(now)} href={href} />
      <FreeDays holidays={holidays} />
      <ConflictList {...model} />
      <View {...model} href={href} />
      {count > 0 && <Text small>{t.total(times(count, lang))}</Text>}
      <Holds holds={model.holds} />
      <p class="op-small">
        <Link href={to(ownFeedsPath)} icon="calendar-event">
          {t.own}
        </Link>
      </p>
    </Stack>
  );
}

type ViewModel = WorkAgendaModel & { href: (when: When) => string };

function View(model: ViewModel) {
  const { period, entries, shown, conflicts, holidays, now, chosen, href } = model;
  const { lang, to } = usePage();
  const t = partWords[lang];
  const dayHref = (dag: string) => href({ dag });
  if (period.view === 'maand') {
    const items = titlesOf(entries, shown.counts, {
      ...{ lang, dayHref },
      hrefOf: (entry) => to(workGroupPath(entry.groupId)),
      noteOf: (entry) => conflictMark(conflicts.get(entry.sessionId) ?? [], lang),
    });
    const month = period.first.toPlainYearMonth().toString();
    const marked = freeByDay(period, holidays);
    return <CalendarMonth bare show="titles" {...{ month, items, marked, dayHref }} today={localDate(now).toString()} />;
  }
  if (entries.length === 0) return <Nothing {...model} />;
  return (
    <>
      <DayTables {...model} dayHref={dayHref} />
      <Pagination
        {...(shown.begunBefore ? { previous: href(period.here), previousLabel: t.backToStart } : {})}
        {...(shown.goesOnAfter
          ? { next: to(workAgendaPath({ ...period.here, ...chosen, na: shown.goesOnAfter })), nextLabel: t.further }
          : {})}
      />
    </>
  );
}

/** When the chosen room or trainer is taken for something else than a group. */
function Holds({ holds }: { holds: Span[] }) {
  const { lang } = usePage();
  const t = words[lang];
  if (holds.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={2}>{t.holds}</Heading>
      <Text>{t.holdsText}</Text>
      <ul>
        {holds.map((span) => (
          <li key={span.startsAt.toString()}>
            {sentence(dayName(localDate(span.startsAt), lang))}, {timeSpan(span.startsAt, span.endsAt, lang)}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Nothing({ period, chosen, href }: ViewModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const filtered = Object.values(chosen).some(Boolean);
  return (
    <EmptyState
      title={t.emptyTitle[period.view]}
      headingLevel={3}
      actions={
        <Cluster>
          {period.next && <ButtonLink href={href(period.next)}>{t.emptyNext}</ButtonLink>}
          {filtered && (
            <ButtonLink href={to(workAgendaPath({ ...period.here }))} look="secondary">
              {t.wholeRegion}
            </ButtonLink>
          )}
          <ButtonLink href={to('/werk/groepen/nieuw')} look="subtle">
            {t.new}
          </ButtonLink>
        </Cluster>
      }
    >
      <p>{t.empty}</p>
    </EmptyState>
  );
}
