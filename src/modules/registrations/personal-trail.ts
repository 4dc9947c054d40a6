import { sql } from 'kysely';
import type { Subject, TrailOf } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';

/** Rows about the registration itself, and about its group where a list of participants was read. */
export async function trail(reading: Reading, subject: Subject): Promise<TrailOf[]> {
  const rows = await reading.tx
    .selectFrom('registrations')
    .select(['id', 'group_id', 'offered_group_id', 'joined_at'])
    .where('email_index', '=', sql<Buffer>`any(${subject.indexes}::bytea[])`)
    .execute();
  return (await Promise.all(rows.map((row) => trailOf(reading, row)))).flat();
}

/** Who read or changed one registration. */
export async function trailOfRegistration(reading: Reading, registrationId: string): Promise<TrailOf[]> {
  const row = await reading.tx
    .selectFrom('registrations')
    .select(['id', 'group_id', 'offered_group_id', 'joined_at'])
    .where('id', '=', registrationId)
    .executeTakeFirst();
  return row ? trailOf(reading, row) : [];
}

/** Pages of a group on which its families stand by name. */
const groupLists = ['registration.list', 'contribution.list', 'absence.list', 'certificate.list', 'certificate.print'];

/** Lists of talks beforehand, as long as this family stood on them. */
async function talksTrail(reading: Reading, registrationId: string): Promise<TrailOf[]> {
  const row = await reading.tx
    .selectFrom('registration_intakes')
    .select(['organisation_id', 'created_at', 'decided_at'])
    .where('registration_id', '=', registrationId)
    .executeTakeFirst();
  if (!row) return [];
  const until = row.decided_at ? { until: row.decided_at } : {};
  const workersOf = [row.organisation_id];
  return [{ kind: 'region', ids: [], workersOf, actions: ['intake.list'], since: row.created_at, ...until }];
}

async function trailOf(
  reading: Reading,
  row: { id: string; group_id: string; offered_group_id: string | null; joined_at: Temporal.Instant },
): Promise<TrailOf[]> {
  const groups = [...new Set([row.group_id, row.offered_group_id ?? row.group_id])];
  const since = row.joined_at;
  return [
    { kind: 'registration', ids: [row.id] },
    { kind: 'group', ids: groups, actions: groupLists, since },
    { kind: 'session', ids: await sessionsOf(reading, groups), actions: ['attendance.read', 'attendance.note'], since },
    ...(await talksTrail(reading, row.id)),
  ];
}

async function sessionsOf(reading: Reading, groupIds: string[]): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const rows = await reading.tx.selectFrom('group_sessions').select('id').where('group_id', 'in', groupIds).execute();
  return rows.map((row) => row.id);
}
