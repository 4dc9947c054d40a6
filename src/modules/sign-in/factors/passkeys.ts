import { audit } from '../../../platform/audit/audit.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../../platform/work.ts';

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  id: string;
  name: string;
  madeAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant | null;
}

/** More than enough for all one's devices; a limit against filling the table. */
export const MOST_PASSKEYS = 20;

/** The person's passkeys, oldest first. */
export async function passkeysOf(reading: Reading, personId: string): Promise<OwnPasskey[]> {
  const rows = await reading.tx
    .selectFrom('passkeys')
    .select(['id', 'name_sealed', 'created_at', 'last_used_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: String(unseal(reading.services.keys, row.name_sealed)),
    madeAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }));
}

export interface NewPasskey {
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
  name: string;
}

/** Keeps a passkey that was proved to be real. False when it is known already. Audits 'factor.add'. */
export async function addPasskey(work: Work, personId: string, passkey: NewPasskey): Promise<boolean> {
  const row = await work.tx
    .insertInto('passkeys')
    .values({
      person_id: personId,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
      name_sealed: seal(work.services.keys, passkey.name),
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row) await audit(work, { action: 'factor.add', subjectKind: 'person', subjectId: personId, detail: { factor: 'passkey' } });
  return row !== undefined;
}

/** Removes one of the person's own passkeys. False when they have no such passkey. Audits 'factor.remove'. */
export async function removePasskey(work: Work, personId: string, id: string): Promise<boolean> {
  const gone = await work.tx
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst();
  if (gone)
    await audit(work, { action: 'factor.remove', subjectKind: 'person', subjectId: personId, detail: { factor: 'passkey' } });
  return gone !== undefined;
}
