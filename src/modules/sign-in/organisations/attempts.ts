import { calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier } from 'openid-client';
import { z } from 'zod';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import { hashToken, newToken } from '../../../platform/crypto/tokens.ts';
import type { Work } from '../../../platform/work.ts';

const MINUTES = 10;

const Sealed = z.object({ nonce: z.string(), verifier: z.string(), back: z.string().nullable() });

/** What the answer of the organisation is held against. */
export type Attempt = z.infer<typeof Sealed> & { state: string; providerId: string };

export interface Started {
  state: string;
  nonce: string;
  /** PKCE S256 of the verifier (RFC 7636). */
  challenge: string;
  /** Secret that the browser keeps: only there the answer counts. */
  browser: { token: string; expiresAt: Temporal.Instant };
}

/** Begins signing in at an organisation: remembered for 10 minutes, for this browser only. `browser` is the secret it has already. */
export async function beginAttempt(
  work: Work,
  input: { providerId: string; back: string | null; browser: string | null },
): Promise<Started> {
  const { token: state, hash } = newToken();
  const browser = input.browser ?? newToken().token;
  const [nonce, verifier] = [randomNonce(), randomPKCECodeVerifier()];
  const expiresAt = work.now.add({ minutes: MINUTES });
  await work.tx
    .insertInto('provider_attempts')
    .values({
      state_hash: hash,
      region_id: work.region.id,
      provider_id: input.providerId,
      browser_hash: hashToken(browser),
      sealed: seal(work.services.keys, { nonce, verifier, back: input.back }),
      expires_at: expiresAt,
    })
    .execute();
  return { state, nonce, challenge: await calculatePKCECodeChallenge(verifier), browser: { token: browser, expiresAt } };
}

/** Takes the attempt of this state out, so that it counts once. Undefined when it is over, used, or began in another browser. */
export async function takeAttempt(work: Work, state: string, browser: string | null): Promise<Attempt | undefined> {
  if (!browser) return undefined;
  const row = await work.tx
    .deleteFrom('provider_attempts')
    .where('state_hash', '=', hashToken(state))
    .where('browser_hash', '=', hashToken(browser))
    .where('expires_at', '>', work.now)
    .returning(['provider_id', 'sealed'])
    .executeTakeFirst();
  return row && { ...Sealed.parse(unseal(work.services.keys, row.sealed)), state, providerId: row.provider_id };
}
