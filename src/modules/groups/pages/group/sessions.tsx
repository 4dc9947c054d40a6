import { timeSpan } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Prose } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { groupCalendarPath } from '../../paths.ts';
import type { SessionView } from '../../queries.ts';
import { times } from '../../wording.ts';
import { SessionList } from '../session-list.tsx';
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
        <SessionList {...{ sessions, gone, lang, now }} clock={!same} />
      </Prose>
      <p>
        <Link href={groupCalendarPath(group.slug, lang)}>{t.calendar}</Link>
      </p>
    </Card>
  );
}
