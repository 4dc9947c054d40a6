import { localDate } from '../../../../platform/clock/clock.ts';
import { timeSpan } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import type { NearSession } from '../../today-queries.ts';
import { words } from './words.ts';

/** One session of this week; who gives it goes on to the attendance list. */
export function SessionCard({ session, now }: { session: NearSession; now: Temporal.Instant }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const date = localDate(session.startsAt);
  return (
    <GroupCard
      href={to(paths.group(session.groupId))}
      title={<Dutch>{session.title}</Dutch>}
      date={date.toString()}
      time={t.time(timeSpan(session.startsAt, session.endsAt, lang), session.number)}
      place={`${session.placeName}, ${session.town}`}
      status={date.equals(localDate(now)) ? <Tag tone="accent">{t.today}</Tag> : undefined}
      action={
        session.gives ? (
          <ButtonLink
            href={to(paths.attendance(session.groupId, session.id))}
            look="secondary"
            small
            label={t.attendanceOf(session.title)}
          >
            {t.attendance}
          </ButtonLink>
        ) : undefined
      }
    />
  );
}
