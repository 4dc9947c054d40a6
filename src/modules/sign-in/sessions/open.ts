import { audit } from '../../../platform/audit/audit.ts';
import type { Strength } from '../../../platform/auth/actor.ts';
import { hashToken, newToken } from '../../../platform/crypto/tokens.ts';
import type { Work } from '../../../platform/work.ts';
import { SESSION } from '../terms.ts';

/** How somebody came in. */
export type Method = 'link' | 'passkey' | 'organisation' | 'invitation' | 'example';

export interface NewSession {
  method: Method;
  strength: Strength;
  /** Kind of device and browser in a few words. */
  device?: string;
}

/**
 * Opens a session for a person of this region. The token goes into the cookie; only its hash is stored. It may end before `expiresAt`: see
 * terms.ts. Audits 'session.open'.
 */
export async function openSession(
  work: Work,
  personId: string,
  { method, strength, device = '' }: NewSession,
): Promise<{ token: string; expiresAt: Temporal.Instant }> {
  const { token, hash } = newToken();
  const expiresAt = work.now.add(SESSION.absolute);
  await work.tx
    .insertInto('sessions')
    .values({
      token_hash: hash,
      region_id: work.region.id,
      person_id: personId,
      ...{ method, strength, device },
      created_at: work.now,
      proved_at: work.now,
      last_seen_at: work.now,
      expires_at: expiresAt,
    })
    .execute();
  await audit(work, { action: 'session.open', subjectKind: 'person', subjectId: personId, detail: { method, strength } });
  return { token, expiresAt };
}

/**
 * The session goes on with a new token, proved now and perhaps stronger: a token that somebody saw before is worth nothing after. Returns
 * undefined when the session is gone.
 */
export async function renewSession(
  work: Work,
  token: string,
  strength?: Strength,
): Promise<{ token: string; expiresAt: Temporal.Instant } | undefined> {
  const fresh = newToken();
  const row = await work.tx
    .updateTable('sessions')
    .set({ token_hash: fresh.hash, proved_at: work.now, last_seen_at: work.now, ...(strength ? { strength } : {}) })
    .where('token_hash', '=', hashToken(token))
    .returning('expires_at')
    .executeTakeFirst();
  return row && { token: fresh.token, expiresAt: row.expires_at };
}
