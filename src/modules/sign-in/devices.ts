import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import type { KeptSecret, SecretName } from '../../platform/http/session-cookie.ts';
import type { Work } from '../../platform/work.ts';
import { KNOWN_DEVICE } from './terms.ts';

/** What signing in needs to know of the browser; a page's context has it all. */
export interface FromBrowser {
  userAgent: string;
  sessionToken: string | null;
  secret(name: SecretName): string | null;
}

// The first that fits counts: Edge and Opera also call themselves Chrome, Chrome also Safari, an iPad also Mac.
const browsers: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOPX\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** "Firefox, Windows": enough to recognise one's own device, too little to follow anybody. '' when it says neither. */
export function deviceName(userAgent: string): string {
  const find = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [find(browsers), find(systems)].filter((word) => word !== undefined).join(', ');
}

/** Remembers that this person signed in with this browser. `isNew` when they never did before. */
export async function rememberDevice(
  work: Work,
  personId: string,
  from: FromBrowser,
): Promise<{ kept: KeptSecret; isNew: boolean }> {
  const given = from.secret('device');
  const token = given && /^[\w-]{43}$/.test(given) ? given : newToken().token;
  // Two people on one browser share the cookie, and must not be linked by it.
  const hash = hashToken(`${personId} ${token}`);
  const known = await work.tx
    .updateTable('known_devices')
    .set({ last_used_at: work.now })
    .where('token_hash', '=', hash)
    .returning('person_id')
    .executeTakeFirst();
  if (!known)
    await work.tx
      .insertInto('known_devices')
      .values({ token_hash: hash, person_id: personId, last_used_at: work.now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return { kept: { token, expiresAt: work.now.add(KNOWN_DEVICE) }, isNew: !known };
}
