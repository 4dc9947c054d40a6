import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import type { KeptSecret } from '../../platform/http/session-cookie.ts';
import type { Reading, Work } from '../../platform/work.ts';
import type { Method } from './sessions/open.ts';
import { SECOND_STEP } from './terms.ts';

/** Ways in that prove one factor. */
export type FirstFactor = Exclude<Method, 'passkey' | 'example'>;

export interface SecondStep {
  personId: string;
  method: FirstFactor;
  /** Which attempt wrong codes are counted for. */
  attempt: Buffer;
}

/** Somebody passed the first factor. The token goes into a cookie of its own: it opens nothing but the question for a code. */
export async function openSecondStep(work: Work, personId: string, method: FirstFactor): Promise<KeptSecret> {
  const { token, hash } = newToken();
  const expiresAt = work.now.add(SECOND_STEP);
  await work.tx
    .insertInto('second_steps')
    .values({
      token_hash: hash,
      region_id: work.region.id,
      person_id: personId,
      method,
      created_at: work.now,
      expires_at: expiresAt,
    })
    .execute();
  return { token, expiresAt };
}

/** Who is between two factors; undefined when the token is unknown, over or of another region. */
export async function openStep(reading: Reading, token: string | null): Promise<SecondStep | undefined> {
  if (!token) return undefined;
  const attempt = hashToken(token);
  const row = await reading.tx
    .selectFrom('second_steps')
    .select(['person_id', 'method'])
    .where('token_hash', '=', attempt)
    .where('expires_at', '>', reading.now)
    .executeTakeFirst();
  return row && { personId: row.person_id, method: row.method, attempt };
}

/** Ends the attempt. False when another request did so first. */
export async function endStep(work: Work, step: SecondStep): Promise<boolean> {
  const ended = await work.tx.deleteFrom('second_steps').where('token_hash', '=', step.attempt).executeTakeFirst();
  return ended.numDeletedRows > 0n;
}
