import { sql } from 'kysely';
import type { Work } from '../../../platform/work.ts';
import { tellHolders } from './holders.ts';

/** So long before a place is no longer held, who holds the talk is told once more. */
const WARN = { hours: 48 };

const soon = ({ now }: Pick<Work, 'now'>) => sql`i.outcome is null and i.warned_at is null
  and i.hold_before > ${now}::timestamptz and i.hold_before <= ${now.add(WARN)}::timestamptz
  and (i.planned_at is null or i.planned_at <= ${now}::timestamptz)`;

/** Talks of which the term is nearly over: no appointment that is still to come, and no outcome. */
export const intakesSoonDue = (reading: Pick<Work, 'now'>, most: number) => sql<{ id: string }>`
  select r.id from registration_intakes i join registrations r on r.id = i.registration_id
  where ${soon(reading)} and r.state = 'requested' and r.address_confirmed_at is not null order by r.sequence limit ${most}`;

/** Tells who holds the talk, once. */
export async function warnHolders(work: Work, registrationId: string): Promise<void> {
  const told = await sql`update registration_intakes i set warned_at = ${work.now}::timestamptz
    where i.registration_id = ${registrationId} and ${soon(work)} returning 1`.execute(work.tx);
  if (told.rows.length > 0) await tellHolders(work, registrationId, 'soon');
}
