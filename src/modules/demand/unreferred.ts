import type { Work } from '../../platform/work.ts';

/** Removes demands to which no proposal or group refers; which of them, the caller adds. */
export function deleteUnreferred(work: Work) {
  return work.tx
    .deleteFrom('demands as d')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('proposal_demands as p').select('p.demand_id').whereRef('p.demand_id', '=', 'd.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('team_reservations as t').select('t.demand_id').whereRef('t.demand_id', '=', 'd.id'))),
    );
}
