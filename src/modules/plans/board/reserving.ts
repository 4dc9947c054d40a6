import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { reservePlaces } from '../../planner/index.ts';
import { originOf, topicOf } from '../plan.ts';
import { boardFacts } from './facts.ts';
import { type Stale, staleNeeds } from './stale.ts';
import { lockPlan } from './versions.ts';

export type Reserved =
  | { ok: true; places: number }
  /** gone: the plan is no longer like this. over: the group cannot be joined. full: others took the places. */
  | { ok: false; reason: 'gone' | 'over' | 'full' | Stale };

/**
 * Reserves places in a group that exists already for the team of a need that the plan puts there: what the team could do itself from the
 * page of its need. Nothing is done when the plan, the group or the need is no longer what the planner saw. Audits 'registration.reserve'
 * and 'demand.serve'.
 */
export async function reserveInGroup(work: Work, input: { planId: string; key: string; demandId: string }): Promise<Reserved> {
  const facts = (await lockPlan(work, input.planId)) ? await boardFacts(work, input.planId) : undefined;
  const groupId = facts?.existing.get(input.key);
  const group = facts?.seen.groupOf.get(input.demandId);
  const demand = facts?.seen.demands.get(input.demandId);
  const origin = originOf('demands', input.demandId);
  if (!facts || !groupId || !demand || group?.key !== input.key || origin.kind !== 'demand') return refused('gone');
  if (facts.reserved.get(demand.id) === input.key) return refused('served');
  const stale = (await staleNeeds(work, facts)).get(demand.id);
  if (stale) return refused(stale);
  const taken = await reservePlaces(work, { demandId: origin.id, groupId });
  if (!taken.ok) return refused(refusals[taken.reason]);
  await announce(work, topicOf(input.planId));
  return { ok: true, places: demand.count };
}

const refusals = { unknown: 'gone', 'not-open': 'served', group: 'over', places: 'full' } as const;

function refused(reason: Exclude<Reserved, { ok: true }>['reason']): Reserved {
  return { ok: false, reason };
}
