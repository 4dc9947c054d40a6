import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { openContact, sealContact } from './contact.ts';

/** Changes on which number the family is reached. False when the registration is gone. Audits 'registration.change'. */
export async function changePhone(work: Work, registrationId: string, phone: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('registrations')
    .select('contact_sealed')
    .where('id', '=', registrationId)
    .forUpdate()
    .executeTakeFirst();
  if (!row?.contact_sealed) return false;
  const { keys } = work.services;
  const sealed = sealContact(keys, { ...openContact(keys, row.contact_sealed), phone });
  await work.tx
    .updateTable('registrations')
    .set({ contact_sealed: sealed, changed_at: work.now })
    .where('id', '=', registrationId)
    .execute();
  await audit(work, { action: 'registration.change', subjectKind: 'registration', subjectId: registrationId });
  return true;
}
