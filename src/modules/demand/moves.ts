import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import type { DemandState } from './demand.ts';

/** Open demands go into a sent proposal. All or none: false when one of them is not open (rule 4). */
export function markProposed(work: Work, ids: string[]): Promise<boolean> {
  return move(work, ids, { from: 'open', to: 'proposed', action: 'demand.propose' });
}

/** Proposed demands are served by a group, once and for all (rule 4). False when one of them is not proposed. */
export function markServed(work: Work, ids: string[]): Promise<boolean> {
  return move(work, ids, { from: 'proposed', to: 'served', action: 'demand.serve' });
}

/** Open demands are served by places in a group that was planned already, without a proposal (rule 4). False when one of them is not open. */
export function serveAtOnce(work: Work, ids: string[]): Promise<boolean> {
  return move(work, ids, { from: 'open', to: 'served', action: 'demand.serve' });
}

/** Proposed demands come back to the marketplace with their waiting time (rule 4). False when one of them is not proposed. */
export function reopen(work: Work, ids: string[]): Promise<boolean> {
  return move(work, ids, { from: 'proposed', to: 'open', action: 'demand.reopen' });
}

/** Takes an open demand off the marketplace. A proposed one is declined first, so that its proposal knows. */
export function withdrawDemand(work: Work, id: string): Promise<boolean> {
  return move(work, [id], { from: 'open', to: 'withdrawn', action: 'demand.withdraw' });
}

/** Keeps an open demand on the marketplace for another term. False when it is no longer open. */
export async function renewDemand(work: Work, id: string): Promise<boolean> {
  const days = await setting(work, 'demand.expires-after-days');
  const renewed = await work.tx
    .updateTable('demands')
    .set({ expires_on: localDate(work.now).add({ days }) })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  if (!renewed) return false;
  await audit(work, { action: 'demand.renew', subjectKind: 'demand', subjectId: id });
  await announce(work, 'demand');
  return true;
}

interface Move {
  from: DemandState;
  to: DemandState;
  action: string;
}

/** All or none: false when one is not in the state it comes from. Locks in order of id, so that two moves of the same demands wait for each other instead of blocking each other. */
export async function move(work: Work, ids: string[], { from, to, action }: Move): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  const locked = await work.tx
    .selectFrom('demands')
    .select(['id', 'state'])
    .where('id', 'in', wanted)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (locked.length < wanted.length || locked.some((row) => row.state !== from)) return false;
  const closed = to === 'served' || to === 'withdrawn';
  await work.tx
    .updateTable('demands')
    .set({ state: to, closed_at: closed ? work.now : null })
    .where('id', 'in', wanted)
    .execute();
  for (const id of wanted) await audit(work, { action, subjectKind: 'demand', subjectId: id });
  await announce(work, 'demand');
  return true;
}
