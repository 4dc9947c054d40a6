import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import {
  bookTrainers,
  type CertificateFault,
  certificateFaults,
  releaseTrainerOf,
  type SuitableTrainer,
  trainersByIds,
  trainersWhoCan,
} from '../expertise/index.ts';
import { groupDetails } from './details.ts';
import { givenSessions } from './given-sessions.ts';
import { type SessionView, sessionsOf, trainersOf } from './queries.ts';
import { ADULT_MONTHS, isAhead, lockGroup } from './states.ts';
import { tellOfSubstitution } from './substitution-mails.ts';

/** Who falls out, and for which coming sessions: one, or all that are left. */
export interface FallingOut {
  groupId: string;
  trainerId: string;
  /** Null: all the rest. */
  sessionId: string | null;
}

export type Substituted =
  | { ok: true }
  /** The group is over, the trainer is not on it (any more), or there is no such session ahead. */
  | { ok: false; reason: 'unknown' | 'state' | 'not-on-it' | 'no-session' | 'taken' | 'unfit' | 'alone' }
  | { ok: false; reason: 'certificates'; faults: CertificateFault[] };

/** The sessions that somebody falls out of: those that have not begun and that they still give. */
export async function sessionsLeft(reading: Reading, { groupId, trainerId, sessionId }: FallingOut): Promise<SessionView[]> {
  const given = new Set((await givenSessions(reading, groupId)).get(trainerId));
  return (await sessionsOf(reading, groupId)).filter(
    (session) =>
      given.has(session.id) &&
      Temporal.Instant.compare(session.startsAt, reading.now) > 0 &&
      (sessionId === null || session.id === sessionId),
  );
}

/** Trainers who could come in their place, in order, with reasons; nobody who is on the group already. */
export async function substitutesFor(reading: Reading, out: FallingOut): Promise<SuitableTrainer[]> {
  const group = await groupDetails(reading, { id: out.groupId });
  const sessions = await sessionsLeft(reading, out);
  if (!group || sessions.length === 0) return [];
  const { intervention_id } = await reading.tx
    .selectFrom('offers')
    .select('intervention_id')
    .where('id', '=', group.offerId)
    .executeTakeFirstOrThrow();
  const there = (await trainersOf(reading, out.groupId)).map((trainer) => trainer.trainerId);
  const able = await trainersWhoCan(reading, {
    interventionId: intervention_id,
    requires: group.offer.requires,
    language: group.language,
    sessions,
    at: group,
    municipalityId: group.municipalityId,
  });
  return able.filter((trainer) => !there.includes(trainer.id));
}

/**
 * Puts somebody in the place of a trainer who falls out, for one session or all the rest, in one step. Rule 2: the database refuses a
 * trainer who is taken meanwhile; rule 18: refused without valid certificates. Both hear of it by mail with their sessions for the calendar, and so do
 * the other trainers.
 */
export async function substitute(work: Work, input: FallingOut & { substituteId: string }): Promise<Substituted> {
  const locked = await lockGroup(work, input.groupId);
  const group = locked && (await groupDetails(work, { id: input.groupId }));
  if (!locked || !group) return { ok: false, reason: 'unknown' };
  if (!isAhead(group.state)) return { ok: false, reason: 'state' };
  const team = await trainersOf(work, group.id);
  if (!team.some((one) => one.trainerId === input.trainerId)) return { ok: false, reason: 'not-on-it' };
  const sessions = await sessionsLeft(work, input);
  const last = sessions.at(-1);
  if (!last) return { ok: false, reason: 'no-session' };
  const faults = await certificateFaults(work, {
    trainerIds: [input.substituteId],
    requires: group.offer.requires,
    minors: group.ageMin < ADULT_MONTHS,
    on: localDate(last.endsAt),
  });
  if (faults.length > 0) return { ok: false, reason: 'certificates', faults };
  const chosen = (await substitutesFor(work, input)).find((one) => one.id === input.substituteId);
  if (!chosen) return { ok: false, reason: 'unfit' };
  if (chosen.coTrainer && !(await leadBeside(work, input, sessions))) return { ok: false, reason: 'alone' };
  if (!chosen.free) return { ok: false, reason: 'taken' };
  return swap(work, input, sessions);
}

