import { blindIndexes } from '../crypto/keys.ts';
import type { Reading, Work } from '../work.ts';

/** So often must a mailbox have said that it does not exist before we believe it. */
const HARD_BOUNCES = 2;

/** Counts what came back from an address; after two hard bounces it is unreachable. */
export async function countBounce(work: Work, recipientIndex: Buffer, hard: boolean): Promise<void> {
  const known = await work.tx
    .insertInto('mail_addresses')
    .values({
      region_id: work.region.id,
      recipient_index: recipientIndex,
      hard_bounces: hard ? 1 : 0,
      soft_bounces: hard ? 0 : 1,
      last_bounced_at: work.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'recipient_index']).doUpdateSet((eb) => ({
        hard_bounces: eb('mail_addresses.hard_bounces', '+', hard ? 1 : 0),
        soft_bounces: eb('mail_addresses.soft_bounces', '+', hard ? 0 : 1),
        last_bounced_at: work.now,
      })),
    )
    .returning('hard_bounces')
    .executeTakeFirstOrThrow();
  if (known.hard_bounces < HARD_BOUNCES) return;
  await work.tx
    .updateTable('mail_addresses')
    .set({ unreachable_since: work.now })
    .where('recipient_index', '=', recipientIndex)
    .where('unreachable_since', 'is', null)
    .execute();
}

/** Whether mail to this address has come back too often. */
export async function isUnreachable(reading: Reading, email: string): Promise<boolean> {
  return (await unreachable(reading, blindIndexes(reading.services.keys, email))).length > 0;
}

/** Those of the addresses (blind indexes) that do not work, to tell staff that they must call. */
export async function unreachable(reading: Reading, recipientIndexes: Buffer[]): Promise<Buffer[]> {
  if (recipientIndexes.length === 0) return [];
  const rows = await reading.tx
    .selectFrom('mail_addresses')
    .select('recipient_index')
    .where('recipient_index', 'in', recipientIndexes)
    .where('unreachable_since', 'is not', null)
    .execute();
  return rows.map((row) => row.recipient_index);
}

/** Somebody used a secret that was mailed to this address: it works, whatever came back before. */
export async function addressWorks(work: Work, email: string): Promise<void> {
  await work.tx.deleteFrom('mail_addresses').where('recipient_index', 'in', blindIndexes(work.services.keys, email)).execute();
}
