import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { seal } from '../../platform/crypto/seal.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { planningOffer } from '../catalogue/index.ts';
import { municipalities } from '../regions/index.ts';
import { tellCounter, tellKept } from './change-mails.ts';
import { countersOf, dayPartsAsked, type Wish } from './counter-list.ts';
import { decideCounter, withdrawCounterOf } from './counter-moves.ts';
import { mayAnswerFor, maySteer } from './policy.ts';
import { type ProposalView, waitsForAnswers } from './proposal.ts';
import { proposalById } from './queries.ts';
import { allOrNothing, lockProposal } from './steps.ts';

export interface NewCounter {
  proposalId: string;
  version: number;
  /** For a team; a trainer makes one for themselves. */
  demandId?: string;
  wish: Wish;
  /** Shown to the maker; '' when nothing was said. */
  note: string;
}

export type WishFault = 'past' | 'far-ahead' | 'places' | 'language' | 'municipality';
export type WishFaults = Partial<Record<Exclude<keyof Wish, 'otherDayParts'>, WishFault>>;
export type Countered =
  | { ok: true; counterId: string }
  | { ok: false; reason: 'unknown' | 'not-sent' | 'changed' | 'answered' | 'nothing' }
  | { ok: false; reason: 'wish'; errors: WishFaults };

/** "Not so, but so": instead of yes or no. The answer stays open; the maker is told. A second one takes the place of the first. */
export function makeCounter(work: Work, input: NewCounter): Promise<Countered> {
  return allOrNothing(work, () => countered(work, input, (proposal) => askerOf(work, proposal, input.demandId)));
}

/** What the owner of a wish says: on which day-parts, from which day, and a few words. */
export interface OtherMoment extends Pick<NewCounter, 'proposalId' | 'version' | 'note'> {
  demandId: string;
  /** All that suit; none: the day-part stays. */
  dayParts: readonly number[];
  firstDay: Temporal.PlainDate | null;
}

/** The owner of a wish asks for another moment; the module wishes has checked that it is theirs and that the note names nobody. */
export function counterWish(work: Work, { dayParts, firstDay, ...input }: OtherMoment): Promise<Countered> {
  const [dayPart, ...otherDayParts] = dayParts;
  const wish = { ...(dayPart === undefined ? {} : { dayPart, otherDayParts }), ...(firstDay ? { firstDay } : {}) };
  return allOrNothing(work, () =>
    countered(work, { ...input, wish }, ({ demands }) => {
      const demand = demands.find((one) => one.id === input.demandId && one.kind === 'resident');
      return demand && { of: { demandId: demand.id }, personId: null, answer: demand.answer, places: demand.places };
    }),
  );
}

type FindAsker = (proposal: ProposalView) => Asker | undefined;

async function countered(work: Work, input: NewCounter, find: FindAsker): Promise<Countered> {
  const proposal = (await lockProposal(work, input.proposalId)) ? await proposalById(work, input.proposalId) : undefined;
  const asker = proposal && find(proposal);
  if (!proposal || !asker) return { ok: false, reason: 'unknown' };
  if (!waitsForAnswers(proposal, work.now)) return { ok: false, reason: 'not-sent' };
  if (input.version !== proposal.version) return { ok: false, reason: 'changed' };
  if (asker.answer !== 'pending') return { ok: false, reason: 'answered' };
  const errors = await wishFaults(work, proposal, input.wish, asker.places);
  if (Object.keys(errors).length > 0) return { ok: false, reason: 'wish', errors };
  const wish = asker.personId === null ? momentFor(proposal, input.wish) : onlyOther(proposal, input.wish);
  if (Object.keys(wish).length === 0) return { ok: false, reason: 'nothing' };
  await withdrawCounterOf(work, proposal.id, asker.of);
  const counterId = await insert(work, proposal, asker, wish, input.note);
  await audit(work, {
    action: 'proposal.counter',
    subjectKind: 'proposal',
    subjectId: proposal.id,
    detail: { counter: counterId },
  });
  await announce(work, 'proposals');
  await tellCounter(work, proposal);
  return { ok: true, counterId };
}

interface Asker {
  of: { demandId: string } | { trainerId: string };
  /** Null: the owner of a wish, who has no account. */
  personId: string | null;
  answer: string;
  /** How many places the team asked for; null for a trainer. */
  places: number | null;
}

