import { sql } from 'kysely';
import { insertAll } from '../../platform/db/records.ts';
import type { Work } from '../../platform/work.ts';
import type { OfferChange } from './offer-changes.ts';
import type { OfferContent } from './offer-content.ts';

export interface NewVersion {
  offerId: string;
  number: number;
  state: 'waiting' | 'approved' | 'withdrawn';
  content: OfferContent;
  /** What differs from what visitors read. */
  changes: OfferChange[];
  reason?: string;
}

/** Adds rows to the history of offers. */
export async function addVersions(work: Work, versions: NewVersion[]): Promise<void> {
  const made = { region_id: work.region.id, made_by: work.actor.personId, made_at: work.now };
  const rows = versions.map(({ offerId, number, state, content, changes, reason = '' }) => ({
    ...{ offer_id: offerId, number, state, content, changes, reason },
    ...made,
  }));
  await insertAll(work.tx, 'offer_versions', rows);
}

/** What waits of these offers is replaced by something newer. */
export async function replaceWaiting(work: Work, offerIds: string[]): Promise<void> {
  if (offerIds.length === 0) return;
  await sql`update offer_versions set state = 'replaced', decided_at = ${work.now}::timestamptz
    where offer_id = any(${offerIds}::uuid[]) and state = 'waiting'`.execute(work.tx);
}
