import { sql } from 'kysely';
import { inOrder, type Span } from '../../platform/clock/span.ts';
import type { Work } from '../../platform/work.ts';
import { ahead, type GroupPlan } from './plan-of.ts';
import { type SessionView, sessionsOf } from './queries.ts';

/** Writes the sessions that have not begun as they must become; numbers follow the time. Returns all sessions of the group, in order. */
export async function writeSessions(
  work: Work,
  before: GroupPlan,
  wanted: readonly (Span & { id: string | null })[],
): Promise<SessionView[]> {
  const coming = ahead(before.sessions, work.now);
  const gone = coming.filter((session) => !wanted.some((one) => one.id === session.id));
  await cancelSessions(
    work,
    before.id,
    gone.map((session) => session.id),
  );
  for (const { id, startsAt, endsAt } of wanted) {
    const old = coming.find((session) => session.id === id);
    if (old?.startsAt.equals(startsAt) && old.endsAt.equals(endsAt)) continue;
    if (old)
      await work.tx
        .updateTable('group_sessions')
        .set({ starts_at: startsAt, ends_at: endsAt })
        .where('id', '=', old.id)
        .execute();
  }
  await addSessions(work, before, inOrder(wanted.filter((one) => one.id === null)));
  await renumber(work, before.id);
  return sessionsOf(work, before.id);
}

/** They leave the list and stay known by their id, so that calendars can be told. Their bookings go with them, and who had cancelled beforehand. */
async function cancelSessions(work: Work, groupId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`insert into cancelled_sessions (id, region_id, group_id, starts_at, ends_at, cancelled_by, cancelled_at)
    select id, region_id, group_id, starts_at, ends_at, ${work.actor.personId}::uuid, ${work.now}::timestamptz
    from group_sessions where group_id = ${groupId} and id = any(${ids}::uuid[])`.execute(work.tx);
  await work.tx.deleteFrom('group_sessions').where('group_id', '=', groupId).where('id', 'in', ids).execute();
}

async function addSessions(work: Work, before: GroupPlan, spans: Span[]): Promise<void> {
  if (spans.length === 0) return;
  const rows = spans.map((span, index) => ({
    region_id: work.region.id,
    group_id: before.id,
    number: FREE_NUMBERS + before.sessions.length + index + 1,
    starts_at: span.startsAt,
    ends_at: span.endsAt,
  }));
  await work.tx.insertInto('group_sessions').values(rows).execute();
}

/** Above every number in use: a number is unique in its group at every moment. */
const FREE_NUMBERS = 10_000;

async function renumber(work: Work, groupId: string): Promise<void> {
  await sql`update group_sessions set number = number + ${2 * FREE_NUMBERS}::integer where group_id = ${groupId}`.execute(
    work.tx,
  );
  await sql`update group_sessions s set number = o.number from (
      select id, row_number() over (order by starts_at, id)::integer as number from group_sessions where group_id = ${groupId}) o
    where o.id = s.id`.execute(work.tx);
}