/** At every one of these sessions somebody else stands in front who may stand alone. */
async function leadBeside(work: Work, { trainerId }: FallingOut, sessions: SessionView[]): Promise<boolean> {
  const beside = await work.tx
    .selectFrom('trainer_bookings as b')
    .innerJoin('trainers as t', 't.id', 'b.trainer_id')
    .select('b.session_id')
    .distinct()
    .where(
      'b.session_id',
      'in',
      sessions.map((session) => session.id),
    )
    .where('b.trainer_id', '<>', trainerId)
    .where('t.co_trainer', '=', false)
    .execute();
  return beside.length === sessions.length;
}

async function swap(work: Work, input: FallingOut & { substituteId: string }, sessions: SessionView[]): Promise<Substituted> {
  const { groupId, trainerId, substituteId } = input;
  const ids = sessions.map((session) => session.id);
  const spans = sessions.map(({ startsAt, endsAt, id }) => ({ startsAt, endsAt, sessionId: id }));
  // First the newcomer: when they are taken meanwhile, nothing has changed yet.
  const booked = await bookTrainers(work, [substituteId], spans);
  if (!booked.ok) return { ok: false, reason: 'taken' };
  await releaseTrainerOf(work, trainerId, ids);
  await work.tx
    .insertInto('session_substitutions')
    .values(
      ids.map((session_id) => ({
        region_id: work.region.id,
        session_id,
        trainer_id: trainerId,
        substitute_id: substituteId,
        made_by: work.actor.personId,
        made_at: work.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['session_id', 'trainer_id']).doUpdateSet({
        substitute_id: substituteId,
        made_by: work.actor.personId,
        made_at: work.now,
      }),
    )
    .execute();
  // Who has nothing left of the group, past or coming, leaves it.
  await joinTeam(work, { ...input, whole: !(await givenSessions(work, groupId)).has(trainerId) });
  await work.tx
    .updateTable('groups')
    .set((eb) => ({ version: eb('version', '+', 1), changed_at: work.now }))
    .where('id', '=', groupId)
    .execute();
  const detail = { trainer: trainerId, substitute: substituteId, sessions: ids.length };
  await audit(work, { action: 'group.substitute', subjectKind: 'group', subjectId: groupId, detail });
  await tellOfSubstitution(work, { groupId, trainerId, substituteId, sessions });
  await announce(work, 'groups');
  await announce(work, `group:${groupId}`);
  return { ok: true };
}

/** The newcomer works on the group from now on; who has nothing left in it leaves, and hands over their place in front. */
async function joinTeam(work: Work, input: FallingOut & { substituteId: string; whole: boolean }): Promise<void> {
  const { groupId, trainerId, substituteId, sessionId, whole } = input;
  const [newcomer] = await trainersByIds(work, [substituteId]);
  const old = await work.tx
    .selectFrom('group_trainers')
    .select(['lead', 'substitute'])
    .where('group_id', '=', groupId)
    .where('trainer_id', '=', trainerId)
    .executeTakeFirst();
  const takesOver = sessionId === null && old?.substitute === false;
  await work.tx
    .insertInto('group_trainers')
    .values({
      region_id: work.region.id,
      group_id: groupId,
      trainer_id: substituteId,
      lead: takesOver && !newcomer?.coTrainer,
      substitute: !takesOver,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (whole)
    await work.tx.deleteFrom('group_trainers').where('group_id', '=', groupId).where('trainer_id', '=', trainerId).execute();
  else if (takesOver)
    await work.tx
      .updateTable('group_trainers')
      .set({ lead: false, substitute: true })
      .where('group_id', '=', groupId)
      .where('trainer_id', '=', trainerId)
      .execute();
}

export interface Replacement {
  sessionId: string;
  trainer: string;
  substitute: string;
}

/** Who came in whose place, per session. */
export function replacementsOf(reading: Reading, groupId: string): Promise<Replacement[]> {
  return reading.tx
    .selectFrom('session_substitutions as x')
    .innerJoin('group_sessions as s', 's.id', 'x.session_id')
    .innerJoin('trainers as a', 'a.id', 'x.trainer_id')
    .innerJoin('persons as pa', 'pa.id', 'a.person_id')
    .innerJoin('trainers as b', 'b.id', 'x.substitute_id')
    .innerJoin('persons as pb', 'pb.id', 'b.person_id')
    .select(['x.session_id as sessionId', 'pa.name as trainer', 'pb.name as substitute'])
    .where('s.group_id', '=', groupId)
    .orderBy('s.number')
    .execute();
}
