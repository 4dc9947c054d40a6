import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { lowerPlaces } from '../demand/index.ts';
import { bookTrainers, lockTrainers, releaseTrainers } from '../expertise/index.ts';
import { bookRoom, lockRooms, releaseRooms } from '../facilities/index.ts';
import { setting } from '../regions/index.ts';
import { withdrawRoomRequests } from '../support/index.ts';
import { askOwner } from './ask-owner.ts';
import { tellNewVersion } from './change-mails.ts';
import { type Counter, countersOf, dayPartsAsked, partsAsked } from './counter-list.ts';
import { decideCounter, overtakeCounters } from './counter-moves.ts';
import { type Followed, follow, fresh } from './following.ts';
import { maySteer } from './policy.ts';
import { type Answer, activeTrainers, type Part, type ProposalView, waitsForAnswers } from './proposal.ts';
import { proposalById } from './queries.ts';
import { allOrNothing, lockProposal } from './steps.ts';
import { type Change, type PlanFault, planVersion, type VersionPlan } from './version-plan.ts';

export interface NewVersion {
  proposalId: string;
  /** The version that was seen: of two new versions at once the second is refused. */
  version: number;
  change: Change;
  /** The counter-proposal that is taken; its wish is the change. */
  counterId?: string;
  /** Which of the day-parts that it asks for; the first when left out. */
  dayPart?: number;
}

export type Versioned =
  | Followed
  | { ok: false; reason: 'unknown' | 'not-allowed' | 'not-sent' | 'changed' | 'counter' | 'nothing' | PlanFault };

/**
 * A new version of a sent proposal: room and trainers are booked anew, all or nothing (rule 2). Who said yes keeps that answer where
 * nothing changed for them; the others are asked again, and their yes to an earlier version stays known. The demands stay in this
 * proposal the whole time (rule 4). Audits 'proposal.version'.
 */
export function makeVersion(work: Work, input: NewVersion): Promise<Versioned> {
  return allOrNothing(work, () => versioned(work, input));
}

async function versioned(work: Work, input: NewVersion): Promise<Versioned> {
  const proposal = (await lockProposal(work, input.proposalId)) ? await proposalById(work, input.proposalId) : undefined;
  if (!proposal) return { ok: false, reason: 'unknown' };
  if (!maySteer(work.actor, proposal)) return { ok: false, reason: 'not-allowed' };
  if (!waitsForAnswers(proposal, work.now)) return { ok: false, reason: 'not-sent' };
  if (proposal.version !== input.version) return { ok: false, reason: 'changed' };
  const counter = input.counterId ? await takenCounter(work, proposal.id, input.counterId) : null;
  if (counter === undefined) return { ok: false, reason: 'counter' };
  if (counter && input.dayPart !== undefined && !dayPartsAsked(counter.wish).includes(input.dayPart))
    return { ok: false, reason: 'counter' };
  const change = counter ? changeOf(counter, input.dayPart) : input.change;
  const planned = await planVersion(work, proposal, change);
  if (!planned.ok) return { ok: false, reason: planned.fault };
  if (changesNothing(proposal, planned.plan, change)) return { ok: false, reason: 'nothing' };
  const taken = await rebook(work, proposal, planned.plan);
  if (taken) return { ok: false, reason: taken };
  if (change.places && !(await lowerPlaces(work, change.places.demandId, change.places.places)))
    return { ok: false, reason: 'changed' };
  await rewrite(work, proposal, planned.plan, counter);
  await overtakeCounters(work, proposal.id);
  await audit(work, {
    action: 'proposal.version',
    subjectKind: 'proposal',
    subjectId: proposal.id,
    detail: { version: proposal.version + 1 },
  });
  await announce(work, 'proposals');
  const after = await fresh(work, proposal.id);
  if (roomAskedAnew(proposal, planned.plan)) {
    await withdrawRoomRequests(work, proposal.id);
    await askOwner(work, after);
  }
  await tellNewVersion(work, proposal, after);
  return follow(work, proposal.id);
}

async function takenCounter(work: Work, proposalId: string, counterId: string): Promise<Counter | undefined> {
  const counter = (await countersOf(work, proposalId)).find((one) => one.id === counterId);
  return counter && (await decideCounter(work, counterId, { state: 'taken' })) ? counter : undefined;
}

/** What a counter-proposal asks, as a change of the plan; of several day-parts on this one. */
export function changeOf({ wish, demandId }: Pick<Counter, 'wish' | 'demandId'>, dayPart = wish.dayPart): Change {
  const { places, otherDayParts: _others, dayPart: _first, ...rest } = wish;
  return {
    ...rest,
    ...(dayPart === undefined ? {} : { dayPart }),
    ...(places !== undefined && demandId ? { places: { demandId, places } } : {}),
  };
}

function changesNothing(proposal: ProposalView, plan: VersionPlan, change: Change): boolean {
  const sameTeam = plan.dropped.length === 0 && plan.trainers.every((trainer) => trainer.stays);
  return plan.changed.length === 0 && plan.room.id === proposal.roomId && !change.places && sameTeam;
}

