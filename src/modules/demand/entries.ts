import type { Reading, Work } from '../../platform/work.ts';
import { accessTo, type WaitingNeed, waitingNeedOf } from '../registrations/index.ts';

export interface Entry {
  groupId: string;
  registrationId: string;
}

/**
 * What an entry of a waiting list asks, for who reads the list of that group. Undefined for others, when it no longer waits, and when a
 * need was made of it before.
 */
export async function entryNeed(reading: Reading, { groupId, registrationId }: Entry): Promise<WaitingNeed | undefined> {
  const access = await accessTo(reading, groupId);
  return access?.list ? waitingNeedOf(reading, groupId, registrationId) : undefined;
}

/** The need stands for these entries from now on: the same children on other lists too. */
export async function linkEntries(work: Work, demandId: string, entry: Entry): Promise<void> {
  const need = await entryNeed(work, entry);
  for (const registrationId of need?.registrationIds ?? [])
    await work.tx
      .insertInto('demand_entries')
      .values({ region_id: work.region.id, registration_id: registrationId, demand_id: demandId })
      .onConflict((conflict) => conflict.column('registration_id').doUpdateSet({ demand_id: demandId }))
      .execute();
}
