import { agesOn, type DemandView } from '../../demand/index.ts';
import { type Demand, FORMAT, type Group, type Instance, type Room } from '../../planner/index.ts';
import type { WaitingNeed } from '../../registrations/index.ts';
import { type Agreed, type LeftOut, waitingId } from '../plan.ts';
import { addAgreed } from './agreed.ts';
import { type Asked, chooseOffers } from './choose-offers.ts';
import type { Facts, PlanOffer } from './facts.ts';
import { addLocks } from './locks.ts';
import { ableTrainers, planTrainer } from './staff.ts';
import { meetingDays, SLOTS, takenSlots } from './times.ts';

/** What a plan is made from, with what its parts are. */
export interface Built {
  instance: Instance;
  agreed: Agreed[];
  leftOut: LeftOut[];
}

const OLDEST = 287;
const YOUNGEST = -9;

/** The instance of a period. Pure: the same facts give the same instance. */
export function buildInstance(facts: Facts, locks: readonly Group[] = []): Built {
  const all = meetingDays(facts);
  const weeks = Math.max(...all.map((days) => days.length));
  const offers = facts.offers.filter(({ sessions, trainersNeeded }) => sessions <= weeks && trainersNeeded > 0);
  const asked = [...facts.demands.map((one) => fromDemand(one, facts)), ...facts.waiting.map((one) => fromWaiting(one, facts))];
  const inProposals = facts.agreed.filter(({ kind }) => kind === 'proposal').map(({ offerId }) => offerId);

  const able = ableTrainers(offers, facts.trainers, (offer) => lastOf(all, offer.sessions) ?? facts.until);
  const chosen = chooseOffers(
    asked.map(({ question }) => question),
    offers,
    (offer) => (able.get(offer.id)?.size ?? 0) >= offer.trainersNeeded,
  );
  const used = new Set([...[...chosen.values()].map(({ id }) => id), ...inProposals]);
  const types = offers.filter(({ id }) => used.has(id));
  // Taken is what is taken on a day of the longest of these groups: so each of them fits wherever a day-part is free.
  const longest = Math.max(1, ...types.map(({ sessions }) => sessions));
  const days = meetingDays(facts, longest).flat();

  const basis: Instance = {
    format: FORMAT,
    slots: SLOTS,
    types: types.map(groupType),
    demands: asked.flatMap(({ demand, question }) => {
      const offer = chosen.get(question.id);
      return offer ? [typed(demand, offer)] : [];
    }),
    rooms: facts.rooms.map((room) => planRoom(room, facts, days)),
    trainers: facts.trainers.flatMap((trainer) => {
      const taken = facts.taken.get(trainer.id) ?? [];
      return planTrainer(trainer, { able, types: types.map(({ id }) => id), rooms: facts.rooms, days, taken }) ?? [];
    }),
    locked: [],
  };
  const leftOut = asked.filter(({ question }) => !chosen.has(question.id)).map(({ question }) => question.id);
  const withAgreed = addAgreed(basis, facts);
  return { ...addLocks(withAgreed, locks), leftOut: leftOut.map((id) => ({ id, why: 'no-offer' as const })) };
}

/** The day on which the last of so many weekly sessions is, in the day-part where that is latest. */
function lastOf(days: readonly (readonly Temporal.PlainDate[])[], sessions: number): Temporal.PlainDate | undefined {
  return days
    .flatMap((list) => list[sessions - 1] ?? [])
    .sort(Temporal.PlainDate.compare)
    .at(-1);
}

interface AskedDemand {
  question: Asked;
  /** All but the type; languages are still those of who asks. */
  demand: Omit<Demand, 'type'>;
}

function fromDemand(view: DemandView, facts: Facts): AskedDemand {
  const demand = {
    ...shared(view, facts),
    id: view.id,
    waitingWeeks: weeksSince(view.waitingSince, facts.today),
    urgent: view.urgent,
  };
  const { theme, interventionId, municipalityId } = view;
  return { demand, question: question(demand, { theme, interventionId, offerIds: null, municipalityId }) };
}

function fromWaiting(need: WaitingNeed, facts: Facts): AskedDemand {
  const demand = {
    ...shared(need, facts),
    id: waitingId(need.key),
    waitingWeeks: weeksSince(need.waitingSince, facts.today),
    urgent: false,
  };
  const { theme, offerIds, municipalityId } = need;
  return { demand, question: question(demand, { theme, interventionId: null, offerIds, municipalityId }) };
}

type Common = Pick<DemandView, 'lat' | 'lon' | 'places' | 'dayParts' | 'languages' | 'maxKm' | 'ageMin' | 'ageMax' | 'statedOn'>;

function shared({ lat, lon, places, dayParts, languages, maxKm, ...stated }: Common, { from }: Facts) {
  const middle = Math.min(OLDEST, Math.max(YOUNGEST, agesOn(stated, from).middle));
  const ages = Array.from({ length: places }, () => middle);
  const slots = [...new Set(dayParts)].sort((a, b) => a - b);
  return { lat, lon, count: places, ages, slots, languages: [...new Set(languages)], maxKm: Math.max(1, maxKm) };
}

function question(
  { id, count, ages, languages }: Omit<Demand, 'type'>,
  about: Pick<Asked, 'theme' | 'interventionId' | 'offerIds' | 'municipalityId'>,
): Asked {
  return { ...about, id, places: count, age: ages[0] ?? 0, languages };
}

/** A group is given in a language of its offer: the format knows only that of who asks. */
function typed(demand: Omit<Demand, 'type'>, offer: PlanOffer): Demand {
  return { ...demand, type: offer.id, languages: demand.languages.filter((language) => offer.languages.includes(language)) };
}

function groupType({ id, ageMin, ageMax, ageSpan, minSize, maxSize, trainersNeeded }: PlanOffer) {
  return { id, ageMin, ageMax, ageSpan, min: minSize, max: maxSize, trainers: trainersNeeded };
}

function planRoom(room: Facts['rooms'][number], { taken }: Facts, days: readonly Temporal.PlainDate[]): Room {
  const { id, lat, lon, capacity, dayParts, rentCents } = room;
  const out = takenSlots(taken.get(id) ?? [], new Set(days.map(String)));
  const slots = [...new Set(dayParts)].filter((part) => !out.has(part)).sort((a, b) => a - b);
  return { id, lat, lon, capacity, slots, rent: Math.round(rentCents / 100) };
}

function weeksSince(since: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return Math.max(0, Math.floor(since.until(today, { largestUnit: 'days' }).days / 7));
}
