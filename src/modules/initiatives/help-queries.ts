import type { Reading } from '../../platform/work.ts';

export interface HelpView {
  id: string;
  demandId: string;
  personId: string;
  name: string;
  organisationName: string;
  groupSize: number;
  firstDay: Temporal.PlainDate | null;
  dayParts: number[];
  remarks: string;
  state: 'offered' | 'accepted' | 'declined' | 'withdrawn';
  outcome: 'proposal' | 'contact' | null;
  proposalId: string | null;
  reason: string | null;
  createdAt: Temporal.Instant;
}

function rows(reading: Reading) {
  return reading.tx
    .selectFrom('help_offers as h')
    .innerJoin('persons as p', 'p.id', 'h.person_id')
    .innerJoin('organisations as o', 'o.id', 'h.organisation_id')
    .select(['h.id', 'h.demand_id as demandId', 'h.person_id as personId', 'p.name', 'o.name as organisationName'])
    .select(['h.group_size as groupSize', 'h.first_day as firstDay', 'h.day_parts as dayParts', 'h.remarks', 'h.state'])
    .select(['h.outcome', 'h.proposal_id as proposalId', 'h.reason', 'h.created_at as createdAt']);
}

/** What was offered for a need, the oldest first. */
export function helpFor(reading: Reading, demandId: string): Promise<HelpView[]> {
  return rows(reading).where('h.demand_id', '=', demandId).orderBy('h.created_at').execute();
}

export function helpById(reading: Reading, id: string): Promise<HelpView | undefined> {
  return rows(reading).where('h.id', '=', id).executeTakeFirst();
}
