import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Prose } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { groupCalendarPath } from '../../paths.ts';
import type { SessionView } from '../../queries.ts';
import { times } from '../../wording.ts';
import type { GroupModel } from './view.tsx';
import { words } from './words.ts';

/** Every session with its date. The clock time is said once when it is always the same. */
export function Sessions({ group, sessions, gone, lang, now }: GroupModel) {
  const t = words[lang];
  const clock = (session: SessionView) => timeSpan(session.startsAt, session.endsAt, lang);
  const [first] = sessions;
  const same = first && sessions.every((session) => clock(session) === clock(first));
  return (
    <Card title={t.when} headingLevel={2}>
      <p>
        {times(sessions.length, lang)}
        {same && `, ${clock(first)}`}
      </p>
      <Prose>
        <ol>
          {sessions.map((session) => {
            const day = longDate(session.startsAt, lang);
            const past = Temporal.Instant.compare(session.endsAt, now) < 0;
            return <li key={session.id}>{past ? <s>{day}</s> : `${day}${same ? '' : `, ${clock(session)}`}`}</li>;
          })}
        </ol>
        {gone.length > 0 && (
          <ul>
            {gone.map((session) => (
              <li key={session.id}>
                <s>{longDate(session.startsAt, lang)}</s> {t.off}
              </li>
            ))}
          </ul>
        )}
      </Prose>
      <p>
        <Link href={groupCalendarPath(group.slug, lang)}>{t.calendar}</Link>
      </p>
    </Card>
  );
}
