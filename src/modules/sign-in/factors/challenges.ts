import { hashToken, newToken } from '../../../platform/crypto/tokens.ts';
import type { Work } from '../../../platform/work.ts';
import { CHALLENGE } from '../terms.ts';

/** A new challenge (256 bits, base64url) for a passkey: for this person who registers one, or for whoever signs in. */
export async function newChallenge(work: Work, personId: string | null): Promise<string> {
  const { token, hash } = newToken();
  await work.tx
    .insertInto('passkey_challenges')
    .values({ challenge_hash: hash, region_id: work.region.id, person_id: personId, expires_at: work.now.add(CHALLENGE) })
    .execute();
  return token;
}

/** Takes a challenge out, so that it is answered once. False when it was not given for this, or is too old. */
export async function takeChallenge(work: Work, challenge: string, personId: string | null): Promise<boolean> {
  const taken = await work.tx
    .deleteFrom('passkey_challenges')
    .where('challenge_hash', '=', hashToken(challenge))
    .where('person_id', personId ? '=' : 'is', personId)
    .where('expires_at', '>', work.now)
    .executeTakeFirst();
  return taken.numDeletedRows > 0n;
}
