/**
 * Every term of signing in, in one place. The longer ones fit people who look once a week on their own device; whoever reads dossiers works
 * on shared desks, so their sessions end with the working day and after an hour away (NIST SP 800-63B-4, 2.2.3: at AAL2 at most 24 hours
 * and one hour idle).
 */
export const SESSION = { absolute: { hours: 30 * 24 }, idle: { hours: 14 * 24 } } as const;
export const STRONG_SESSION = { absolute: { hours: 12 }, idle: { hours: 1 } } as const;

/** A session is marked as seen at most this often, so that reading pages does not become writing. */
export const SEEN_EVERY = { minutes: 5 } as const;

/** Long enough for a slow mail server, short enough for a mailbox that somebody else opens later. */
export const LINK = { minutes: 20 } as const;
/** Mails with a link to one address in one hour; what is asked above that is not sent, silently. */
export const MAILS_AN_HOUR = 5;

/** Between the first and the second factor. */
export const SECOND_STEP = { minutes: 10 } as const;
/** Wrong codes that end an attempt. */
export const WRONG_CODES = 5;
/**
 * Wrong codes of one person in a day, after which only a recovery code or a passkey helps. Only who passed the first factor gets to try, so a
 * stranger cannot use it to keep somebody out. With three right codes of a million at a time, guessing succeeds once in 45 years.
 */
export const WRONG_CODES_A_DAY = 20;

/** How long a challenge for a passkey waits for its answer. */
export const CHALLENGE = { minutes: 5 } as const;

/** How fresh the proof of who one is must be to change factors. */
export const FRESH_PROOF = { minutes: 15 } as const;

/** How long a browser is known again after it was last used to sign in. */
export const KNOWN_DEVICE = { hours: 400 * 24 } as const;
