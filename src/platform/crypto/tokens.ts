import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits for a link or cookie (rule 19). Only its hash may be stored. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** What is stored and looked up instead of the token itself. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
