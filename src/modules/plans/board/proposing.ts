import { localDate } from '../../../platform/clock/clock.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { planningOffer } from '../../catalogue/index.ts';
import {
  allOrNothing,
  datesFrom,
  type Faults,
  firstOn,
  LEAD_DAYS,
  type NewProposal,
  propose,
  type SendRefusal,
  sendProposal,
  usualTime,
} from '../../planner/index.ts';
import { originOf, topicOf } from '../plan.ts';
import { type BoardFacts, boardFacts } from './facts.ts';
import { alongFromList, invitable } from './invited.ts';
import type { SeenGroup } from './seen.ts';
import { staleNeeds } from './stale.ts';
import { lockPlan } from './versions.ts';

/** Why a group of a plan did not become a proposal; nothing was done then. */
export type Refusal =
  | { kind: 'gone' | 'fixed' | 'stale' | 'offer' | 'no-time' | 'nobody' }
  | { kind: 'faults'; faults: Faults }
  | { kind: 'sending'; reason: SendRefusal };

export type ProposedGroup = { ok: true; proposalId: string } | { ok: false; refusal: Refusal };

/**
 * Makes a proposal of a group of a plan and sends it to the teams: on the first days of the period on which room and trainers are free,
 * over holidays (rule 13). When something was taken in the meantime nothing is done, and the refusal says what. Of children on a waiting
 * list the number goes along: they are invited when the group is there, in the order of their list (rule 3).
 */
export async function proposeGroup(work: Work, input: { planId: string; key: string }): Promise<ProposedGroup> {
  const facts = (await lockPlan(work, input.planId)) ? await boardFacts(work, input.planId) : undefined;
  const group = facts?.seen.groups.find(({ key }) => key === input.key);
  if (!facts || !group) return refused({ kind: 'gone' });
  if (group.fixed !== null && group.fixed !== 'agreed') return refused({ kind: 'fixed' });
  const stale = await staleNeeds(work, facts);
  // Who left a waiting list is simply not invited.
  if (group.group.demands.some((id) => stale.has(id) && originOf('demands', id).kind === 'demand'))
    return refused({ kind: 'stale' });
  const demandIds = group.group.demands
    .map((id) => originOf('demands', id))
    .flatMap(({ kind, id }) => (kind === 'demand' ? [id] : []));
  const waiting = alongFromList(facts, group, await invitable(work, [group]));
  if (demandIds.length === 0 && !waiting) return refused({ kind: 'nobody' });
  return allOrNothing(work, () => proposeAndSend(work, facts, group, { demandIds, waiting }));
}

async function proposeAndSend(
  work: Work,
  facts: BoardFacts,
  group: SeenGroup,
  people: Pick<NewProposal, 'demandIds' | 'waiting'>,
): Promise<ProposedGroup> {
  const { group: plan } = group;
  const fixed = { ...people, offerId: plan.type, language: plan.language, roomId: plan.room };
  const trainerIds = [...new Set(plan.trainers.map((id) => originOf('trainers', id).id))];
  const made = await onFirstFreeDays(work, facts, plan.slot, { ...fixed, trainerIds });
  if (!made.ok) return made;
  const { proposalId } = made;
  const sent = await sendProposal(work, proposalId);
  if (!sent.ok) return refused({ kind: 'sending', reason: sent.reason });
  await work.tx
    .insertInto('plan_proposals')
    .values({
      region_id: work.region.id,
      plan_id: facts.stored.id,
      room_id: plan.room,
      slot: plan.slot,
      proposal_id: proposalId,
      made_at: work.now,
    })
    .execute();
  await announce(work, topicOf(facts.stored.id));
  return made;
}

type When = Pick<NewProposal, 'first' | 'time'>;

/** Week after week, as long as the last session is within the period. Only a room or trainer that is taken makes a later week useful. */
async function onFirstFreeDays(
  work: Work,
  { stored }: BoardFacts,
  slot: number,
  what: Omit<NewProposal, keyof When>,
): Promise<ProposedGroup> {
  const offer = await planningOffer(work, what.offerId);
  if (!offer) return refused({ kind: 'offer' });
  let last: Faults | null = null;
  for await (const when of startsIn(work, stored, { slot, minutes: offer.sessionMinutes, count: offer.sessions })) {
    const made = await propose(work, { ...what, ...when });
    if (made.ok) return made;
    last = made.errors;
    if (!canPass(last)) break;
  }
  return refused(last ? { kind: 'faults', faults: last } : { kind: 'no-time' });
}

function canPass(faults: Faults): boolean {
  return Object.keys(faults).every((field) => field === 'roomId' || field === 'trainerIds');
}

/** The weeks in which a series can begin. Never sooner than teams and trainers need to answer. */
export async function* startsIn(
  reading: Reading,
  { from, until }: { from: Temporal.PlainDate; until: Temporal.PlainDate },
  { slot, minutes, count }: { slot: number; minutes: number; count: number },
): AsyncGenerator<When & { last: Temporal.PlainDate }> {
  const soonest = localDate(reading.now).add({ days: LEAD_DAYS });
  const time = Temporal.PlainTime.from(usualTime(slot));
  const begin = firstOn(slot, Temporal.PlainDate.compare(from, soonest) < 0 ? soonest : from);
  for (let first = begin; Temporal.PlainDate.compare(first, until) <= 0; first = first.add({ weeks: 1 })) {
    const { sessions, skipped } = await datesFrom(reading, { first, time, minutes, count });
    const end = sessions.at(-1);
    if (!end || Temporal.PlainDate.compare(localDate(end.startsAt), until) > 0) return;
    // A series that would begin in a holiday is the same as one that begins after it.
    if (skipped.some(({ date }) => date.equals(first))) continue;
    yield { first, time, last: localDate(end.startsAt) };
  }
}

function refused(refusal: Refusal): ProposedGroup {
  return { ok: false, refusal };
}
