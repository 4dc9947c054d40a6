import type { Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';
import { usualDecisionDay } from './deciding.ts';
import { type GroupDetails, groupDetails } from './details.ts';
import { type SessionView, sessionsOf, trainersOf } from './queries.ts';

/** A trainer of a group: of the team, or standing in for somebody. */
export interface TeamMember {
  trainerId: string;
  personId: string;
  name: string;
  lead: boolean;
  substitute: boolean;
}

export type CancelledSession = Span & { id: string };

/** A group with everything that can be changed about it, as it stands now. */
export interface GroupPlan extends GroupDetails {
  roomId: string;
  roomCapacity: number;
  /** Whose building it is; null: nobody's in particular. */
  placeOwnerId: string | null;
  sessions: SessionView[];
  cancelled: CancelledSession[];
  team: TeamMember[];
  opensAt: Temporal.Instant;
  decideOn: Temporal.PlainDate;
}

/** The group as it is planned now; undefined outside the region. */
export async function groupPlan(reading: Reading, groupId: string): Promise<GroupPlan | undefined> {
  const details = await groupDetails(reading, { id: groupId });
  if (!details) return undefined;
  const row = await reading.tx
    .selectFrom('groups as g')
    .innerJoin('rooms as r', 'r.id', 'g.room_id')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .select(['r.id as roomId', 'r.capacity as roomCapacity', 'l.organisation_id as placeOwnerId'])
    .select(['g.registration_opens_at as opensAt', 'g.decide_on as decideOn', 'g.opened_to as openedTo'])
    .where('g.id', '=', groupId)
    .executeTakeFirstOrThrow();
  return {
    ...details,
    ...row,
    decideOn: row.decideOn ?? (await usualDecisionDay(reading, details.startsAt)),
    sessions: await sessionsOf(reading, groupId),
    cancelled: await cancelledSessions(reading, groupId),
    team: await trainersOf(reading, groupId),
  };
}

/** Sessions that do not take place, in order. */
export function cancelledSessions(reading: Reading, groupId: string): Promise<CancelledSession[]> {
  return reading.tx
    .selectFrom('cancelled_sessions')
    .select(['id', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('group_id', '=', groupId)
    .orderBy('starts_at')
    .execute();
}

/** The sessions that have not begun. */
export function ahead<S extends Span>(sessions: readonly S[], now: Temporal.Instant): S[] {
  return sessions.filter((session) => Temporal.Instant.compare(session.startsAt, now) > 0);
}

/** A day before the first of these sessions that is still ahead: who is concerned must know by then. Undefined when none is ahead. */
export function knownBy(sessions: readonly Span[], now: Temporal.Instant): Temporal.Instant | undefined {
  const [first] = ahead(sessions, now)
    .map((session) => session.startsAt)
    .sort(Temporal.Instant.compare);
  return first?.subtract({ hours: 24 });
}
