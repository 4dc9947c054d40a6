import { comingGroups } from '../modules/groups/index.ts';
import { makeMaterial } from '../modules/recruitment/index.ts';
import type { Work } from '../platform/work.ts';

/** So many of the first groups that parents can register for have posters and texts ready. */
const READY = 3;

/** Recruitment material of the groups that begin first. */
export async function loadRecruitment(work: Work): Promise<void> {
  let ready = 0;
  for (const group of await comingGroups(work, { openedTo: 'parents' }))
    if (ready < READY && (await makeMaterial(work, group.id))) ready += 1;
}
