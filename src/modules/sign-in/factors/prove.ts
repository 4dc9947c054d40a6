import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import type { Work } from '../../../platform/work.ts';
import { WRONG_CODES, WRONG_CODES_A_DAY } from '../terms.ts';
import { acceptCode } from './app.ts';
import { useRecoveryCode } from './recovery.ts';

/** `ended`: too many wrong codes in this attempt. `paused`: too many today, so that only a recovery code or a passkey helps. */
export type Proof = 'app' | 'recovery' | 'wrong' | 'ended' | 'paused';

/**
 * Checks a code from the app or a recovery code. Codes of one person are checked one after the other, so that many at once are not more
 * tries. Audits 'sign-in.refuse' or 'factor.use-recovery'.
 */
export async function proveByCode(work: Work, personId: string, attempt: Buffer, typed: string): Promise<Proof> {
  await work.tx.selectFrom('persons').select('id').where('id', '=', personId).forNoKeyUpdate().execute();
  const tries = await wrongCodes(work, personId, attempt);
  if (tries.attempt >= WRONG_CODES) return 'ended';
  const code = typed.replaceAll(/[\s-]/g, '');
  if (/^\d{6}$/.test(code)) {
    if (tries.today >= WRONG_CODES_A_DAY) return 'paused';
    if (await acceptCode(work, personId, code)) return 'app';
  } else if (await useRecoveryCode(work, personId, code)) return 'recovery';
  await work.tx
    .insertInto('wrong_codes')
    .values({ region_id: work.region.id, person_id: personId, attempt, tried_at: work.now })
    .execute();
  await audit(work, { action: 'sign-in.refuse', subjectKind: 'person', subjectId: personId, detail: { factor: 'code' } });
  return tries.attempt + 1 >= WRONG_CODES ? 'ended' : 'wrong';
}

/** Wrong codes in this attempt (the last hour, for a session is long) and of the person in the last 24 hours. */
async function wrongCodes(work: Work, personId: string, attempt: Buffer): Promise<{ attempt: number; today: number }> {
  const hourAgo = work.now.subtract({ hours: 1 }).toString();
  const dayAgo = work.now.subtract({ hours: 24 }).toString();
  const { rows } = await sql<{ attempt: number; today: number }>`
    select count(*) filter (where attempt = ${attempt} and tried_at > ${hourAgo}::timestamptz)::integer as attempt, count(*)::integer as today
    from wrong_codes where person_id = ${personId} and tried_at > ${dayAgo}::timestamptz`.execute(work.tx);
  return rows[0] ?? { attempt: 0, today: 0 };
}
