import type { Selectable } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { DB } from '../../../platform/db/types.ts';
import type { Work } from '../../../platform/work.ts';

/** One import as its row says it. */
export type Run = Selectable<DB['import_runs']>;

/**
 * Tells how many rows are done (and how many there are), in a transaction of its own: that of the work itself ends only when all is done,
 * and does not touch the run before its end, or the two would wait for each other.
 */
export type Progress = (done: number, rowCount?: number) => Promise<void>;

/** Rows between two times that it is told. */
export const TOLD_EVERY = 200;

interface Ended extends Partial<Pick<Run, 'state' | 'refusal' | 'done' | 'row_count' | 'file_sealed' | 'ignored'>> {
  layout?: string;
}

/** Ends a step of a run. */
export async function endStep(work: Work, run: Run, values: Ended): Promise<void> {
  await work.tx
    .updateTable('import_runs')
    .set({ ...values, changed_at: work.now })
    .where('id', '=', run.id)
    .execute();
}

/** The job acts for who pressed the button, so that trail and history name them. What they may was decided when they pressed it. */
export function actingFor(work: Work, personId: string): Work {
  const session = { id: '', strength: 1 as const, openedAt: work.now, provedAt: work.now };
  const actor: Actor = { kind: 'person', personId, name: '', memberships: [], asleep: [], session };
  return { ...work, actor };
}
