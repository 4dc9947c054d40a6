import type { Work } from '../../platform/work.ts';
import { type Confirmed, confirmGroup, tellOnce } from '../groups/index.ts';
import { groupFacts } from './group-facts.ts';
import { tellPlaced } from './placed-mails.ts';

/** Says "go" (rule 18) and tells families with a certain place and teams, once. Audits 'group.confirm'. */
export async function goAhead(work: Work, groupId: string): Promise<Confirmed> {
  const confirmed = await confirmGroup(work, groupId);
  if (!confirmed.ok || !(await tellOnce(work, groupId, 'goes-ahead', 'go'))) return confirmed;
  const group = await groupFacts(work, groupId);
  if (group) await tellPlaced(work, group, { family: 'goes-ahead', team: 'group-goes-team', lines: () => [] });
  return confirmed;
}
