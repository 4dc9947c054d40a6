import { sql } from 'kysely';
import { answerQuestions, closeEvaluation, openEvaluation, tapSmiley } from '../modules/evaluation/index.ts';
import { noteAttendance, type Presence } from '../modules/registrations/index.ts';
import type { Work } from '../platform/work.ts';
import { seeded } from './random.ts';

const random = seeded(20261122);
/** One family in so many does not answer. */
const SILENT_EVERY = 7;
const TEXTS = [
  'We doen de oefening met de stopzin nog elke dag.',
  'Fijn dat er tijd was om te vertellen hoe het thuis gaat.',
  'Een half uur eerder beginnen past beter bij school.',
  'Het hielp om te horen dat andere gezinnen hetzelfde meemaken.',
];

interface Session {
  id: string;
  groupId: string;
  endsAt: Temporal.Instant;
  trainer: string;
  /** The last of a group that is over: the children say what they thought. */
  last: boolean;
}

/** Attendance of every session that has been, and what families and children thought of the groups that are over. */
export async function loadEvaluations(work: Work): Promise<void> {
  await noteSessions(work);
  const over = await sql<{
    id: string;
    endsAt: Temporal.Instant;
  }>`select id, ends_at as "endsAt" from groups where state = 'completed'
    order by ends_at, id`.execute(work.tx);
  for (const group of over.rows) {
    const asking = { ...work, now: group.endsAt.add({ hours: 1 }) };
    await openEvaluation(asking, group.id);
    await answer({ ...work, now: group.endsAt.add({ hours: 30 }) }, group.id);
    const closes = group.endsAt.add({ hours: 24 * 22 });
    if (Temporal.Instant.compare(closes, work.now) < 0) await closeEvaluation({ ...work, now: closes }, group.id);
  }
}

async function noteSessions(work: Work): Promise<void> {
  const sessions = await sql<Session>`select s.id, s.group_id as "groupId", s.ends_at as "endsAt",
      g.state = 'completed' and s.ends_at = g.ends_at as last,
      (select t.person_id from group_trainers gt join trainers t on t.id = gt.trainer_id where gt.group_id = g.id order by gt.lead desc, t.id limit 1) as trainer
    from group_sessions s join groups g on g.id = s.group_id
    where g.state in ('running', 'completed') and s.ends_at < ${work.now}::timestamptz order by s.starts_at, s.id`.execute(
    work.tx,
  );
  for (const session of sessions.rows) {
    const noting = { ...trainerAt(work, session), now: session.endsAt };
    const children = await participantsOf(work, session.groupId);
    const marks = children.map((id): [string, Presence] => [
      id,
      random.upTo(12) === 0 ? 'absent' : random.upTo(10) === 0 ? 'excused' : 'present',
    ]);
    await noteAttendance(noting, session.id, new Map(marks));
    const tapping = session.last ? children.filter(() => random.upTo(5) > 0) : [];
    for (const _child of tapping)
      await tapSmiley(noting, { groupId: session.groupId, sessionId: session.id, tap: crypto.randomUUID(), face: smiley() });
  }
}

const smiley = () => random.pick([5, 5, 5, 3, 1]);

/** As the trainer would do it. */
function trainerAt(work: Work, { trainer, endsAt }: Session): Work {
  const session = { id: trainer, strength: 1 as const, openedAt: endsAt, provedAt: endsAt };
  return { ...work, actor: { kind: 'person', personId: trainer, name: '', memberships: [], asleep: [], session } };
}

async function participantsOf(work: Work, groupId: string): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('participants as p')
    .innerJoin('registrations as r', 'r.id', 'p.registration_id')
    .select('p.id')
    .where('r.group_id', '=', groupId)
    .where('r.state', 'in', ['confirmed', 'completed'])
    .orderBy('p.id')
    .execute();
  return rows.map((row) => row.id);
}

/** Most families answer, some with a text. */
async function answer(work: Work, groupId: string): Promise<void> {
  const asked = await work.tx
    .selectFrom('evaluation_invitations as i')
    .innerJoin('group_evaluations as e', 'e.group_id', 'i.group_id')
    .select(['i.id', 'e.scale', 'e.closes_at as closesAt'])
    .where('i.group_id', '=', groupId)
    .orderBy('i.registration_id')
    .execute();
  for (const [nth, invitation] of asked.entries()) {
    if (nth % SILENT_EVERY === SILENT_EVERY - 1) continue;
    const mark = random.pick([7, 8, 8, 9, 10]);
    const point = () => random.pick([3, 4, 4, 5]);
    await answerQuestions(
      work,
      {
        ...invitation,
        groupId,
        title: '',
        young: false,
        outcome: null,
        asked: ['learned', 'useful', 'trainer', 'recommend', 'open'],
      },
      {
        ...{ mark, learned: point(), useful: point(), trainer: random.pick([4, 5, 5]), practical: null },
        recommend: mark > 7 ? 'yes' : 'maybe',
        open: nth % 3 === 0 ? random.pick(TEXTS) : '',
      },
    );
  }
}
