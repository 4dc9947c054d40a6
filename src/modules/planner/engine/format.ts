/** The only format the planner reads and writes. */
export const FORMAT = 'opgroeiplein-plan/1';

/** A kind of group. Ages in whole months at the start; `min` and `max` are children; `trainers` is how many a group needs. */
export interface GroupType {
  id: string;
  ageMin: number;
  ageMax: number;
  ageSpan: number;
  min: number;
  max: number;
  trainers: number;
}

/** Children of one team who want one kind of group together; `ages` has one value in months for each. */
export interface Demand {
  id: string;
  type: string;
  lat: number;
  lon: number;
  count: number;
  ages: number[];
  slots: number[];
  languages: string[];
  maxKm: number;
  waitingWeeks: number;
  urgent: boolean;
}

/** A room with `capacity` places, free in weekly day-parts `slots`, for `rent` points a group. */
export interface Room {
  id: string;
  lat: number;
  lon: number;
  capacity: number;
  slots: number[];
  rent: number;
}

/** Someone who can lead at most `groups` groups, each for `fee` points and travel within `maxKm` of home. */
export interface Trainer {
  id: string;
  lat: number;
  lon: number;
  types: string[];
  languages: string[];
  slots: number[];
  groups: number;
  fee: number;
  maxKm: number;
}

/** A group of a plan, or an agreed one that has to stay. */
export interface Group {
  type: string;
  room: string;
  slot: number;
  language: string;
  trainers: string[];
  demands: string[];
}

export interface Instance {
  format: typeof FORMAT;
  slots: number;
  types: GroupType[];
  demands: Demand[];
  rooms: Room[];
  trainers: Trainer[];
  locked: Group[];
}

/** The first filter that leaves nothing for a demand when all other unlocked groups are ignored; `capacity`: others are worth more. */
export type Reason = 'age' | 'too-many' | 'no-room-in-reach' | 'no-slot' | 'no-language' | 'no-trainer' | 'too-few' | 'capacity';

export interface Unserved {
  id: string;
  reason: Reason;
}

/** `value` and `bound` in whole points; `bound` is proved, or null; `optimal` says that value equals it. */
export interface Plan {
  format: typeof FORMAT;
  value: number;
  bound: number | null;
  optimal: boolean;
  seconds: number;
  groups: Group[];
  unserved: Unserved[];
}
