import { localDate } from '../../../platform/clock/clock.ts';
import type { Work } from '../../../platform/work.ts';
import type { GroupPlan } from '../../groups/index.ts';

/** Sessions that go to another day are reminded of again: what families were reminded of was the old one. */
export async function remindAgain(work: Work, before: GroupPlan, after: GroupPlan): Promise<void> {
  const moved = after.sessions.filter((session) => {
    const old = before.sessions.find((one) => one.id === session.id);
    return old && !localDate(old.startsAt).equals(localDate(session.startsAt));
  });
  if (moved.length === 0) return;
  const ids = moved.map((session) => session.id);
  await work.tx.deleteFrom('session_reminders').where('session_id', 'in', ids).execute();
}
