import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { isAdministrator, keepsAdministrator } from './administrators.ts';

export type Suspended = { ok: true } | { ok: false; reason: 'last-admin' };

/** Closes a person's account in this region; their roles stay as they are. The caller ends the sessions. */
export async function suspendPerson(work: Work, personId: string): Promise<Suspended> {
  const admin = await isAdministrator(work, { personId });
  if (admin && !(await keepsAdministrator(work, { personId }))) return { ok: false, reason: 'last-admin' };
  await work.tx
    .insertInto('suspensions')
    .values({ region_id: work.region.id, person_id: personId, suspended_at: work.now })
    .onConflict((conflict) => conflict.columns(['region_id', 'person_id']).doNothing())
    .execute();
  await audit(work, { action: 'person.suspend', subjectKind: 'person', subjectId: personId });
  return { ok: true };
}

/** Opens a closed account again. */
export async function resumePerson(work: Work, personId: string): Promise<void> {
  await work.tx.deleteFrom('suspensions').where('person_id', '=', personId).execute();
  await audit(work, { action: 'person.resume', subjectKind: 'person', subjectId: personId });
}
