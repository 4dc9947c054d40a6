import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** Below this age a child chooses from three faces. */
const FIVE_FROM_MONTHS = 96;

/** The faces that children of this age choose from, from sad to glad; three of them are the outer ones and the middle. */
export function facesFor(ageMax: number): number[] {
  return ageMax < FIVE_FROM_MONTHS ? [1, 3, 5] : [1, 2, 3, 4, 5];
}

export interface SmileyCount {
  tapped: number;
  /** Children with a place in the group. */
  children: number;
}

/** How many children of the group tapped after this session. */
export async function smileyCount(reading: Reading, groupId: string, sessionId: string): Promise<SmileyCount> {
  const found = await sql<SmileyCount>`select
    (select count(*)::integer from session_smileys where session_id = ${sessionId}) as tapped,
    (select count(*)::integer from participants p join registrations r on r.id = p.registration_id
      where r.group_id = ${groupId} and r.state in ('requested', 'confirmed', 'completed')) as children`.execute(reading.tx);
  return found.rows[0] ?? { tapped: 0, children: 0 };
}

/**
 * Counts one tap, without whose it is. The same tap sent twice counts once; more taps than children are not counted: false.
 * Audits 'evaluation.smiley'.
 */
export async function tapSmiley(
  work: Work,
  { groupId, sessionId, tap, face }: { groupId: string; sessionId: string; tap: string; face: number },
): Promise<boolean> {
  // One after the other, so that two taps at the same moment are both counted against the number of children.
  await sql`select from group_sessions where id = ${sessionId} for no key update`.execute(work.tx);
  const again = await work.tx.selectFrom('session_smileys').select('tap').where('tap', '=', tap).executeTakeFirst();
  if (again) return true;
  const { tapped, children } = await smileyCount(work, groupId, sessionId);
  if (tapped >= children) return false;
  await work.tx
    .insertInto('session_smileys')
    .values({ tap, region_id: work.region.id, session_id: sessionId, face, tapped_on: localDate(work.now) })
    .execute();
  await audit(work, { action: 'evaluation.smiley', subjectKind: 'session', subjectId: sessionId });
  return true;
}
