import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { openParticipant } from './contact.ts';

export const presences = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof presences)[number];

export interface AttendanceRow {
  participantId: string;
  /** First name; of a registration that was made anonymous a number. */
  name: string;
  present: Presence | null;
}

/** The children of a group with what was noted for one session, by name. */
export async function attendanceOf(reading: Reading, groupId: string, sessionId: string): Promise<AttendanceRow[]> {
  const rows = await reading.tx
    .selectFrom('participants as p')
    .innerJoin('registrations as r', 'r.id', 'p.registration_id')
    .leftJoin('attendance as a', (join) => join.onRef('a.participant_id', '=', 'p.id').on('a.session_id', '=', sessionId))
    .select(['p.id', 'p.sealed', 'a.present'])
    .where('r.group_id', '=', groupId)
    .where('r.state', 'in', ['requested', 'confirmed', 'completed'])
    .orderBy('r.sequence')
    .orderBy('p.id')
    .execute();
  const named = rows.map((row, index) => ({
    participantId: row.id,
    name: row.sealed ? openParticipant(reading.services.keys, row.sealed).name : `Deelnemer ${index + 1}`,
    present: row.present,
  }));
  return named.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Notes who was there; the last word counts. Only children of the session's own group. Audits 'attendance.note'. */
export async function noteAttendance(work: Work, sessionId: string, marks: Map<string, Presence>): Promise<void> {
  const found = await sql<{ participant_id: string }>`
    insert into attendance (region_id, participant_id, session_id, present, noted_by, noted_at)
    select ${work.region.id}, p.id, s.id, m.present, ${work.actor.personId}::uuid, ${work.now}::timestamptz
    from unnest(${[...marks.keys()]}::uuid[], ${[...marks.values()]}::text[]) m (id, present)
    join participants p on p.id = m.id join registrations r on r.id = p.registration_id and r.state in ('requested', 'confirmed', 'completed')
    join group_sessions s on s.id = ${sessionId} and s.group_id = r.group_id
    on conflict (participant_id, session_id) do update set present = excluded.present, noted_by = excluded.noted_by, noted_at = excluded.noted_at
    returning participant_id`.execute(work.tx);
  await audit(work, {
    action: 'attendance.note',
    subjectKind: 'session',
    subjectId: sessionId,
    detail: { children: found.rows.length },
  });
}
