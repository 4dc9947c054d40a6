import { type AuditEntry, audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { groupsToDecide, type ToDecide } from './deciding.ts';
import { type Moment, tellPlanner } from './mails.ts';
import { tellOnce } from './once.ts';

/** So long before the day of decision a planner hears that a group still waits for its "go". */
const SOON_DAYS = 3;

/**
 * Moves groups with the time (domain.md, States): confirmed -> running at the first session, running -> completed after the last.
 * A group that was never confirmed does not run: it stays planned, and its planner is told before the day of decision, on that day, and
 * when it should have begun. Once each; a day that was changed is another day.
 */
export async function moveWithTheClock(work: Work): Promise<void> {
  const started = await work.tx
    .updateTable('groups')
    .set({ state: 'running', changed_at: work.now })
    .where('state', '=', 'confirmed')
    .where('starts_at', '<=', work.now)
    .returning('id')
    .execute();
  const completed = await work.tx
    .updateTable('groups')
    .set({ state: 'completed', online_sealed: null, changed_at: work.now })
    .where('state', '=', 'running')
    .where('ends_at', '<=', work.now)
    .returning('id')
    .execute();
  for (const { id } of started) await audit(work, entry('group.start', id));
  for (const { id } of completed) await audit(work, entry('group.complete', id));
  if (started.length + completed.length > 0) await announce(work, 'groups');
  const waiting = await groupsToDecide(work, 'all');
  const told = await toldOf(work, waiting);
  for (const group of waiting) await remind(work, group, told);
}

const entry = (action: string, subjectId: string): AuditEntry => ({ action, subjectKind: 'group', subjectId });

/** Tells who plans a group what there is to decide; the same news once. */
async function remind(work: Work, group: ToDecide, told: Set<string>): Promise<void> {
  const moment = momentOf(group, work.now);
  if (!moment) return;
  const about = moment === 'begun' ? group.startsAt.toString() : group.decideOn.toString();
  if (told.has(keyOf(group.groupId, `decision-${moment}`, about))) return;
  if (!(await tellOnce(work, group.groupId, `decision-${moment}`, about))) return;
  await tellPlanner(work, group, moment);
  await audit(work, entry(`group.remind-${moment}`, group.groupId));
}

function momentOf({ startsAt, decideOn }: ToDecide, now: Temporal.Instant): Moment | null {
  if (Temporal.Instant.compare(startsAt, now) <= 0) return 'begun';
  const left = localDate(now).until(decideOn, { largestUnit: 'days' }).days;
  return left <= 0 ? 'due' : left <= SOON_DAYS ? 'soon' : null;
}

const keyOf = (...parts: string[]) => parts.join(' ');

/** What was told of these groups before, so that a quiet minute writes nothing. */
async function toldOf(work: Work, groups: ToDecide[]): Promise<Set<string>> {
  if (groups.length === 0) return new Set();
  const rows = await work.tx
    .selectFrom('group_notices')
    .select(['group_id', 'kind', 'about'])
    .where(
      'group_id',
      'in',
      groups.map((group) => group.groupId),
    )
    .execute();
  return new Set(rows.map((row) => keyOf(row.group_id, row.kind, row.about)));
}
