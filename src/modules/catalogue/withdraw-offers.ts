import { sql } from 'kysely';
import { auditAll } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { replaceWaiting } from './offer-versions.ts';

/**
 * Takes many offers off the shelf at once, as `withdrawOffer` does one: the caller has checked that it may. What waits is replaced, each gets
 * its place in the history. Audits `offer.withdraw` for each.
 */
export async function withdrawOffers(work: Work, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await replaceWaiting(work, ids);
  await sql`insert into offer_versions (region_id, offer_id, number, state, content, changes, made_by, made_at)
    select v.region_id, v.offer_id, o.version + 1, 'withdrawn', v.content, '[]', ${work.actor.personId}::uuid, ${work.now}::timestamptz
    from offers o join offer_versions v on v.offer_id = o.id and v.number = o.version where o.id = any(${ids}::uuid[])`.execute(
    work.tx,
  );
  await sql`update offers set state = 'withdrawn', version = version + 1, changed_at = ${work.now}::timestamptz
    where id = any(${ids}::uuid[])`.execute(work.tx);
  const entry = { action: 'offer.withdraw', subjectKind: 'offer' };
  await auditAll(
    work,
    ids.map((subjectId) => ({ ...entry, subjectId })),
  );
}
