import { longDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { Link } from '../../../ui/components/link.tsx';
import { Tag } from '../../../ui/components/tag.tsx';
import type { CancelledSession } from '../plan-of.ts';
import type { SessionView } from '../queries.ts';

const words = {
  nl: { past: 'geweest', off: 'vervallen', attendance: 'Aanwezigheid' },
  en: { past: 'past', off: 'cancelled', attendance: 'Attendance' },
};

interface Props {
  sessions: readonly SessionView[];
  /** Sessions that do not take place: they stand between the others by their date, without a number. */
  gone: readonly CancelledSession[];
  /** Says the clock time with every date. */
  clock: boolean;
  /** Where who gives the group notes who was there. */
  attendance?: ((sessionId: string) => string) | undefined;
  lang: Lang;
  now: Temporal.Instant;
}

/** The sessions of a group by date, numbered; what is past and what does not take place says so. */
export function SessionList({ sessions, gone, clock, attendance, lang, now }: Props) {
  const t = words[lang];
  const all = [
    ...sessions.map((session) => ({ ...session, number: session.number as number | null })),
    ...gone.map((session) => ({ ...session, number: null })),
  ].sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  return (
    <ol>
      {all.map(({ id, number, startsAt, endsAt }) => {
        const when = `${longDate(startsAt, lang)}${clock ? `, ${timeSpan(startsAt, endsAt, lang)}` : ''}`;
        if (number === null)
          return (
            <li class="op-unnumbered" key={id}>
              <s>{when}</s> <Tag tone="warning">{t.off}</Tag>
            </li>
          );
        const past = Temporal.Instant.compare(endsAt, now) < 0;
        return (
          <li value={number} key={id}>
            {when}
            {past && <span class="op-small"> ({t.past})</span>}
            {attendance && (
              <>
                {' '}
                <Link href={attendance(id)} label={`${t.attendance}: ${when}`}>
                  {t.attendance}
                </Link>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
