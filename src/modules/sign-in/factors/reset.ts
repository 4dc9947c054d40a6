import { audit } from '../../../platform/audit/audit.ts';
import type { Work } from '../../../platform/work.ts';

/** Takes every second factor of a person away: app, recovery codes and passkeys. The caller tells the person. Audits 'factor.remove'. */
export async function removeFactors(work: Work, personId: string): Promise<void> {
  const { tx } = work;
  await tx.deleteFrom('totp_secrets').where('person_id', '=', personId).execute();
  await tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
  await tx.deleteFrom('passkeys').where('person_id', '=', personId).execute();
  await tx.deleteFrom('second_steps').where('person_id', '=', personId).execute();
  await audit(work, { action: 'factor.remove', subjectKind: 'person', subjectId: personId, detail: { factor: 'all' } });
}
