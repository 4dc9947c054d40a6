import { audit } from '../../platform/audit/audit.ts';
import { localDate, ZONE } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { deleteUnreferred } from './unreferred.ts';

const KEEP_CLOSED_YEARS = 1;

/** Open demands that nobody renewed in time leave the marketplace. One in a proposal stays until that is answered. Returns how many. */
export async function expireDue(work: Work): Promise<number> {
  const expired = await work.tx
    .updateTable('demands')
    .set({ state: 'expired', closed_at: work.now })
    .where('state', '=', 'open')
    .where('expires_on', '<', localDate(work.now))
    .returning('id')
    .execute();
  for (const { id } of expired) await audit(work, { action: 'demand.expire', subjectKind: 'demand', subjectId: id });
  if (expired.length > 0) await announce(work, 'demand');
  return expired.length;
}

/** A year after it was closed a demand goes (rule 11). Of one that led to a proposal or group only the count, theme and municipality stay. */
export async function removeOld(work: Work): Promise<{ removed: number; emptied: number }> {
  const before = work.now.toZonedDateTimeISO(ZONE).subtract({ years: KEEP_CLOSED_YEARS }).toInstant();
  const removed = await deleteUnreferred(work).where('d.closed_at', '<', before).returning('d.id').execute();
  const emptied = await work.tx
    .updateTable('demands')
    .set({ note: '', area: '', postcode4: null, idempotency_key: null })
    .where('closed_at', '<', before)
    .where(({ or, eb }) =>
      or([eb('note', '<>', ''), eb('area', '<>', ''), eb('postcode4', 'is not', null), eb('idempotency_key', 'is not', null)]),
    )
    .returning('id')
    .execute();
  for (const { id } of [...removed, ...emptied])
    await audit(work, { action: 'demand.erase', subjectKind: 'demand', subjectId: id });
  return { removed: removed.length, emptied: emptied.length };
}