/** Rooms before trainers, each in a fixed order, as everywhere that books: nobody waits in a ring. */
async function rebook(work: Work, proposal: ProposalView, plan: VersionPlan): Promise<'room' | 'trainer' | undefined> {
  const { id } = proposal;
  const trainerIds = plan.trainers.map((trainer) => trainer.id);
  await lockRooms(work, [proposal.roomId, plan.room.id]);
  await lockTrainers(work, [...proposal.trainers.map((trainer) => trainer.trainerId), ...trainerIds]);
  await releaseRooms(work, id);
  await releaseTrainers(work, id);
  const spans = plan.sessions.map((span) => ({ ...span, proposalId: id }));
  if (!(await bookRoom(work, plan.room.id, spans)).ok) return 'room';
  return (await bookTrainers(work, trainerIds, spans)).ok ? undefined : 'trainer';
}

async function rewrite(work: Work, proposal: ProposalView, plan: VersionPlan, counter: Counter | null): Promise<void> {
  const { id } = proposal;
  const days = await setting(work, 'proposal.lapses-after-days');
  await work.tx
    .updateTable('proposals')
    .set({
      version: proposal.version + 1,
      room_id: plan.room.id,
      language: plan.language,
      capacity: plan.capacity,
      lapses_at: work.now.add({ hours: days * 24 }),
      changed_at: work.now,
    })
    .where('id', '=', id)
    .execute();
  if (plan.changed.includes('when')) await rewriteSessions(work, id, plan);
  await askTeams(work, proposal, plan, counter);
  await askTrainers(work, proposal, plan, counter);
}

async function rewriteSessions(work: Work, proposalId: string, { sessions }: VersionPlan): Promise<void> {
  await work.tx.deleteFrom('proposal_sessions').where('proposal_id', '=', proposalId).execute();
  const rows = sessions.map((span, index) => ({
    region_id: work.region.id,
    proposal_id: proposalId,
    number: index + 1,
    starts_at: span.startsAt,
    ends_at: span.endsAt,
  }));
  await work.tx.insertInto('proposal_sessions').values(rows).execute();
}

async function askTeams(work: Work, proposal: ProposalView, plan: VersionPlan, counter: Counter | null): Promise<void> {
  for (const demand of plan.demands) {
    const before = proposal.demands.find((one) => one.id === demand.id);
    const changed: Part[] = [...plan.changed, ...(before?.places === demand.places ? [] : (['number'] as const))];
    const row = asked(demand.answer, changed, counter?.demandId === demand.id ? counter : null, proposal.version + 1);
    if (!row) continue;
    await work.tx
      .updateTable('proposal_demands')
      .set(row)
      .where('proposal_id', '=', proposal.id)
      .where('demand_id', '=', demand.id)
      .execute();
  }
}

async function askTrainers(work: Work, proposal: ProposalView, plan: VersionPlan, counter: Counter | null): Promise<void> {
  const { id } = proposal;
  const gone = plan.dropped.map((trainer) => trainer.id);
  if (gone.length > 0)
    await work.tx.deleteFrom('proposal_trainers').where('proposal_id', '=', id).where('trainer_id', 'in', gone).execute();
  for (const trainer of activeTrainers(proposal.trainers).filter((one) => !gone.includes(one.trainerId))) {
    const own = counter?.trainerId === trainer.trainerId ? counter : null;
    const row = asked(trainer.answer, plan.changed, own, proposal.version + 1);
    if (!row) continue;
    await work.tx
      .updateTable('proposal_trainers')
      .set(row)
      .where('proposal_id', '=', id)
      .where('trainer_id', '=', trainer.trainerId)
      .execute();
  }
  const added = plan.trainers.filter((trainer) => !trainer.stays);
  if (added.length === 0) return;
  const rows = added.map((trainer) => ({ region_id: work.region.id, proposal_id: id, trainer_id: trainer.id }));
  await work.tx.insertInto('proposal_trainers').values(rows).execute();
}

/**
 * The answer in the new version: kept where nothing changed for them; yes where everything that changed is what they asked for
 * themselves; else asked again, with what changed. Null: nothing to write.
 */
function asked(
  answer: Answer,
  changed: Part[],
  own: Counter | null,
  version: number,
): { answer: Answer; changed: Part[]; accepted_version?: number } | null {
  const wanted = own ? partsAsked(own.wish) : [];
  if (own && changed.every((part) => wanted.includes(part)))
    return { answer: 'accepted', changed: [], accepted_version: version };
  if (changed.length === 0) return null;
  return { answer: answer === 'declined' ? 'declined' : 'pending', changed };
}

/** An owner said yes to a room at certain times: with another room or other times the question is another. */
function roomAskedAnew(proposal: ProposalView, plan: VersionPlan): boolean {
  return plan.room.id !== proposal.roomId || plan.changed.includes('when');
}
