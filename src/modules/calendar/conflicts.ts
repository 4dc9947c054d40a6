import { dayPartAt } from '../../platform/i18n/format.ts';
import type { Outlined } from './outline.ts';

/** What is wrong with a session, or may be. */
export type Conflict =
  /** This trainer, room or team is at another session at the same time. */
  | { kind: 'trainer' | 'room' | 'team'; id: string; with: string }
  | { kind: 'trainer-away'; id: string }
  /** The room cannot be used in this day-part. */
  | { kind: 'room-closed' }
  | { kind: 'holiday'; name: string };

/** What the sessions of a period lean on; ids, and days as yyyy-mm-dd, first and last included. */
export interface Surroundings {
  /** Trainers who stand at a session. */
  trainers: ReadonlyMap<string, readonly string[]>;
  /** Teams with places in a group. */
  teams: ReadonlyMap<string, readonly string[]>;
  /** Day-parts in which a room can be used. */
  openings: ReadonlyMap<string, ReadonlySet<number>>;
  absences: readonly { trainerId: string; from: string; to: string }[];
  freeDays: readonly { name: string; from: string; to: string }[];
}

/** The conflicts of every session that has one. Rows in order of time. */
export function conflictsOf(rows: readonly Outlined[], around: Surroundings): Map<string, Conflict[]> {
  const trainersOf = (row: Outlined) => around.trainers.get(row.id) ?? [];
  const found = new Map<string, Conflict[]>();
  const add = (row: Outlined, conflict: Conflict) => found.set(row.id, [...(found.get(row.id) ?? []), conflict]);
  for (const row of rows) {
    for (const conflict of alone(row, trainersOf(row), around)) add(row, conflict);
  }
  const together = (kind: 'trainer' | 'room' | 'team', idsOf: (row: Outlined) => readonly string[]) => {
    for (const { id, pair } of overlaps(rows, idsOf)) {
      add(pair[0], { kind, id, with: pair[1].id });
      add(pair[1], { kind, id, with: pair[0].id });
    }
  };
  together('trainer', trainersOf);
  together('room', (row) => (row.roomId ? [row.roomId] : []));
  together('team', (row) => around.teams.get(row.groupId) ?? []);
  return found;
}

/** What is wrong with a session whatever else there is. */
function alone(row: Outlined, trainers: readonly string[], { openings, absences, freeDays }: Surroundings): Conflict[] {
  const day = dayOf(row);
  const on = ({ from, to }: { from: string; to: string }) => from <= day && day <= to;
  const free = freeDays.find(on);
  const open = row.roomId === null ? undefined : openings.get(row.roomId);
  return [
    ...(free ? [{ kind: 'holiday', name: free.name } as const] : []),
    ...(open && !open.has(partOf(row)) ? [{ kind: 'room-closed' } as const] : []),
    ...absences.filter((one) => on(one) && trainers.includes(one.trainerId)).map(({ trainerId }) => away(trainerId)),
  ];
}

const away = (id: string): Conflict => ({ kind: 'trainer-away', id });

/** Day in the Netherlands, yyyy-mm-dd. */
export const dayOf = (row: Pick<Outlined, 'starts'>): string => row.starts.slice(0, 10);

/** The day-part of its start; -1 at night, when no room is open. */
function partOf(row: Outlined): number {
  const dayOfWeek = new Date(`${dayOf(row)}T12:00:00Z`).getUTCDay() || 7;
  return dayPartAt({ dayOfWeek, hour: Number(row.starts.slice(11, 13)) }) ?? -1;
}

/** Pairs of sessions at the same time that share somebody or something; each with the one before it that lasts longest. */
function overlaps(
  rows: readonly Outlined[],
  idsOf: (row: Outlined) => readonly string[],
): { id: string; pair: [Outlined, Outlined] }[] {
  const last = new Map<string, Outlined>();
  const found: { id: string; pair: [Outlined, Outlined] }[] = [];
  for (const row of rows) {
    for (const id of idsOf(row)) {
      const before = last.get(id);
      if (before && before.endsAt > row.startsAt && before.groupId !== row.groupId) found.push({ id, pair: [before, row] });
      if (!before || before.endsAt < row.endsAt) last.set(id, row);
    }
  }
  return found;
}
