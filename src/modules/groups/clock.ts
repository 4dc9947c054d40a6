import { sql } from 'kysely';
import { type AuditEntry, audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { type Moment, tellPlanner } from './mails.ts';

/** So long before the first session a planner hears that a group still waits for its "go". */
const SOON_DAYS = 3;

/**
 * Moves groups with the time (domain.md, States): confirmed -> running at the first session, running -> completed after the last.
 * A group that was never confirmed does not run: it stays planned and its planner is told, once before and once at its start.
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
    .set({ state: 'completed', changed_at: work.now })
    .where('state', '=', 'running')
    .where('ends_at', '<=', work.now)
    .returning('id')
    .execute();
  for (const { id } of started) await audit(work, entry('group.start', id));
  for (const { id } of completed) await audit(work, entry('group.complete', id));
  if (started.length + completed.length > 0) await announce(work, 'groups');
  await remind(work, 'soon', work.now.add({ hours: SOON_DAYS * 24 }));
  await remind(work, 'begun', work.now);
}

const entry = (action: string, subjectId: string): AuditEntry => ({ action, subjectKind: 'group', subjectId });

/** Tells the planners of groups that begin before then without a "go". The audit trail remembers who was told. */
async function remind(work: Work, moment: Moment, startsBefore: Temporal.Instant): Promise<void> {
  const action = `group.remind-${moment}`;
  const waiting = await work.tx
    .selectFrom('groups as g')
    .select('g.id')
    .where('g.state', '=', 'planned')
    .where('g.starts_at', '<=', startsBefore)
    .where('g.ends_at', '>', work.now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_events as a')
            .select('a.id')
            .where('a.subject_kind', '=', 'group')
            .where('a.subject_id', '=', sql<string>`g.id::text`)
            .where('a.action', 'in', moment === 'soon' ? [action, 'group.remind-begun'] : [action]),
        ),
      ),
    )
    .execute();
  for (const { id } of waiting) {
    await tellPlanner(work, id, moment);
    await audit(work, entry(action, id));
  }
}
