import { randomInt } from 'node:crypto';
import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type GroupDetails, groupDetails, managesGroup, signUpOf } from '../groups/index.ts';

const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** The recruitment of a group: its details and, when the material is set ready, the code of its short addresses. */
export interface Recruitment {
  group: GroupDetails;
  code: string | null;
  /** Families can still come by themselves: only then there is something to recruit for. */
  recruits: boolean;
}

/** The group for who runs it; undefined for others. */
export async function recruitmentOf(reading: Reading, groupId: string): Promise<Recruitment | undefined> {
  const group = await groupDetails(reading, { id: groupId });
  if (!group || !managesGroup(reading.actor, group)) return undefined;
  const row = await reading.tx
    .selectFrom('recruitment_materials')
    .select('code')
    .where('group_id', '=', groupId)
    .executeTakeFirst();
  return { group, code: row?.code ?? null, recruits: isRecruiting(group, reading.now) };
}

/** The group behind a code, whatever its state; undefined when there is none. */
export async function groupOfCode(reading: Reading, code: string): Promise<GroupDetails | undefined> {
  const row = await reading.tx.selectFrom('recruitment_materials').select('group_id').where('code', '=', code).executeTakeFirst();
  return row && groupDetails(reading, { id: row.group_id });
}

/** Open to families, or full with a waiting list. */
export function isRecruiting(group: GroupDetails, now: Temporal.Instant): boolean {
  return ['open', 'full'].includes(signUpOf(group, now));
}

/** Sets the material of a group ready, once: paper and texts get their short addresses. Audits 'recruitment.make'. False when there is nothing to recruit for. */
export async function makeMaterial(work: Work, groupId: string): Promise<boolean> {
  const found = await recruitmentOf(work, groupId);
  if (!found?.recruits) return false;
  if (found.code) return true;
  const made = await work.tx
    .insertInto('recruitment_materials')
    .values({ group_id: groupId, region_id: work.region.id, code: newCode(), made_by: work.actor.personId, made_at: work.now })
    .onConflict((conflict) => conflict.column('group_id').doNothing())
    .returning('code')
    .executeTakeFirst();
  if (made) await audit(work, { action: 'recruitment.make', subjectKind: 'group', subjectId: groupId });
  return true;
}

/** Six letters and figures: 900 million, so that two groups of a region do not get the same by chance. */
function newCode(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
