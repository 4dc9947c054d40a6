import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';

/** completed -> evaluated (domain.md, States): those who took part were asked and the term for answers is over. False in any other state. */
export async function evaluateGroup(work: Work, groupId: string): Promise<boolean> {
  const changed = await work.tx
    .updateTable('groups')
    .set({ state: 'evaluated', changed_at: work.now })
    .where('id', '=', groupId)
    .where('state', '=', 'completed')
    .returning('id')
    .executeTakeFirst();
  if (!changed) return false;
  await audit(work, { action: 'group.evaluate', subjectKind: 'group', subjectId: groupId });
  await announce(work, 'groups');
  return true;
}
