import { localDate } from '../../../platform/clock/clock.ts';
import type { Span } from '../../../platform/clock/span.ts';
import { shortDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { Link } from '../../../ui/components/link.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';
import { hoursOf } from '../opening.ts';
import type { RoomDetails } from '../place-queries.ts';
import type { Taken } from '../taken.ts';
import { wholeDays } from '../times.ts';
import { takenText } from './taken-text.ts';

const words = {
  nl: { days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], free: 'vrij', closed: 'gesloten' },
  en: { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], free: 'free', closed: 'closed' },
};

interface Props {
  room: Pick<RoomDetails, 'dayParts'>;
  monday: Temporal.PlainDate;
  taken: readonly Taken[];
  now: Temporal.Instant;
}

/** A week of a room: seven days with what it is taken for and when it is closed, beside each other on a wide screen, below each other on a phone. */
export function RoomWeek({ room, monday, taken, now }: Props) {
  const { lang } = usePage();
  return (
    <ol class="op-week">
      {words[lang].days.map((name, index) => {
        const day = monday.add({ days: index });
        const { startsAt, endsAt } = wholeDays(day, day);
        const here = taken.filter(
          (one) => Temporal.Instant.compare(one.startsAt, endsAt) < 0 && Temporal.Instant.compare(one.endsAt, startsAt) > 0,
        );
        return (
          <li key={name} class={day.equals(localDate(now)) ? 'op-week__day op-week__day--today' : 'op-week__day'}>
            <p class="op-week__name">
              {name} {shortDate(startsAt.add({ hours: 12 }), lang)}
            </p>
            <Day room={room} day={day} taken={here} lang={lang} />
          </li>
        );
      })}
    </ol>
  );
}

interface DayProps {
  room: Props['room'];
  day: Temporal.PlainDate;
  taken: readonly Taken[];
  lang: Lang;
}

function Day({ room, day, taken, lang }: DayProps) {
  const t = words[lang];
  const hours = hoursOf(room, day);
  // Closed for days on end says more than its hours.
  const shut = taken.some((one) => one.by === 'closure');
  if (hours.length === 1 && taken.length === 0) return <p class="op-small">{hours[0]?.open ? t.free : t.closed}</p>;
  const around = shut ? [] : hours.filter((one) => !one.open || taken.length === 0);
  const rows = [...taken, ...around].toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  return (
    <ul class="op-week__list">
      {rows.map((row) =>
        'open' in row ? (
          <Hours key={row.startsAt.toString()} span={row} text={row.open ? t.free : t.closed} open={row.open} lang={lang} />
        ) : (
          <TakenTime key={`${row.startsAt} ${row.by}`} one={row} lang={lang} />
        ),
      )}
    </ul>
  );
}

function Hours({ span, text, open, lang }: { span: Span; text: string; open: boolean; lang: Lang }) {
  return (
    <li class={`op-week__item op-week__item--${open ? 'free' : 'closed'}`}>
      <span>{timeSpan(span.startsAt, span.endsAt, lang).replace(' uur', '')}</span> {text}
    </li>
  );
}

function TakenTime({ one, lang }: { one: Taken; lang: Lang }) {
  const { to } = usePage();
  const { kind, who } = takenText(one, lang);
  return (
    <li class={`op-week__item op-week__item--${one.by}`}>
      {one.by !== 'closure' && <span class="op-week__time">{timeSpan(one.startsAt, one.endsAt, lang)}</span>}
      {one.title === null ? (
        kind
      ) : one.groupId ? (
        <Link href={to(`/werk/groepen/${one.groupId}`)}>
          <Dutch>{one.title}</Dutch>
        </Link>
      ) : (
        <>
          {kind && `${kind}: `}
          <Dutch>{one.title}</Dutch>
        </>
      )}
      {who && <span class="op-small">{who}</span>}
    </li>
  );
}
