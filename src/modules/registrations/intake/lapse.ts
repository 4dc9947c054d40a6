import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import type { Work } from '../../../platform/work.ts';
import { type Ended, ended, lockListOf, tellEnded } from '../ending.ts';
import { freePlaces } from '../waiting-list.ts';

/** No talk within its term: the place is offered on and the family is told (rule 1). Audits 'registration.lapse'. */
export async function lapseIntake(work: Work, registrationId: string): Promise<void> {
  await lockListOf(work, registrationId);
  const found = await sql<Ended>`update registrations set state = 'lapsed', changed_at = ${work.now}::timestamptz
    where id = ${registrationId} and state = 'requested' and address_confirmed_at is not null
      and exists (select from registration_intakes i where i.registration_id = registrations.id and i.outcome is null and i.hold_before <= ${work.now}::timestamptz)
    returning ${ended}`.execute(work.tx);
  const [row] = found.rows;
  if (!row) return;
  const detail = { before: row.before, intake: true };
  await audit(work, { action: 'registration.lapse', subjectKind: 'registration', subjectId: row.id, detail });
  await tellEnded(work, (await talkWasDue(work, row.id)) ? 'intake-undecided' : 'intake-lapsed', row);
  await freePlaces(work, row.groupId, row.places);
}

/** The appointment is past: the talk may well have been held, and only its outcome is missing. */
async function talkWasDue(work: Work, registrationId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('registration_intakes')
    .select('planned_at')
    .where('registration_id', '=', registrationId)
    .executeTakeFirst();
  return Boolean(row?.planned_at && Temporal.Instant.compare(row.planned_at, work.now) <= 0);
}

/** Talks that did not come in time. */
export const intakesDue = ({ now }: Pick<Work, 'now'>, most: number) => sql<{
  id: string;
}>`select r.id from registration_intakes i
  join registrations r on r.id = i.registration_id where i.outcome is null and i.hold_before <= ${now}::timestamptz
    and r.state = 'requested' and r.address_confirmed_at is not null order by r.sequence limit ${most}`;
