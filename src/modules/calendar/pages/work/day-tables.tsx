import { localDate } from '../../../../platform/clock/clock.ts';
import { timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { sentence, stateOf, workGroupPath } from '../../../groups/index.ts';
import type { AgendaEntry } from '../../entries.ts';
import { conflictText } from '../../labels.ts';
import { dayName, freeByDay } from '../../parts/days.ts';
import { partWords } from '../../parts/words.ts';
import type { WorkAgendaModel } from './view.tsx';
import { words } from './words.ts';

type Props = WorkAgendaModel & { dayHref: (day: string) => string };

/** Day after day as rows: when, who, where, which room, how full, and what does not fit. */
export function DayTables(props: Props) {
  const { entries, shown, period, holidays, now, dayHref } = props;
  const { lang } = usePage();
  const t = words[lang];
  const free = freeByDay(period, holidays);
  const today = localDate(now).toString();
  const days = Map.groupBy(entries, (entry) => localDate(entry.startsAt).toString());
  return [...days].map(([day, list]) => {
    const name = dayName(Temporal.PlainDate.from(day), lang);
    const left = period.view === 'week' ? (shown.counts.get(day) ?? 0) - list.length : 0;
    return (
      <section key={day} aria-labelledby={`dag-${day}`}>
        <Stack gap="small">
          <Cluster>
            <Heading level={3} look={4} id={`dag-${day}`}>
              {sentence(name)}
            </Heading>
            {day === today && <Tag tone="accent">{t.today}</Tag>}
            {free[day] && (
              <Tag tone="warning">
                <Dutch>{free[day]}</Dutch>
              </Tag>
            )}
          </Cluster>
          <DataTable
            caption={t.caption(name)}
            hiddenCaption
            columns={columns(props, lang)}
            rows={list}
            rowKey={(entry) => entry.sessionId}
          />
          {left > 0 && (
            <p>
              {sentence(partWords[lang].moreOnDay(left))}. <Link href={dayHref(day)}>{partWords[lang].wholeDay}</Link>
            </p>
          )}
        </Stack>
      </section>
    );
  });
}

function columns(model: WorkAgendaModel, lang: Lang): Column<AgendaEntry>[] {
  const t = words[lang];
  const titles = new Map(model.rows.map((row) => [row.id, row.title]));
  const wrong = (entry: AgendaEntry) =>
    (model.conflicts.get(entry.sessionId) ?? [])
      .filter((one) => one.kind !== 'holiday')
      .map((conflict) => conflictText(conflict, { lists: model.lists, titles }, lang));
  return [
    { label: t.time, cell: (entry) => timeSpan(entry.startsAt, entry.endsAt, lang).replace(' uur', '') },
    { label: t.group, head: true, cell: (entry) => <Group entry={entry} wrong={wrong(entry)} /> },
    { label: t.number, cell: (entry) => `${entry.number}/${entry.count}` },
    { label: t.where, cell: (entry) => `${entry.roomName}, ${entry.placeName}, ${entry.town}` },
    { label: t.trainers, cell: (entry) => entry.trainers.join(', ') || t.nobody },
    { label: t.taken, cell: (entry) => `${entry.capacity - entry.free}/${entry.capacity}` },
    { label: t.state, cell: (entry) => <State state={entry.state} /> },
  ];
}

function Group({ entry, wrong }: { entry: AgendaEntry; wrong: string[] }) {
  const { to } = usePage();
  return (
    <>
      <Link href={to(workGroupPath(entry.groupId))}>
        <Dutch>{entry.title}</Dutch>
      </Link>
      {wrong.map((text) => (
        <p key={text} class="op-tags">
          <Tag tone="warning" icon="alert-triangle">
            {text}
          </Tag>
        </p>
      ))}
    </>
  );
}

function State({ state }: Pick<AgendaEntry, 'state'>) {
  const { label, tone } = stateOf(state, usePage().lang);
  return <Tag tone={tone}>{label}</Tag>;
}
