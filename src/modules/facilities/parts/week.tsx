import { localDate } from '../../../platform/clock/clock.ts';
import { shortDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { Link } from '../../../ui/components/link.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';
import type { Taken } from '../taken.ts';
import { wholeDays } from '../times.ts';
import { takenText } from './taken-text.ts';

const weekdays = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** A week of a room: seven days with what it is taken for, beside each other on a wide screen and below each other on a phone. */
export function RoomWeek({ monday, taken, now }: { monday: Temporal.PlainDate; taken: readonly Taken[]; now: Temporal.Instant }) {
  const { lang } = usePage();
  return (
    <ol class="op-week">
      {weekdays[lang].map((name, index) => {
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
            {here.length === 0 ? <p class="op-small">{lang === 'nl' ? 'vrij' : 'free'}</p> : <Day taken={here} lang={lang} />}
          </li>
        );
      })}
    </ol>
  );
}

function Day({ taken, lang }: { taken: readonly Taken[]; lang: Lang }) {
  const { to } = usePage();
  return (
    <ul class="op-week__list">
      {taken.map((one) => {
        const { kind, who } = takenText(one, lang);
        return (
          <li key={one.startsAt.toString()} class={`op-week__item op-week__item--${one.by}`}>
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
      })}
    </ul>
  );
}
