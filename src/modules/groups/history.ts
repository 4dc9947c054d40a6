import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { privacy } from './privacy.ts';

/** One change of a group, from the audit trail. */
export interface PastChange {
  at: Temporal.Instant;
  action: string;
  /** Null: the program itself, or an account that became nameless. */
  who: string | null;
  /** Of a change: what became different, as counts. */
  moved: number;
  cancelled: number;
  added: number;
}

const MOST = 20;

/** What was changed about a group and by whom, the newest first. */
export async function historyOf(reading: Reading, groupId: string): Promise<PastChange[]> {
  const number = (key: string) => sql`coalesce((a.detail ->> ${key})::integer, 0)`;
  const found = await sql<PastChange>`
    select a.happened_at as at, a.action, p.name as who, ${number('moved')} as moved, ${number('cancelled')} as cancelled, ${number('added')} as added
    from audit_events a left join persons p on p.id = a.actor_id
    where a.subject_kind = 'group' and a.subject_id = ${groupId} and a.action = any(${Object.keys(privacy.actions)}::text[])
    order by a.id desc limit ${MOST}`.execute(reading.tx);
  return found.rows;
}
