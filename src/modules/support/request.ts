/** States of domain.md; withdrawn: what it was for does not go ahead, or changed. */
export type SupportState = 'new' | 'taken' | 'waiting' | 'done' | 'not-possible' | 'withdrawn';

/** What is asked for. `room`: this very room; `room-search`: a room that still must be found. */
export const supportKinds = ['room', 'room-search', 'material', 'registration', 'recruitment', 'other'] as const;
export type SupportKind = (typeof supportKinds)[number];

export const OPEN = ['new', 'taken', 'waiting'] as const;

export const isOpen = (state: SupportState) => OPEN.some((one) => one === state);

/** Why the program takes a request back: the group has a room, meets at other times, or does not go on. */
export type WithdrawReason = 'has-room' | 'moved' | 'cancelled';

/** What happened to a request, in order. */
export type SupportStep =
  | 'asked'
  | 'taken'
  | 'handed-over'
  | 'waiting'
  | 'asked-back'
  | 'replied'
  | 'note'
  | 'done'
  | 'not-possible'
  | 'withdrawn';

/** Where a question to who asked stands: it waits for their reply, or they replied and nobody went on with it yet. */
export type AskerTurn = 'asked' | 'replied';

/** A support request as its handlers and its asker see it. */
export interface SupportRequest {
  id: string;
  kind: SupportKind;
  state: SupportState;
  /** What it is about, in a line. */
  title: string;
  /** The asker's own words. */
  question: string;
  answer: string;
  organisationId: string | null;
  organisationName: string | null;
  roomId: string | null;
  roomName: string | null;
  alternativeRoomId: string | null;
  alternativeName: string | null;
  groupId: string | null;
  groupTitle: string | null;
  /** Who runs the group. */
  groupOwnerId: string | null;
  proposalId: string | null;
  materialKindId: string | null;
  materialName: string | null;
  amount: number | null;
  people: number | null;
  /** The first time that it is needed, and the end of the last. */
  firstAt: Temporal.Instant | null;
  until: Temporal.Instant | null;
  weeks: number | null;
  /** Every session that it is for, as ISO 8601 intervals in UTC; null without a group. */
  times: string[] | null;
  municipalityName: string | null;
  askedBy: string;
  askedByName: string;
  /** Who handles it. */
  takenBy: string | null;
  takenByName: string | null;
  waitingFor: string;
  askerTurn: AskerTurn | null;
  wantedBefore: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  effortMinutes: number | null;
  effortKind: string | null;
}

/** What a request is closed with. */
export interface Answer {
  state: 'done' | 'not-possible';
  /** For who asked. */
  answer: string;
  /** Done: the room that is booked for it. Not possible: another room that is. */
  roomId: string | null;
  /** What it took, for the evaluation of the marketplace (A13). */
  effort: { minutes: number; kind: 'content' | 'secretarial' } | null;
  /** Of the group as it was looked at, when the room moves it; the one of now when left out. */
  version?: number;
}
