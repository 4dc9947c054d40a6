import type { Reading } from '../../../platform/work.ts';
import { appSince } from './app.ts';
import { type OwnPasskey, passkeysOf } from './passkeys.ts';
import { recoveryCodesLeft } from './recovery.ts';

/** The second factors of one person. */
export interface Factors {
  /** Since when; undefined without an app. */
  app: Temporal.Instant | undefined;
  passkeys: OwnPasskey[];
  recoveryCodes: number;
}

export async function factorsOf(reading: Reading, personId: string): Promise<Factors> {
  return {
    app: await appSince(reading, personId),
    passkeys: await passkeysOf(reading, personId),
    recoveryCodes: await recoveryCodesLeft(reading, personId),
  };
}

/** True when the person has something to prove a second time with. */
export function hasFactor(factors: Factors): boolean {
  return factors.app !== undefined || factors.passkeys.length > 0;
}
