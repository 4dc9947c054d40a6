import { localDate } from '../../platform/clock/clock.ts';
import { distanceKm } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { offersForNeed, type PlanningOffer } from '../catalogue/index.ts';
import { agesOn, type DemandView, openDemands } from '../demand/index.ts';
import { type SuitableTrainer, trainersWhoCan } from '../expertise/index.ts';
import { freeRooms, type RoomView } from '../facilities/index.ts';
import { datesFrom, type SessionDates } from './dates.ts';
import { asksOwner, places } from './proposal.ts';
import { LEAD_DAYS } from './queries.ts';
import { firstOn, timesIn, usualTime } from './times.ts';

/** What was chosen so far; everything left out gets the best value. */
export interface Chosen {
  demandIds: string[];
  offerId?: string;
  language?: string;
  dayPart?: number;
  time?: string;
  first?: Temporal.PlainDate;
  /** Trainers who said no before. */
  without: string[];
}

export interface RoomChoice extends RoomView {
  /** Distance for each demand, in the order of the demands. */
  km: number[];
  /** Farther than one of the teams wants to travel. */
  far: boolean;
  /** Its owner is another organisation and must confirm it. */
  asks: boolean;
}

/** All that can be chosen for a proposal, and the best of each. */
export interface Choices {
  demands: DemandView[];
  total: number;
  offers: PlanningOffer[];
  offer: PlanningOffer | undefined;
  languages: string[];
  language: string;
  dayParts: number[];
  dayPart: number;
  times: string[];
  time: string;
  first: Temporal.PlainDate;
  dates: SessionDates;
  rooms: RoomChoice[];
  trainers: SuitableTrainer[];
  /** The trainers that are chosen to begin with. */
  team: string[];
}

const MOST_ROOMS = 5;
const MOST_TRAINERS = 12;
/** Weeks to look ahead for a day on which a room and trainers are free. */
const WEEKS_TO_TRY = 4;

/** The choices that go together with what was chosen. Undefined when a demand is unknown or no longer open. */
export async function choicesFor(reading: Reading, chosen: Chosen): Promise<Choices | undefined> {
  const demands = await openDemands(reading, { ids: chosen.demandIds, residents: true });
  if (
    demands.length === 0 ||
    demands.length < new Set(chosen.demandIds).size ||
    demands.some((demand) => demand.state !== 'open')
  )
    return undefined;
  const offers = await fittingOffers(reading, demands);
  const offer = offers.find((one) => one.id === chosen.offerId) ?? offers[0];
  const dayParts = shared(demands.map((demand) => demand.dayParts));
  const languages = shared([...demands.map((demand) => demand.languages), ...(offer ? [offer.languages] : [])]);
  const language = languages.find((one) => one === chosen.language) ?? languages[0] ?? 'nl';
  const basis = { demands, total: places(demands), offers, offer, languages, language, dayParts };
  const whens = moments(reading, chosen, dayParts);
  let best: Choices | undefined;
  for (const when of whens) {
    const tried = await tryMoment(reading, basis, when, chosen.without);
    if (!best || better(tried, best)) best = tried;
    if (complete(best)) break;
  }
  return best;
}

interface Moment {
  dayPart: number;
  first: Temporal.PlainDate;
  time: string;
}

/** What was chosen, or else the first weeks from three weeks ahead, on every day-part that suits all. */
function moments(reading: Reading, { dayPart, time, first }: Chosen, shared: number[]): Moment[] {
  const earliest = localDate(reading.now).add({ days: LEAD_DAYS });
  const parts = dayPart !== undefined && shared.includes(dayPart) ? [dayPart] : shared.length > 0 ? shared : [TUESDAY_AFTERNOON];
  const weeks = first ? [0] : Array.from({ length: WEEKS_TO_TRY }, (_, week) => week);
  const from = first && Temporal.PlainDate.compare(first, localDate(reading.now)) > 0 ? first : earliest;
  return weeks
    .flatMap((week) =>
      parts.map((part) => ({
        dayPart: part,
        first: firstOn(part, from).add({ weeks: week }),
        time: timesIn(part).find((one) => one === time) ?? usualTime(part),
      })),
    )
    .sort((a, b) => Temporal.PlainDate.compare(a.first, b.first));
}

