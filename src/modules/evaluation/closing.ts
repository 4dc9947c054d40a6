import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { evaluateGroup } from '../groups/index.ts';

/** Evaluations of which the term for answers is over. */
export async function evaluationsToClose(reading: Reading): Promise<string[]> {
  const found = await sql<{ id: string }>`select group_id as id from group_evaluations where closed_at is null
    and closes_at <= ${reading.now}::timestamptz order by closes_at limit 200`.execute(reading.tx);
  return found.rows.map((row) => row.id);
}

/**
 * No answer counts any more: the group is evaluated, and who was asked is forgotten with the links. Audits 'evaluation.close' and
 * 'group.evaluate'.
 */
export async function closeEvaluation(work: Work, groupId: string): Promise<void> {
  const closed = await work.tx
    .updateTable('group_evaluations')
    .set({ closed_at: work.now })
    .where('group_id', '=', groupId)
    .where('closed_at', 'is', null)
    .returning('invited')
    .executeTakeFirst();
  if (!closed) return;
  const answers = await work.tx
    .selectFrom('evaluation_answers')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
  await work.tx.deleteFrom('evaluation_invitations').where('group_id', '=', groupId).execute();
  await evaluateGroup(work, groupId);
  const detail = { invited: closed.invited, answers: Number(answers.n) };
  await audit(work, { action: 'evaluation.close', subjectKind: 'group', subjectId: groupId, detail });
}
