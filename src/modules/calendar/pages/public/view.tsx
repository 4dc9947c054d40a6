import { localDate } from '../../../../platform/clock/clock.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { CalendarMonth } from '../../../../ui/components/calendar-month.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { groupPath } from '../../../groups/index.ts';
import type { Holiday } from '../../../regions/index.ts';
import { agendaFeedPath, agendaPath, type Narrowing } from '../../choices.ts';
import type { AgendaEntry } from '../../entries.ts';
import type { Lists } from '../../lists.ts';
import type { Outlined } from '../../outline.ts';
import { freeByDay } from '../../parts/days.ts';
import { CalendarFilters, Chosen } from '../../parts/filters.tsx';
import { dotsOf, titlesOf } from '../../parts/month-items.ts';
import { FreeDays, PeriodNav } from '../../parts/period-nav.tsx';
import { partWords } from '../../parts/words.ts';
import type { Period, When } from '../../period.ts';
import type { Shown } from '../../shown.ts';
import { Days } from './days.tsx';
import { words } from './words.ts';

export interface AgendaModel {
  period: Period;
  rows: Outlined[];
  shown: Shown;
  entries: AgendaEntry[];
  holidays: Holiday[];
  lists: Lists;
  chosen: Narrowing;
  now: Temporal.Instant;
}

/** What is on in the region, in three views of the same days. */
export function Agenda(model: AgendaModel) {
  const { period, lists, chosen, holidays, now } = model;
  const { lang } = usePage();
  const t = words[lang];
  const href = (when: When) => agendaPath(lang, { ...when, ...chosen });
  const filters = { action: agendaPath(lang), lists, chosen, here: period.here, staff: false };
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <CalendarFilters {...filters} />
        <Chosen {...filters} />
      </Stack>
      <Stack>
        <PeriodNav period={period} today={localDate(now)} href={href} />
        <FreeDays holidays={holidays} />
        <View {...model} href={href} />
      </Stack>
      <p class="op-small">
        <Link href={agendaFeedPath(lang, chosen)} icon="calendar-event">
          {t.feed}
        </Link>
      </p>
    </Stack>
  );
}

type ViewModel = AgendaModel & { href: (when: When) => string };

function View(model: ViewModel) {
  const { period, rows, shown, entries, holidays, now, href } = model;
  const { lang } = usePage();
  const today = localDate(now).toString();
  const month = { month: period.first.toPlainYearMonth().toString(), today, bare: true, marked: freeByDay(period, holidays) };
  const dayHref = (dag: string) => href({ dag });
  if (period.view === 'maand') {
    const items = titlesOf(entries, shown.counts, { lang, dayHref, hrefOf: (entry) => groupPath(entry.slug, lang) });
    return <CalendarMonth {...month} show="titles" items={items} dayHref={dayHref} />;
  }
  const list = <List {...model} />;
  if (period.view === 'week' || period.single) return list;
  return (
    <Split
      asideWide
      label={partWords[lang].maand}
      aside={<CalendarMonth {...month} items={dotsOf(rows)} dayHref={dayHref} list={false} />}
      asideFirst
    >
      {list}
    </Split>
  );
}

function List(model: ViewModel) {
  const { entries, shown, period, href, chosen } = model;
  const { lang } = usePage();
  const t = partWords[lang];
  if (entries.length === 0) return <Nothing {...model} />;
  const rest = new Map([...shown.counts].filter(() => period.view === 'week'));
  return (
    <Stack>
      <Days entries={entries} counts={rest} dayHref={(dag) => href({ dag })} />
      <Pagination
        {...(shown.begunBefore ? { previous: href(period.here), previousLabel: t.backToStart } : {})}
        {...(shown.goesOnAfter
          ? { next: agendaPath(lang, { ...period.here, ...chosen, na: shown.goesOnAfter }), nextLabel: t.further }
          : {})}
      />
    </Stack>
  );
}

function Nothing({ period, chosen, href }: ViewModel) {
  const { lang } = usePage();
  const t = words[lang];
  const filtered = Object.values(chosen).some(Boolean);
  return (
    <EmptyState
      title={t.emptyTitle[period.view]}
      headingLevel={3}
      actions={
        <>
          {period.next && <ButtonLink href={href(period.next)}>{t.emptyNext}</ButtonLink>}
          {filtered && (
            <ButtonLink href={agendaPath(lang, { ...period.here })} look="secondary">
              {t.clear}
            </ButtonLink>
          )}
          <ButtonLink href={localPath('/aanbod', lang)} look="subtle">
            {t.offers}
          </ButtonLink>
        </>
      }
    >
      <p>{t.empty}</p>
    </EmptyState>
  );
}
