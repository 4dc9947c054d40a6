import type { Work } from '../../platform/work.ts';
import { bookTrainers, releaseSessionTrainers } from '../expertise/index.ts';
import { bookRoom, releaseSessionRooms } from '../facilities/index.ts';
import type { GroupChange } from './change.ts';
import type { ChangeFaults } from './change-faults.ts';
import { regular } from './difference.ts';
import { ahead, type GroupPlan } from './plan-of.ts';
import type { SessionView } from './queries.ts';

/** Books room and trainers anew for what is still to come. Null when it fits; else the caller undoes all of it (rule 2). */
export async function bookChanged(
  work: Work,
  before: GroupPlan,
  input: GroupChange,
  sessions: readonly SessionView[],
): Promise<ChangeFaults | null> {
  const coming = ahead(sessions, work.now).map(({ id, startsAt, endsAt }) => ({ sessionId: id, startsAt, endsAt }));
  const ids = coming.map((session) => session.sessionId);
  const given = await givenBy(work, ids);
  await releaseSessionRooms(work, ids);
  await releaseSessionTrainers(work, ids);
  const room = await bookRoom(work, input.roomId, coming);
  if (!room.ok) return { room: { code: 'taken', clashes: [] } };
  const known = new Set(before.sessions.map((session) => session.id));
  const comes = (sessionId: string): string[] =>
    known.has(sessionId) ? teamAfter(given.get(sessionId) ?? [], regular(before), input.trainerIds) : input.trainerIds;
  const everybody = [...new Set(coming.flatMap((session) => comes(session.sessionId)))].sort();
  for (const trainerId of everybody) {
    const spans = coming.filter((session) => comes(session.sessionId).includes(trainerId));
    const booked = await bookTrainers(work, [trainerId], spans);
    if (!booked.ok) return { trainers: { code: 'taken', clashes: [] } };
  }
  await writeTeam(work, before, input);
  return null;
}

/** Who gives one session after the change: a substitute stays, and who is replaced there does not come back. */
export function teamAfter(there: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const stays = there.filter((id) => !before.includes(id) || after.includes(id));
  return [...new Set([...stays, ...after.filter((id) => !before.includes(id))])];
}

async function givenBy(work: Work, sessionIds: string[]): Promise<Map<string, string[]>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await work.tx
    .selectFrom('trainer_bookings')
    .select(['session_id', 'trainer_id'])
    .where('session_id', 'in', sessionIds)
    .execute();
  const given = new Map<string, string[]>();
  for (const { session_id, trainer_id } of rows)
    if (session_id) given.set(session_id, [...(given.get(session_id) ?? []), trainer_id]);
  return given;
}

async function writeTeam(work: Work, before: GroupPlan, { trainerIds, leadId }: GroupChange): Promise<void> {
  const left = regular(before).filter((id) => !trainerIds.includes(id));
  if (left.length > 0)
    await work.tx.deleteFrom('group_trainers').where('group_id', '=', before.id).where('trainer_id', 'in', left).execute();
  for (const trainerId of trainerIds) {
    const lead = trainerId === leadId;
    await work.tx
      .insertInto('group_trainers')
      .values({ region_id: work.region.id, group_id: before.id, trainer_id: trainerId, lead, substitute: false })
      .onConflict((conflict) => conflict.columns(['group_id', 'trainer_id']).doUpdateSet({ lead, substitute: false }))
      .execute();
  }
}
