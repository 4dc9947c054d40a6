import type { Span } from '../../platform/clock/span.ts';
import { ahead, type GroupPlan } from './plan-of.ts';

export type SessionChange =
  | { kind: 'moved'; before: Span; after: Span }
  | { kind: 'cancelled'; before: Span }
  | { kind: 'added'; after: Span };

export interface Where {
  roomName: string;
  placeName: string;
  address: string;
  town: string;
}

/** What changed for people, and which of the other settings did. */
export interface Difference {
  sessions: SessionChange[];
  place: { before: Where; after: Where } | null;
  /** So much that a family may want to choose again: another building, or at least half of the days. */
  moves: boolean;
  joined: string[];
  left: string[];
  /** Names of the other fields that changed, for the audit trail. */
  fields: string[];
}

const same = (a: Span, b: Span) => a.startsAt.equals(b.startsAt) && a.endsAt.equals(b.endsAt);

/** What is different between a group before and after a change. */
export function difference(before: GroupPlan, after: GroupPlan, now: Temporal.Instant): Difference {
  const kept = new Map(after.sessions.map((session) => [session.id, session]));
  const known = new Set(before.sessions.map((session) => session.id));
  const sessions: SessionChange[] = [
    ...before.sessions.flatMap((session): SessionChange[] => {
      const now = kept.get(session.id);
      if (!now) return [{ kind: 'cancelled', before: session }];
      return same(session, now) ? [] : [{ kind: 'moved', before: session, after: now }];
    }),
    ...after.sessions.flatMap((session): SessionChange[] => (known.has(session.id) ? [] : [{ kind: 'added', after: session }])),
  ];
  const moved = sessions.filter((one) => one.kind === 'moved').length;
  const elsewhere = before.placeName !== after.placeName || before.address !== after.address || before.town !== after.town;
  return {
    sessions,
    place: before.roomId === after.roomId ? null : { before, after },
    moves: elsewhere || (moved > 0 && moved * 2 >= ahead(before.sessions, now).length),
    joined: regular(after).filter((id) => !regular(before).includes(id)),
    left: regular(before).filter((id) => !regular(after).includes(id)),
    fields: changedFields(before, after),
  };
}

/** True when families, teams and trainers have to know. */
export function concernsPeople({ sessions, place }: Difference): boolean {
  return sessions.length > 0 || place !== null;
}

export function regular(plan: GroupPlan): string[] {
  return plan.team.filter((one) => !one.substitute).map((one) => one.trainerId);
}

function changedFields(before: GroupPlan, after: GroupPlan): string[] {
  const lead = (plan: GroupPlan) => plan.team.find((one) => one.lead)?.trainerId;
  const pairs: [string, boolean][] = [
    ['lead', lead(before) === lead(after)],
    ['min-size', before.minSize === after.minSize],
    ['capacity', before.capacity === after.capacity],
    ['decision-day', before.decideOn.equals(after.decideOn)],
    ['opens', before.opensAt.equals(after.opensAt)],
    ['closes', before.registrationClosesAt.equals(after.registrationClosesAt)],
    ['opened-to', before.openedTo === after.openedTo],
  ];
  return pairs.flatMap(([name, equal]) => (equal ? [] : [name]));
}
