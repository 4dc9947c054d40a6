import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { openContact, openParticipant } from './contact.ts';
import { type Apart, tellApart } from './namesakes.ts';

export const presences = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof presences)[number];

/** From so long before the start on, children come in and are noted; earlier only who cancels. */
const COMING_IN = { minutes: 30 };

/** How long a phone may keep what was marked before it is sent; what is older counts as of then. */
const LONGEST_KEPT = { hours: 24 * 14 };

export interface AttendanceRow {
  participantId: string;
  /** First name; of a registration that was made anonymous a number. */
  name: string;
  /** Beside the name, when another child has the same. */
  apart: Apart | null;
  present: Presence | null;
}

/** The children of a group with what was noted for one session, by name. */
export async function attendanceOf(reading: Reading, groupId: string, sessionId: string): Promise<AttendanceRow[]> {
  const rows = await reading.tx
    .selectFrom('participants as p')
    .innerJoin('registrations as r', 'r.id', 'p.registration_id')
    .innerJoin('groups as g', 'g.id', 'r.group_id')
    .leftJoin('attendance as a', (join) => join.onRef('a.participant_id', '=', 'p.id').on('a.session_id', '=', sessionId))
    .select(['p.id', 'p.sealed', 'a.present', 'r.contact_sealed as contact', 'g.starts_at as startsAt'])
    .where('r.group_id', '=', groupId)
    .where('r.state', 'in', ['requested', 'confirmed', 'completed'])
    .orderBy('r.sequence')
    .orderBy('p.id')
    .execute();
  const { keys } = reading.services;
  const known = rows.map(({ sealed, contact }) => {
    const child = sealed && openParticipant(keys, sealed);
    return child ? { ...child, parent: contact ? openContact(keys, contact).name : '' } : null;
  });
  const apart = rows[0] ? tellApart(known, localDate(rows[0].startsAt)) : [];
  const named = rows.map((row, index) => ({
    participantId: row.id,
    name: known[index]?.name ?? `Deelnemer ${index + 1}`,
    apart: apart[index] ?? null,
    present: row.present,
  }));
  return named.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** How often the list of a session was saved: a page or phone says from which version it went on. */
export async function attendanceVersion(reading: Reading, sessionId: string): Promise<number> {
  const row = await reading.tx
    .selectFrom('attendance_saves')
    .select((select) => select.fn.max('number').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

interface AttendanceSave {
  sessionId: string;
  /** Made with the list; the same key sent again changes nothing. */
  key: string;
  /** Version of the list that was marked. */
  version: number;
  /** When it was marked: now, or earlier on a phone without connection. */
  markedAt: Temporal.Instant;
  marks: Map<string, Presence>;
  /** What the list showed of each child: a mark that is the same was not touched, and takes nobody's place. */
  shown?: ReadonlyMap<string, Presence>;
}

export interface AttendanceSaved {
  /** Somebody else saved this list since. */
  others: boolean;
  /** Marks that differ from what somebody marked later: theirs stand. */
  passedOver: number;
  /** It was marked before anybody came in: only who cancelled was noted. */
  early: boolean;
}

/**
 * Notes who was there: of every child what was marked last counts, whenever it arrives; who was left as the list showed them is
 * noted only when nobody noted them. Before the session only who cancels is noted. Only children of the session's own group. What is sent
 * twice counts once. Audits 'attendance.note'.
 */
export async function saveAttendance(work: Work, save: AttendanceSave): Promise<AttendanceSaved> {
  const { sessionId, key } = save;
  // One list after the other: versions without a gap, and a key that is sent twice at the same moment finds itself.
  const session = await sql<{
    startsAt: Temporal.Instant;
  }>`select starts_at as "startsAt" from group_sessions where id = ${sessionId} for no key update`.execute(work.tx);
  const early = session.rows.some((one) => isEarly(one, work.now) || isEarly(one, save.markedAt));
  const again = await work.tx.selectFrom('attendance_saves').select('passed_over').where('key', '=', key).executeTakeFirst();
  const others = await savedByOthers(work, save);
  if (again) return { others, passedOver: again.passed_over, early };
  const { children, passedOver } = await (early ? noteCancelled(work, save) : note(work, save));
  await work.tx
    .insertInto('attendance_saves')
    .values({
      ...{ key, region_id: work.region.id, session_id: sessionId, number: (await attendanceVersion(work, sessionId)) + 1 },
      ...{ saved_by: work.actor.personId ?? '', saved_at: work.now, passed_over: passedOver },
    })
    .execute();
  const detail = { children, passedOver };
  await audit(work, { action: 'attendance.note', subjectKind: 'session', subjectId: sessionId, detail });
  return { others, passedOver, early };
}

/** Nobody comes in yet at this moment. */
export function isEarly({ startsAt }: { startsAt: Temporal.Instant }, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, startsAt.subtract(COMING_IN)) < 0;
}

/** Notes who was there now. Audits 'attendance.note'. */
export async function noteAttendance(work: Work, sessionId: string, marks: Map<string, Presence>): Promise<void> {
  const version = await attendanceVersion(work, sessionId);
  await saveAttendance(work, { sessionId, key: crypto.randomUUID(), version, markedAt: work.now, marks });
}

async function savedByOthers(work: Work, { sessionId, version }: AttendanceSave): Promise<boolean> {
  const found = await work.tx
    .selectFrom('attendance_saves')
    .select('number')
    .where('session_id', '=', sessionId)
    .where('number', '>', version)
    .where('saved_by', '<>', work.actor.personId ?? '')
    .limit(1)
    .execute();
  return found.length > 0;
}

/** Before the session: who cancels is noted, who comes after all is taken off again, and nobody was there or was missed yet. */
async function noteCancelled(work: Work, save: AttendanceSave) {
  const coming = [...save.marks].filter(([, mark]) => mark !== 'excused').map(([child]) => child);
  const back = coming.filter((child) => save.shown?.get(child) !== save.marks.get(child));
  await sql`delete from attendance where session_id = ${save.sessionId} and participant_id = any(${coming}::uuid[])
    and (present <> 'excused' or participant_id = any(${back}::uuid[])) and noted_at <= ${save.markedAt}::timestamptz`.execute(
    work.tx,
  );
  return note(work, { ...save, marks: new Map([...save.marks].filter(([, mark]) => mark === 'excused')) });
}

async function note(work: Work, { sessionId, marks, markedAt, shown }: AttendanceSave) {
  const touched = [...marks].map(([child, mark]) => shown?.get(child) !== mark);
  const oldest = work.now.subtract(LONGEST_KEPT);
  const at =
    Temporal.Instant.compare(markedAt, oldest) < 0
      ? oldest
      : Temporal.Instant.compare(markedAt, work.now) > 0
        ? work.now
        : markedAt;
  const found = await sql<{ children: number; passedOver: number }>`
    with marked as (
      select p.id, m.present, m.touched
      from unnest(${[...marks.keys()]}::uuid[], ${[...marks.values()]}::text[], ${touched}::boolean[]) m (id, present, touched)
      join participants p on p.id = m.id join registrations r on r.id = p.registration_id and r.state in ('requested', 'confirmed', 'completed')
      join group_sessions s on s.id = ${sessionId} and s.group_id = r.group_id),
    left_alone as (
      insert into attendance (region_id, participant_id, session_id, present, noted_by, noted_at)
      select ${work.region.id}, id, ${sessionId}, present, ${work.actor.personId}::uuid, ${at}::timestamptz from marked where not touched
      on conflict do nothing),
    kept as (
      insert into attendance (region_id, participant_id, session_id, present, noted_by, noted_at)
      select ${work.region.id}, id, ${sessionId}, present, ${work.actor.personId}::uuid, ${at}::timestamptz from marked where touched
      on conflict (participant_id, session_id) do update set present = excluded.present, noted_by = excluded.noted_by, noted_at = excluded.noted_at
        where attendance.noted_at <= excluded.noted_at)
    select (select count(*)::integer from marked) as children,
      (select count(*)::integer from marked m join attendance a on a.participant_id = m.id and a.session_id = ${sessionId}
        where m.touched and a.noted_at > ${at}::timestamptz and a.present <> m.present) as "passedOver"`.execute(work.tx);
  return found.rows[0] ?? { children: 0, passedOver: 0 };
}

/** What phones sent longer ago than one can keep something: no key of them comes back. Returns how many. */
export async function removeOldSaves(work: Work): Promise<number> {
  const before = work.now.subtract(LONGEST_KEPT).subtract({ hours: 24 });
  const gone = await work.tx.deleteFrom('attendance_saves').where('saved_at', '<', before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
