import type { Reading } from '../../platform/work.ts';

export interface Step {
  at: Temporal.Instant;
  action: string;
}

/** What happened to a demand, from the audit trail, first to last. Without who: that is no business of this page. */
export async function historyOf(reading: Reading, demandId: string): Promise<Step[]> {
  return reading.tx
    .selectFrom('audit_events')
    .select(['happened_at as at', 'action'])
    .where('region_id', '=', reading.region.id)
    .where('subject_kind', '=', 'demand')
    .where('subject_id', '=', demandId)
    .where('action', 'like', 'demand.%')
    .orderBy('id')
    .execute();
}
