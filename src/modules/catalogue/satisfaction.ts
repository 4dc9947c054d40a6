import { sql } from 'kysely';
import { FEWEST } from '../../platform/reports/small-numbers.ts';
import type { Reading } from '../../platform/work.ts';

/** Years for which an opinion counts. */
const YEARS = 3;

export interface Satisfaction {
  /** From 1 to 10. */
  mark: number;
  answers: number;
}

/**
 * What participants of an offer thought of it: the criterion where the NJi has not judged its method (domain.md, Lists). Only of evaluations that
 * are closed, so that no single answer can be seen arriving, and of at least five answers (rule 14). Reads tables of the module evaluation.
 */
export async function satisfactionOf(reading: Reading, offerId: string): Promise<Satisfaction | null> {
  const since = reading.now.subtract({ hours: 24 * 365 * YEARS });
  const found = await sql<Satisfaction>`select count(*)::integer as answers,
      avg(case a.scale when 'ten' then a.mark else a.mark * 2 end)::float8 as mark
    from groups g join group_evaluations e on e.group_id = g.id and e.closed_at > ${since}::timestamptz
    join evaluation_answers a on a.group_id = g.id where g.offer_id = ${offerId}`.execute(reading.tx);
  const [row] = found.rows;
  return row && row.answers >= FEWEST ? row : null;
}
