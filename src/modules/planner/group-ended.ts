import type { Work } from '../../platform/work.ts';

/** The demands of a group that was cancelled are no longer live in the proposal that it came from: another may take them (rule 4). */
export async function letGoOfDemands(work: Work, groupId: string, demandIds: string[]): Promise<void> {
  if (demandIds.length === 0) return;
  await work.tx
    .updateTable('proposal_demands')
    .set({ live: false })
    .where('demand_id', 'in', demandIds)
    .where('proposal_id', 'in', (eb) => eb.selectFrom('proposals').select('id').where('group_id', '=', groupId))
    .execute();
}
