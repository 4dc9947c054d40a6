import type { Reading } from '../../platform/work.ts';
import { type OfferChange, readChanges } from './offer-changes.ts';

export type VersionState = 'waiting' | 'approved' | 'returned' | 'replaced' | 'withdrawn';

/** One change of an offer, as its history tells it. Names are of colleagues; null: by a link, an import or the program itself. */
export interface OfferVersion {
  number: number;
  state: VersionState;
  changes: OfferChange[];
  madeBy: string | null;
  madeAt: Temporal.Instant;
  decidedBy: string | null;
  decidedAt: Temporal.Instant | null;
  reason: string;
}

const MOST = 200;

/** Every change of an offer, the newest first. Ask for the offer itself first: this looks at nobody's rights. */
export async function offerHistory(reading: Reading, offerId: string): Promise<OfferVersion[]> {
  const rows = await reading.tx
    .selectFrom('offer_versions as v')
    .leftJoin('persons as m', 'm.id', 'v.made_by')
    .leftJoin('persons as d', 'd.id', 'v.decided_by')
    .select(['v.number', 'v.state', 'v.changes', 'v.made_at as madeAt', 'v.decided_at as decidedAt', 'v.reason'])
    .select(['m.name as madeBy', 'd.name as decidedBy'])
    .where('v.offer_id', '=', offerId)
    .orderBy('v.number', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ ...row, changes: readChanges(row.changes) }));
}
