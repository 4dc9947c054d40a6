import { blindIndexes } from '../../platform/crypto/keys.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import type { Subject } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { personByAddress } from '../people/index.ts';

/** Everything of an account: its own records and those of its address. */
export async function subjectOfPerson(reading: Reading | Work, personId: string): Promise<Subject> {
  const row = await reading.tx.selectFrom('persons').select('email_sealed').where('id', '=', personId).executeTakeFirst();
  const email = row ? String(unseal(reading.services.keys, row.email_sealed)) : '';
  return { personId, indexes: email ? blindIndexes(reading.services.keys, email) : [] };
}

/** Records of an address. With `account` also the account that has it: only for who may see that. */
export async function subjectOfAddress(
  reading: Reading | Work,
  email: string,
  { account }: { account: boolean },
): Promise<Subject> {
  const person = account ? await personByAddress(reading, email) : undefined;
  return { personId: person?.id ?? null, indexes: blindIndexes(reading.services.keys, email) };
}
