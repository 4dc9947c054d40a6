import { localDate } from '../../../../platform/clock/clock.ts';
import { clockTime } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { type CalendarItem, CalendarMonth } from '../../../../ui/components/calendar-month.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import type { ListEntry, MunicipalityView } from '../../../regions/index.ts';
import type { AgendaEntry } from '../../agenda.ts';
import { agendaPath } from '../../paths.ts';
import { GroupFilters } from '../filters.tsx';
import type { Month } from './choices.ts';
import { Days } from './days.tsx';
import { words } from './words.ts';

export interface AgendaModel {
  sessions: AgendaEntry[];
  places: MunicipalityView[];
  themes: ListEntry[];
  month: Month;
  chosen: { gemeente?: string | undefined; thema?: string | undefined };
  lang: Lang;
  now: Temporal.Instant;
}

/** A quiet month beside what is on from today; on a phone only the list. */
export function Agenda(model: AgendaModel) {
  const { sessions, month, chosen, lang, now } = model;
  const t = words[lang];
  const to = (maand: string | undefined) => (maand ? { href: agendaPath(lang, { maand, ...chosen }) } : undefined);
  const coming = sessions.filter((session) => Temporal.Instant.compare(session.endsAt, now) > 0);
  const [previous, next] = [to(month.previous)?.href, to(month.next)?.href];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <GroupFilters action={agendaPath(model.lang)} words={t} {...model} hidden={{ maand: model.month.code }} />
      </Stack>
      <Split
        asideWide
        label={t.title}
        aside={
          <CalendarMonth
            month={month.code}
            items={byDay(sessions, lang)}
            dayHref={(date) => `#dag-${date}`}
            today={localDate(now).toString()}
            list={false}
            {...(previous ? { previousHref: previous } : {})}
            {...(next ? { nextHref: next } : {})}
          />
        }
        asideFirst
      >
        {coming.length > 0 ? <Days sessions={coming} lang={lang} /> : <Nothing {...model} next={next} />}
      </Split>
      <Subscribe {...model} />
    </Stack>
  );
}

/** The dots of the month: coral where a group begins, because there one can still join. */
function byDay(sessions: AgendaEntry[], lang: Lang): Record<string, CalendarItem[]> {
  const days: Record<string, CalendarItem[]> = {};
  for (const session of sessions) {
    const day = localDate(session.startsAt).toString();
    days[day] ??= [];
    days[day].push({
      title: session.title,
      time: clockTime(session.startsAt, lang),
      tone: session.number === 1 ? 'accent' : 'neutral',
    });
  }
  return days;
}

function Nothing({ lang, chosen, next }: AgendaModel & { next: string | undefined }) {
  const t = words[lang];
  const filtered = Boolean(chosen.gemeente || chosen.thema);
  return (
    <EmptyState
      title={t.emptyTitle}
      actions={
        <>
          {next && <ButtonLink href={next}>{t.emptyNext}</ButtonLink>}
          {filtered && (
            <ButtonLink href={agendaPath(lang)} look="secondary">
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

function Subscribe({ lang, chosen }: AgendaModel) {
  const t = words[lang];
  return (
    <p class="op-small">
      <Link href={agendaPath(lang, chosen, '.ics')} icon="calendar-event">
        {t.feed}
      </Link>
    </p>
  );
}
