import { audit } from '../../platform/audit/audit.ts';
import type { Subject } from '../../platform/privacy.ts';
import type { Work } from '../../platform/work.ts';
import { findKept } from './kept.ts';

/** Actions that a route which erases must declare: places of registrations go to the next in line, places in line for a room end. */
export const eraseActions = [
  'privacy.erase',
  'registration.cancel',
  'registration.offer',
  'registration.anonymise',
  'room.unwait',
];

export type Erased = { ok: true /** Nothing had to stay. */; all: boolean } | { ok: false; reason: 'account-stays' };

/**
 * Takes out everything about somebody that may go, in this transaction; an account is closed. Refused when the account must stay (the only
 * administrator of the region). Audits 'privacy.erase' with counts per kind on the request, so that nobody is named.
 */
export async function eraseKept(work: Work, subject: Subject, requestId: string): Promise<Erased> {
  const kept = await findKept(work, subject, 'nl');
  if (kept.some((one) => one.kind === 'account' && one.records.some((record) => record.stays)))
    return { ok: false, reason: 'account-stays' };
  const counts: Record<string, number> = {};
  // The account last: the others are found by it.
  const kinds = [...work.services.privacy.personal].sort((a, b) => Number(a.kind === 'account') - Number(b.kind === 'account'));
  for (const one of kinds) {
    const erased = await one.erase(work, subject);
    if (erased > 0) counts[one.kind] = erased;
  }
  await audit(work, { action: 'privacy.erase', subjectKind: 'request', subjectId: requestId, detail: counts });
  return { ok: true, all: kept.every((one) => one.records.every((record) => !record.stays)) };
}
