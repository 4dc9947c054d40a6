import { randomBytes } from 'node:crypto';
import { audit } from '../../../platform/audit/audit.ts';
import { blindIndex, blindIndexes } from '../../../platform/crypto/keys.ts';
import type { Reading, Work } from '../../../platform/work.ts';

const COUNT = 10;
const LENGTH = 12;
// No i, l, o and u: what looks alike is not in it (Crockford's base 32).
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten new codes of 60 bits; older ones are worth nothing from now on. They are only known here and now. Audits 'factor.add'. */
export async function newRecoveryCodes(work: Work, personId: string): Promise<string[]> {
  await work.tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
  const codes = Array.from({ length: COUNT }, () => [...randomBytes(LENGTH)].map((byte) => LETTERS[byte & 31]).join(''));
  await work.tx
    .insertInto('recovery_codes')
    .values(
      codes.map((code) => ({
        code_index: blindIndex(work.services.keys, subjectOf(personId, code)),
        person_id: personId,
        created_at: work.now,
      })),
    )
    .execute();
  await audit(work, { action: 'factor.add', subjectKind: 'person', subjectId: personId, detail: { factor: 'recovery-codes' } });
  return codes.map((code) => code.replaceAll(/(.{4})(?=.)/g, '$1-'));
}

/** How many codes the person can still use. */
export async function recoveryCodesLeft(reading: Reading, personId: string): Promise<number> {
  const rows = await reading.tx
    .selectFrom('recovery_codes')
    .select('code_index')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute();
  return rows.length;
}

/** Uses a code, once. Audits 'factor.use-recovery'. */
export async function useRecoveryCode(work: Work, personId: string, typed: string): Promise<boolean> {
  const used = await work.tx
    .updateTable('recovery_codes')
    .set({ used_at: work.now })
    .where('code_index', 'in', blindIndexes(work.services.keys, subjectOf(personId, typed)))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  if (used) await audit(work, { action: 'factor.use-recovery', subjectKind: 'person', subjectId: personId });
  return used !== undefined;
}

/** Without factors there is nothing to recover. */
export async function removeRecoveryCodes(work: Work, personId: string): Promise<void> {
  await work.tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
}

/** What is fingerprinted: with a key from outside, so that who has the database only cannot try codes against it. */
function subjectOf(personId: string, code: string): string {
  const read = code
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return `recovery-code ${personId} ${read}`;
}
