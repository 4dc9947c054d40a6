import { localDate } from '../../../../platform/clock/clock.ts';
import { timeSpan } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { paths } from '../../paths.ts';
import type { NearSession } from '../../today-queries.ts';

/** One session of this week; who gives it goes on to the attendance list. */
export function SessionCard({ session, now }: { session: NearSession; now: Temporal.Instant }) {
  const date = localDate(session.startsAt);
  return (
    <GroupCard
      href={paths.group(session.groupId)}
      title={session.title}
      date={date.toString()}
      time={`${timeSpan(session.startsAt, session.endsAt, 'nl')}, keer ${session.number}`}
      place={`${session.placeName}, ${session.town}`}
      status={date.equals(localDate(now)) ? <Tag tone="accent">Vandaag</Tag> : undefined}
      action={
        session.gives ? (
          <ButtonLink
            href={paths.attendance(session.groupId, session.id)}
            look="secondary"
            small
            label={`Aanwezigheid van ${session.title}`}
          >
            Aanwezigheid
          </ButtonLink>
        ) : undefined
      }
    />
  );
}