function askerOf({ actor }: Work, proposal: ProposalView, demandId: string | undefined): Asker | undefined {
  if (actor.personId === null) return undefined;
  if (demandId) {
    const demand = proposal.demands.find((one) => one.id === demandId && mayAnswerFor(actor, one));
    return demand && { of: { demandId }, personId: actor.personId, answer: demand.answer, places: demand.places };
  }
  const trainer = proposal.trainers.find((one) => one.personId === actor.personId);
  return trainer && { of: { trainerId: trainer.trainerId }, personId: actor.personId, answer: trainer.answer, places: null };
}

async function wishFaults(reading: Reading, proposal: ProposalView, wish: Wish, asked: number | null): Promise<WishFaults> {
  const errors: WishFaults = {};
  const today = localDate(reading.now);
  if (wish.firstDay && Temporal.PlainDate.compare(wish.firstDay, today) <= 0) errors.firstDay = 'past';
  if (wish.firstDay && Temporal.PlainDate.compare(wish.firstDay, today.add({ years: 1 })) > 0) errors.firstDay = 'far-ahead';
  if (wish.places !== undefined && (asked === null || wish.places >= asked)) errors.places = 'places';
  if (wish.language) {
    const offer = await planningOffer(reading, proposal.offerId);
    if (!offer?.languages.includes(wish.language)) errors.language = 'language';
  }
  if (wish.municipalityId) {
    const known = await municipalities(reading);
    if (!known.some((one) => one.id === wish.municipalityId)) errors.municipalityId = 'municipality';
  }
  return errors;
}

/** What is asked that is not so already. */
function onlyOther(proposal: ProposalView, wish: Wish): Wish {
  const [first] = proposal.sessions;
  const other: Wish = { ...wish };
  if (first && wish.dayPart === dayPartOf(first.startsAt)) delete other.dayPart;
  if (first && wish.firstDay?.equals(localDate(first.startsAt))) delete other.firstDay;
  if (wish.municipalityId === proposal.municipalityId) delete other.municipalityId;
  if (wish.language === proposal.language) delete other.language;
  return other;
}

/** Of the owner of a wish: from a later day than planned only, and of several day-parts the planned one too when it is about that. */
function momentFor({ sessions: [first] }: ProposalView, wish: Wish): Wish {
  const later = wish.firstDay && first && Temporal.PlainDate.compare(wish.firstDay, localDate(first.startsAt)) > 0;
  const now = first && dayPartOf(first.startsAt);
  const [dayPart, ...otherDayParts] = dayPartsAsked(wish).filter((part) => later || part !== now);
  return {
    ...(dayPart === undefined ? {} : { dayPart, otherDayParts }),
    ...(later && wish.firstDay ? { firstDay: wish.firstDay } : {}),
  };
}

async function insert(work: Work, proposal: ProposalView, { of, personId }: Asker, wish: Wish, note: string): Promise<string> {
  const { id } = await work.tx
    .insertInto('proposal_counters')
    .values({
      region_id: work.region.id,
      proposal_id: proposal.id,
      version: proposal.version,
      demand_id: 'demandId' in of ? of.demandId : null,
      trainer_id: 'trainerId' in of ? of.trainerId : null,
      made_by: personId,
      day_part: wish.dayPart ?? null,
      other_day_parts: wish.otherDayParts ?? [],
      first_day: wish.firstDay ?? null,
      places: wish.places ?? null,
      municipality_id: wish.municipalityId ?? null,
      language: wish.language ?? null,
      note: personId === null ? '' : note,
      note_sealed: personId === null && note !== '' ? seal(work.services.keys, note) : null,
      made_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export type Kept = { ok: true } | { ok: false; reason: 'unknown' | 'not-allowed' | 'over' };

/** The maker keeps the plan as it is, and says why; who made the counter-proposal still has to say yes or no. */
export async function refuseCounter(work: Work, input: { proposalId: string; counterId: string; reason: string }): Promise<Kept> {
  const proposal = (await lockProposal(work, input.proposalId)) ? await proposalById(work, input.proposalId) : undefined;
  const counter = proposal && (await countersOf(work, proposal.id)).find((one) => one.id === input.counterId);
  if (!proposal || !counter) return { ok: false, reason: 'unknown' };
  if (!maySteer(work.actor, proposal)) return { ok: false, reason: 'not-allowed' };
  if (!waitsForAnswers(proposal, work.now)) return { ok: false, reason: 'over' };
  if (!(await decideCounter(work, counter.id, { state: 'refused', reason: input.reason }))) return { ok: false, reason: 'over' };
  await audit(work, {
    action: 'proposal.keep',
    subjectKind: 'proposal',
    subjectId: proposal.id,
    detail: { counter: counter.id },
  });
  await announce(work, 'proposals');
  // The owner of a wish is told by the module wishes.
  if (counter.madeBy) await tellKept(work, proposal, counter.madeBy);
  return { ok: true };
}
