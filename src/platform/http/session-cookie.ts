/** Secrets that a visitor's browser keeps, each in a cookie that scripts cannot read. */
const names = {
  session: 'sessie',
  /** Between the first and the second factor. */
  secondStep: 'tweede-stap',
  /** While somebody signs in at their organisation: the answer counts in the same browser only. */
  organisation: 'organisatie',
  /** By which a browser is known again at a later sign-in. */
  device: 'apparaat',
} as const;

export type SecretName = keyof typeof names;

/** A secret that the browser gets, or the word that it must forget it. */
export type KeptSecret = { token: string; expiresAt: Temporal.Instant } | 'ended';

/** The cookie's name. Over https with the prefix by which a browser refuses it from any other host, path or plain http. */
export function cookieName(secret: SecretName, secure: boolean): string {
  return hostCookie(names[secret], secure);
}

/** The same for a cookie that is no secret of ours. */
export function hostCookie(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}
