import { localDate } from '../../platform/clock/clock.ts';
import { inOrder, type Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';
import { type CertificateFault, certificateFaults, trainersByIds } from '../expertise/index.ts';
import type { GroupChange } from './change.ts';
import { type Clash, roomClashes, trainerClashes } from './clashes.ts';
import { regular } from './difference.ts';
import { ahead, type GroupPlan } from './plan-of.ts';
import { ADULT_MONTHS } from './states.ts';

/** What is wrong with one session, by its place in the list. */
export type SessionFault = 'past' | 'ends-before-start' | 'overlaps' | 'too-long' | 'unknown';

export interface ChangeFaults {
  sessions?: Map<number, SessionFault>;
  /** 'none': no session would be left; 'noted': somebody noted who was there for one that would be cancelled. */
  allSessions?: 'none' | 'noted';
  room?: { code: 'unknown' | 'too-small'; seats?: number } | { code: 'taken'; clashes: Clash[] };
  trainers?:
    | { code: 'unknown' | 'too-few' | 'nobody-alone' }
    | { code: 'taken'; clashes: (Clash & { name: string })[] }
    | { code: 'certificates'; faults: CertificateFault[] };
  lead?: 'not-in-team' | 'co-trainer';
  capacity?: { code: 'below-taken'; taken: number };
  minSize?: 'above-capacity';
  window?: 'closes-before-opens' | 'closes-after-start';
  decideOn?: 'after-start';
}

const LONGEST_HOURS = 12;

/** Everything that is wrong with a change, at once. Clashes are words for people; the database decides (rule 2). */
export async function changeFaults(reading: Reading, before: GroupPlan, input: GroupChange): Promise<ChangeFaults> {
  const sessions = sessionFaults(reading.now, before, input);
  const faults: ChangeFaults = { ...(sessions.size > 0 ? { sessions } : {}), ...(await wholeFaults(reading, before, input)) };
  const sound = input.sessions.filter((_, index) => !sessions.has(index));
  Object.assign(faults, await roomFaults(reading, before, input, sound), await teamFaults(reading, before, input, sound));
  if (input.capacity < before.taken) faults.capacity = { code: 'below-taken', taken: before.taken };
  if (input.minSize > input.capacity) faults.minSize = 'above-capacity';
  const first = firstStart(reading.now, before, sound);
  if (first) Object.assign(faults, dayFaults(input, first));
  return faults;
}

function sessionFaults(now: Temporal.Instant, before: GroupPlan, { sessions }: GroupChange): Map<number, SessionFault> {
  const known = new Set(ahead(before.sessions, now).map((session) => session.id));
  const faults = new Map<number, SessionFault>();
  for (const [index, one] of sessions.entries()) {
    if (one.id !== null && !known.has(one.id)) faults.set(index, 'unknown');
    else if (Temporal.Instant.compare(one.startsAt, now) <= 0) faults.set(index, 'past');
    else if (Temporal.Instant.compare(one.startsAt, one.endsAt) >= 0) faults.set(index, 'ends-before-start');
    else if (one.startsAt.until(one.endsAt).total('hours') > LONGEST_HOURS) faults.set(index, 'too-long');
    else if (sessions.some((other, place) => place < index && overlap(one, other))) faults.set(index, 'overlaps');
  }
  return faults;
}

const overlap = (a: Span, b: Span) =>
  Temporal.Instant.compare(a.startsAt, b.endsAt) < 0 && Temporal.Instant.compare(b.startsAt, a.endsAt) < 0;

async function wholeFaults(reading: Reading, before: GroupPlan, input: GroupChange): Promise<Pick<ChangeFaults, 'allSessions'>> {
  if (input.sessions.length === 0) return { allSessions: 'none' };
  const kept = new Set(input.sessions.map((session) => session.id));
  const gone = ahead(before.sessions, reading.now).filter((session) => !kept.has(session.id));
  if (gone.length === 0) return {};
  const noted = await reading.tx
    .selectFrom('attendance')
    .select('session_id')
    .where(
      'session_id',
      'in',
      gone.map((session) => session.id),
    )
    // Who cancelled for it beforehand need not have come either: that goes with the session.
    .where('present', '<>', 'excused')
    .limit(1)
    .executeTakeFirst();
  return noted ? { allSessions: 'noted' } : {};
}

async function roomFaults(
  reading: Reading,
  before: GroupPlan,
  input: GroupChange,
  spans: Span[],
): Promise<Pick<ChangeFaults, 'room'>> {
  const room = await reading.tx
    .selectFrom('rooms')
    .select(['capacity', 'hidden_at'])
    .where('id', '=', input.roomId)
    .executeTakeFirst();
  if (!room || (room.hidden_at && input.roomId !== before.roomId)) return { room: { code: 'unknown' } };
  // Who is in a room that is too small by older agreements may stay there.
  const grows = input.roomId !== before.roomId || input.capacity > before.capacity;
  if (grows && room.capacity < input.capacity) return { room: { code: 'too-small', seats: room.capacity } };
  const clashes = await roomClashes(reading, { ids: [input.roomId], spans, groupId: before.id });
  return clashes.length > 0 ? { room: { code: 'taken', clashes } } : {};
}

async function teamFaults(
  reading: Reading,
  before: GroupPlan,
  input: GroupChange,
  spans: Span[],
): Promise<Pick<ChangeFaults, 'trainers' | 'lead'>> {
  const { trainerIds, leadId } = input;
  const team = await trainersByIds(reading, trainerIds);
  if (team.length < new Set(trainerIds).size) return { trainers: { code: 'unknown' } };
  const lead = team.find((one) => one.id === leadId);
  const misled = leadId !== null && (!lead ? 'not-in-team' : lead.coTrainer ? 'co-trainer' : null);
  const faults: Pick<ChangeFaults, 'trainers' | 'lead'> = misled ? { lead: misled } : {};
  const certain = before.state === 'confirmed' || before.state === 'running';
  if (certain && team.length === 0 && regular(before).length > 0) return { ...faults, trainers: { code: 'too-few' } };
  if (team.length > 0 && team.every((one) => one.coTrainer)) return { ...faults, trainers: { code: 'nobody-alone' } };
  const clashes = await trainerClashes(reading, { ids: trainerIds, spans, groupId: before.id });
  if (clashes.length > 0) {
    const names = new Map(team.map((one) => [one.id, one.name]));
    return { ...faults, trainers: { code: 'taken', clashes: clashes.map((one) => ({ ...one, name: names.get(one.id) ?? '' })) } };
  }
  const last = inOrder(spans).at(-1);
  if (!certain || !last) return faults;
  const papers = await certificateFaults(reading, {
    trainerIds,
    requires: before.offer.requires,
    minors: before.ageMin < ADULT_MONTHS,
    on: localDate(last.endsAt),
  });
  return papers.length > 0 ? { ...faults, trainers: { code: 'certificates', faults: papers } } : faults;
}

/** The first session as it would be, when the group has not begun. */
function firstStart(now: Temporal.Instant, before: GroupPlan, sound: Span[]): Temporal.Instant | undefined {
  if (Temporal.Instant.compare(before.startsAt, now) <= 0) return undefined;
  return inOrder(sound)[0]?.startsAt;
}

function dayFaults(input: GroupChange, first: Temporal.Instant): Pick<ChangeFaults, 'window' | 'decideOn'> {
  const { opensAt, closesAt, decideOn } = input;
  const until = closesAt ?? first;
  const late = Temporal.PlainDate.compare(decideOn, localDate(first)) > 0;
  const faults: Pick<ChangeFaults, 'window' | 'decideOn'> = late ? { decideOn: 'after-start' } : {};
  if (Temporal.Instant.compare(until, first) > 0) faults.window = 'closes-after-start';
  else if (Temporal.Instant.compare(opensAt, until) >= 0) faults.window = 'closes-before-opens';
  return faults;
}
