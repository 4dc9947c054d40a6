import type { Work } from '../../platform/work.ts';

/** True the first time that this news of a group is told; who comes second, also at the same moment, gets false. */
export async function tellOnce(work: Work, groupId: string, kind: string, about: string): Promise<boolean> {
  const told = await work.tx
    .insertInto('group_notices')
    .values({ region_id: work.region.id, group_id: groupId, kind, about, told_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return told.numInsertedOrUpdatedRows === 1n;
}
