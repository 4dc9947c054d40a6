import { Secret, TOTP } from 'otpauth';
import { audit } from '../../../platform/audit/audit.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../../platform/work.ts';

const PERIOD = 30;
/** Time steps before and after now in which a code counts: telephones are not always on time (RFC 6238, 5.2). */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** True when the person has an app with codes as second factor. */
export async function hasApp(reading: Reading, personId: string): Promise<boolean> {
  return (await appSince(reading, personId)) !== undefined;
}

/** Since when the person has an app with codes. */
export async function appSince(reading: Reading, personId: string): Promise<Temporal.Instant | undefined> {
  const row = await reading.tx
    .selectFrom('totp_secrets')
    .select('confirmed_at')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row?.confirmed_at ?? undefined;
}

/** A new secret for an app. It does not count until a code from it was given. False when the person has an app already. */
export async function startApp(work: Work, personId: string): Promise<boolean> {
  const sealed = seal(work.services.keys, new Secret({ size: SECRET_BYTES }).base32);
  const row = await work.tx
    .insertInto('totp_secrets')
    .values({ person_id: personId, sealed, created_at: work.now })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({ sealed, created_at: work.now }).where('totp_secrets.confirmed_at', 'is', null),
    )
    .returning('person_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What an app must be given, while it was not confirmed. */
export async function waitingApp(reading: Reading, personId: string): Promise<TOTP | undefined> {
  const row = await reading.tx
    .selectFrom('totp_secrets')
    .select('sealed')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  return row && totpOf(reading, row.sealed);
}

/** The first code from the app, with which it counts from now on. Audits 'factor.add'. */
export async function confirmApp(work: Work, personId: string, code: string): Promise<boolean> {
  if (!(await takeCode(work, personId, code, false))) return false;
  await work.tx.updateTable('totp_secrets').set({ confirmed_at: work.now }).where('person_id', '=', personId).execute();
  await audit(work, { action: 'factor.add', subjectKind: 'person', subjectId: personId, detail: { factor: 'app' } });
  return true;
}

/** True when this is a right code of the person's app that was not used before. */
export function acceptCode(work: Work, personId: string, code: string): Promise<boolean> {
  return takeCode(work, personId, code, true);
}

/** The app does not count any more. False when there was none. Audits 'factor.remove'. */
export async function removeApp(work: Work, personId: string): Promise<boolean> {
  const gone = await work.tx
    .deleteFrom('totp_secrets')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .returning('person_id')
    .executeTakeFirst();
  if (gone) await audit(work, { action: 'factor.remove', subjectKind: 'person', subjectId: personId, detail: { factor: 'app' } });
  return gone !== undefined;
}

/** Each time step is accepted once, also when two requests bring the same code at the same moment (RFC 6238, 5.2). */
async function takeCode(work: Work, personId: string, code: string, confirmed: boolean): Promise<boolean> {
  const row = await work.tx
    .selectFrom('totp_secrets')
    .select('sealed')
    .where('person_id', '=', personId)
    .where('confirmed_at', confirmed ? 'is not' : 'is', null)
    .executeTakeFirst();
  if (!row) return false;
  const timestamp = work.now.epochMilliseconds;
  const delta = totpOf(work, row.sealed).validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return false;
  const step = TOTP.counter({ period: PERIOD, timestamp }) + delta;
  const taken = await work.tx
    .updateTable('totp_secrets')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

function totpOf(reading: Reading, sealed: Buffer): TOTP {
  const secret = Secret.fromBase32(String(unseal(reading.services.keys, sealed)));
  return new TOTP({ issuer: 'Opgroeiplein', label: reading.region.name, secret, digits: 6, period: PERIOD });
}
