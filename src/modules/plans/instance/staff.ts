import { distanceKm, type Point } from '../../../platform/geo.ts';
import type { Trainer } from '../../planner/index.ts';
import type { PlanOffer, PlanTrainer } from './facts.ts';
import { awaySlots, takenSlots } from './times.ts';

/** A group takes so many hours a week of who gives it: the session with what is around it. */
const HOURS_PER_GROUP = 2;
/** Who did not state hours is asked for no more groups at once than this. */
const GROUPS_UNSTATED = 3;

/** The format knows no distance of nothing. */
const SHORTEST_KM = 0.01;

/** The trainers who may give each offer until the day of its last session. */
type Able = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Who may give what: qualified until its last session and certified until the end of the period (rule 18). The format cannot say that a co-trainer stands beside
 * another, so per offer only one less than it needs may be co-trainers: whatever the planner chooses, somebody may lead.
 */
export function ableTrainers(
  offers: readonly PlanOffer[],
  trainers: readonly PlanTrainer[],
  lastDay: (offer: PlanOffer) => Temporal.PlainDate,
): Map<string, Set<string>> {
  return new Map(
    offers.map((offer) => {
      const last = lastDay(offer);
      const all = trainers.filter(
        ({ qualifications, holds }) =>
          holds.includes(offer.requires) &&
          qualifications.some(
            ({ interventionId, until }) =>
              interventionId === offer.interventionId && Temporal.PlainDate.compare(until, last) >= 0,
          ),
      );
      const beside = all
        .filter((trainer) => trainer.coTrainer)
        .sort((a, b) => b.dayParts.length - a.dayParts.length || (a.id < b.id ? -1 : 1))
        .slice(0, offer.trainersNeeded - 1);
      return [offer.id, new Set([...all.filter((trainer) => !trainer.coTrainer), ...beside].map(({ id }) => id))];
    }),
  );
}

interface Situation {
  able: Able;
  types: readonly string[];
  rooms: readonly (Point & { id: string })[];
  /** The days on which the longest of the groups meets. */
  days: readonly Temporal.PlainDate[];
  taken: Parameters<typeof takenSlots>[0];
}

/** A trainer of the instance, also without time left: so the plan can say what stands in the way. Null for who gives nothing that is asked. */
export function planTrainer(trainer: PlanTrainer, { able, types, rooms, days, taken }: Situation): Trainer | null {
  const { id, lat, lon, languages, feeCents, absences, dayParts } = trainer;
  const gives = types.filter((type) => able.get(type)?.has(id));
  if (gives.length === 0) return null;
  const out = takenSlots(taken, new Set(days.map(String))).union(awaySlots(absences, days));
  const slots = [...new Set(dayParts)].filter((part) => !out.has(part)).sort((a, b) => a - b);
  const maxKm = reach(trainer, rooms);
  const groups = maxKm > 0 ? groupsLeft(trainer, days) : 0;
  return {
    ...{ id, lat, lon, types: gives, languages, slots, groups },
    fee: Math.round(feeCents / 100),
    maxKm: maxKm || SHORTEST_KM,
  };
}

/** Groups that begin after the last of the new ones has ended are no matter; the others take their hours. */
function groupsLeft({ hoursPerWeek, engaged }: PlanTrainer, days: readonly Temporal.PlainDate[]): number {
  const most = hoursPerWeek === null ? GROUPS_UNSTATED : Math.floor(hoursPerWeek / HOURS_PER_GROUP);
  const atOnce = engaged.filter((first) => days.some((day) => Temporal.PlainDate.compare(first, day) <= 0));
  return Math.max(0, most - atOnce.length);
}

/** The format has one distance per trainer: who does not work in some municipality goes no farther than the nearest room there. */
function reach(trainer: PlanTrainer, rooms: Situation['rooms']): number {
  const barred = rooms.filter(({ id }) => trainer.notIn.has(id)).map((room) => distanceKm(trainer, room));
  return Math.max(0, Math.min(trainer.maxKm, ...barred.map((km) => Math.round((km - 0.01) * 100) / 100)));
}