const TUESDAY_AFTERNOON = 5;
type Basis = Pick<Choices, 'demands' | 'total' | 'offers' | 'offer' | 'languages' | 'language' | 'dayParts'>;

async function tryMoment(reading: Reading, basis: Basis, moment: Moment, without: string[]): Promise<Choices> {
  const { offer, demands } = basis;
  const none = { dates: { sessions: [], skipped: [] }, rooms: [], trainers: [], team: [] };
  const when = { ...moment, times: timesIn(moment.dayPart) };
  if (!offer) return { ...basis, ...when, ...none };
  const time = Temporal.PlainTime.from(moment.time);
  const dates = await datesFrom(reading, { first: moment.first, time, minutes: offer.sessionMinutes, count: offer.sessions });
  const { sessions } = dates;
  const first = sessions[0] ? localDate(sessions[0].startsAt) : moment.first;
  const free = await freeRooms(reading, { sessions, minCapacity: basis.total });
  const asks = (room: RoomView) => asksOwner({ ownerId: room.ownerId, organisationId: offer.organisationId });
  const rooms = free
    .map((room) => withDistances(room, demands, asks(room)))
    .sort(
      (a, b) =>
        Number(a.far) - Number(b.far) ||
        // A room that its owner must confirm first is the second choice.
        Number(a.asks) - Number(b.asks) ||
        Math.max(...a.km) - Math.max(...b.km) ||
        a.rentCents - b.rentCents ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_ROOMS);
  const at = rooms[0] ?? demands[0] ?? { lat: 52.16, lon: 4.49 };
  const { interventionId, requires } = offer;
  const able = await trainersWhoCan(reading, { interventionId, requires, language: basis.language, sessions, at });
  const trainers = able.filter((trainer) => !without.includes(trainer.id)).slice(0, MOST_TRAINERS);
  return { ...basis, ...when, first, dates, rooms, trainers, team: teamFrom(trainers, offer.trainersNeeded) };
}

function withDistances(room: RoomView, demands: DemandView[], asks: boolean): RoomChoice {
  const km = demands.map((demand) => distanceKm(demand, room));
  return { ...room, km, asks, far: demands.some((demand, index) => (km[index] ?? 0) > demand.maxKm) };
}

/** The first free trainers who lack nothing, with at least one who may stand alone. */
function teamFrom(trainers: SuitableTrainer[], needed: number): string[] {
  const free = trainers.filter((trainer) => trainer.free);
  const lead = free.find((trainer) => !trainer.coTrainer);
  if (!lead || needed === 0) return [];
  const rest = free.filter((trainer) => trainer !== lead).sort((a, b) => a.lacks.length - b.lacks.length);
  return [lead, ...rest].slice(0, needed).map((trainer) => trainer.id);
}

function complete({ offer, rooms, team }: Choices): boolean {
  return offer === undefined || (rooms.length > 0 && team.length >= offer.trainersNeeded);
}

function better(a: Choices, b: Choices): boolean {
  return Number(a.rooms.length > 0) + a.team.length > Number(b.rooms.length > 0) + b.team.length;
}

/** Offers that serve every demand and take them all together, best first. */
async function fittingOffers(reading: Reading, demands: DemandView[]): Promise<PlanningOffer[]> {
  const start = localDate(reading.now).add({ days: LEAD_DAYS });
  const total = places(demands);
  const lists: PlanningOffer[][] = [];
  for (const demand of demands) {
    const { ageMin, ageMax, middle } = agesOn(demand, start);
    const found = await offersForNeed(reading, { theme: demand.theme, ageMin, ageMax, interventionId: demand.interventionId });
    lists.push(
      found.filter(
        (offer) =>
          (!demand.interventionId || offer.interventionId === demand.interventionId) &&
          middle >= offer.ageMin &&
          middle <= offer.ageMax,
      ),
    );
  }
  const [first = [], ...others] = lists;
  return first
    .filter((offer) => others.every((list) => list.some((one) => one.id === offer.id)))
    .filter(
      (offer) =>
        total <= offer.maxSize &&
        offer.languages.some((language) => demands.every((demand) => demand.languages.includes(language))),
    )
    .sort((a, b) => Number(total < a.minSize) - Number(total < b.minSize));
}

function shared<T>(lists: readonly (readonly T[])[]): T[] {
  const [first = [], ...others] = lists;
  return first.filter((one) => others.every((list) => list.includes(one)));
}
