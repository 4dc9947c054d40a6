import type { Span } from '../../../platform/clock/span.ts';
import type { PlanningOffer } from '../../catalogue/index.ts';
import type { DemandView } from '../../demand/index.ts';
import type { RoomView } from '../../facilities/index.ts';
import type { Holiday } from '../../regions/index.ts';
import type { WaitingNeed } from '../../registrations/index.ts';

/** An offer with where it is given; no municipalities: everywhere. */
export interface PlanOffer extends PlanningOffer {
  municipalityIds: string[];
}

/** Somebody who gives groups, with what is known of their time. */
export interface PlanTrainer {
  id: string;
  lat: number;
  lon: number;
  maxKm: number;
  languages: string[];
  dayParts: number[];
  coTrainer: boolean;
  feeCents: number;
  /** Null: not stated. */
  hoursPerWeek: number | null;
  qualifications: { interventionId: string; until: Temporal.PlainDate }[];
  /** What an offer may require of them on the last day; 'none' is the certificate of conduct alone (rule 18). */
  holds: PlanningOffer['requires'][];
  absences: { from: Temporal.PlainDate; to: Temporal.PlainDate }[];
  /** The first day in the period of each group and proposal that they give. */
  engaged: Temporal.PlainDate[];
  /** Rooms in municipalities where they do not work. */
  notIn: ReadonlySet<string>;
}

/** A planned group with free places, or a proposal that was sent. */
export interface AgreedFact {
  kind: 'group' | 'proposal';
  id: string;
  offerId: string;
  roomId: string;
  slot: number;
  language: string;
  /** Children that can still be added: all of the group's places less those taken. */
  free: number;
  /** Whole months between which the group takes children. */
  ageMin: number;
  ageMax: number;
  trainerIds: string[];
  /** Demands that are in the proposal. */
  demands: DemandView[];
}

/** All that a plan is made from, as the database has it. */
export interface Facts {
  today: Temporal.PlainDate;
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
  holidays: Holiday[];
  demands: DemandView[];
  waiting: WaitingNeed[];
  offers: PlanOffer[];
  rooms: RoomView[];
  trainers: PlanTrainer[];
  /** When a room or trainer is taken, by their id. */
  taken: ReadonlyMap<string, Span[]>;
  agreed: AgreedFact[];
}
