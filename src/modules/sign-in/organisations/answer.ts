import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client';
import { z } from 'zod';
import type { Attempt } from './attempts.ts';
import { faultOf } from './discovery.ts';

const MOST_AGE_SECONDS = 600;
const AHEAD_SECONDS = 60;

/** What the visitor's browser brought back. */
export interface Brought {
  code: string;
  state: string;
  /** Who says so (RFC 9207), when the provider adds it. */
  iss?: string | undefined;
}

/** What the organisation says of the person, checked. */
export interface Said {
  subject: string;
  /** Only when the organisation verified it. */
  email: string | null;
  acr: string | null;
}

export type Answer = { ok: true; said: Said } | { ok: false; fault: 'unreachable' | 'refused' };

const Claims = z.object({
  sub: z.string().min(1).max(255),
  iat: z.number(),
  acr: z.string().optional().catch(undefined),
  email: z.string().optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
});

/**
 * Exchanges the code (outside calls, never inside a transaction) and checks the ID token: signature, iss, aud, azp, exp, nonce, the
 * parameters state and iss, and here that it was made just now (OpenID Connect Core 1.0, 3.1.3.7).
 */
export async function exchange(
  configuration: Configuration,
  redirectUri: string,
  brought: Brought,
  attempt: Attempt,
  now: Temporal.Instant,
): Promise<Answer> {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(brought)) if (value !== undefined) url.searchParams.set(name, value);
  try {
    const tokens = await authorizationCodeGrant(configuration, url, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      idTokenExpected: true,
    });
    const claims = Claims.safeParse(tokens.claims());
    if (!claims.success || !isFresh(claims.data.iat, now)) return { ok: false, fault: 'refused' };
    const email = await addressOf(configuration, tokens.access_token, claims.data);
    return { ok: true, said: { subject: claims.data.sub, email, acr: claims.data.acr ?? null } };
  } catch (error) {
    const fault = faultOf(error);
    return { ok: false, fault: fault === 'slow' || fault === 'unreachable' ? 'unreachable' : 'refused' };
  }
}

function isFresh(issuedAt: number, now: Temporal.Instant): boolean {
  const age = now.epochMilliseconds / 1000 - issuedAt;
  return age < MOST_AGE_SECONDS && age > -AHEAD_SECONDS;
}

/** The verified address: from the ID token, else from the userinfo of the same subject. A failure there is no address. */
async function addressOf(
  configuration: Configuration,
  accessToken: string,
  claims: z.infer<typeof Claims>,
): Promise<string | null> {
  if (claims.email !== undefined) return claims.email_verified === true ? claims.email : null;
  if (!configuration.serverMetadata().userinfo_endpoint) return null;
  try {
    const { email, email_verified } = await fetchUserInfo(configuration, accessToken, claims.sub);
    return email_verified === true && typeof email === 'string' ? email : null;
  } catch {
    return null;
  }
}
