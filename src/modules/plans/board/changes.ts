import type { Work } from '../../../platform/work.ts';
import { type BoardFacts, boardFacts, RELEASED } from './facts.ts';
import { type Effect, effectTo, moved, withoutGroup } from './moves.ts';
import { keyOf } from './seen.ts';
import { addVersion, lockPlan, showAgain, versionOf } from './versions.ts';

export interface Move {
  planId: string;
  demandId: string;
  /** Group keys: where the planner saw the need, and where it has to go; null is outside the plan. */
  from: string | null;
  to: string | null;
  /** The difference in points that the planner saw. */
  points: number;
}

export type Changed =
  | { ok: true }
  | {
      ok: false;
      /** elsewhere: somebody else moved this need. other-effect: it means something else by now. */
      reason: 'unknown' | 'elsewhere' | 'gone' | 'impossible' | 'other-effect';
      effect?: Effect;
    };

/**
 * Puts a need in another group, in a group, or out of the plan. What somebody else did in the meantime is never undone unseen: the move is
 * made only when the need is still where the planner saw it, and does what was shown.
 */
export async function moveDemand(work: Work, move: Move): Promise<Changed> {
  const facts = await heldFacts(work, move.planId);
  if (!facts) return { ok: false, reason: 'unknown' };
  const { seen, stored, version } = facts;
  if (!seen.demands.has(move.demandId)) return { ok: false, reason: 'unknown' };
  if ((seen.groupOf.get(move.demandId)?.key ?? null) !== move.from) return { ok: false, reason: 'elsewhere' };
  const effect = effectTo(seen, move.demandId, move.to);
  if (!effect) return { ok: false, reason: 'gone' };
  if (effect.obstacles.length > 0) return { ok: false, reason: 'impossible', effect };
  if (effect.points !== move.points) return { ok: false, reason: 'other-effect', effect };
  const plan = moved(seen, move.demandId, move.to);
  const change = { demand: move.demandId, from: move.from, to: move.to };
  await addVersion(work, stored, version, { kind: 'move', plan, locks: version.locks, change });
  return { ok: true };
}

/**
 * Calls a group agreed, or no longer. False when the group is not there or was fixed in another way. What the plan before agreed stays in
 * this plan, which was made around it: released it only means that a next plan need not keep it.
 */
export async function setLock(work: Work, input: { planId: string; key: string; locked: boolean }): Promise<boolean> {
  const facts = await heldFacts(work, input.planId);
  const group = facts?.seen.groups.find(({ key }) => key === input.key);
  if (!facts || !group) return false;
  const { stored, version } = facts;
  const carried = facts.carried.has(input.key);
  if (input.locked && group.fixed && !carried) return version.locks.includes(input.key);
  const mark = carried ? RELEASED + input.key : input.key;
  const marked = carried ? !input.locked : input.locked;
  if (version.locks.includes(mark) === marked) return true;
  const locks = marked ? [...version.locks, mark] : version.locks.filter((key) => key !== mark);
  const kind = input.locked ? 'lock' : 'unlock';
  await addVersion(work, stored, version, { kind, plan: version.plan, locks, change: { group: input.key } });
  return true;
}

/** Takes a group out of the plan; its needs wait on. False when it is not there or is fixed. */
export async function removeGroup(work: Work, input: { planId: string; key: string }): Promise<boolean> {
  const facts = await heldFacts(work, input.planId);
  const group = facts?.seen.groups.find(({ key }) => key === input.key);
  if (!facts || !group || group.fixed) return false;
  const { stored, version, seen } = facts;
  const plan = withoutGroup(seen, input.key);
  await addVersion(work, stored, version, { kind: 'remove', plan, locks: version.locks, change: { group: input.key } });
  return true;
}

export type Undone = { ok: true } | { ok: false; reason: 'unknown' | 'changed' | 'first' | 'proposed' | 'reserved' };

/**
 * Goes back one step, from the version that the planner saw. A group of which the proposal is with the teams cannot become another one,
 * and a need that has its places in a group cannot leave it: then the step stays.
 */
export async function undo(work: Work, input: { planId: string; number: number }): Promise<Undone> {
  const facts = await heldFacts(work, input.planId);
  if (!facts) return { ok: false, reason: 'unknown' };
  const { stored, version, seen, reserved } = facts;
  if (version.number !== input.number) return { ok: false, reason: 'changed' };
  const before = version.previous === null ? undefined : await versionOf(work, stored.id, version.previous);
  if (!before) return { ok: false, reason: 'first' };
  const earlier = new Map(before.plan.groups.map((group) => [keyOf(group), group.demands]));
  const touched = seen.groups.some(
    ({ fixed, key, group }) => fixed === 'proposed' && earlier.get(key)?.join() !== group.demands.join(),
  );
  if (touched) return { ok: false, reason: 'proposed' };
  const stays = (id: string, key: string) => seen.groupOf.get(id)?.key !== key || earlier.get(key)?.includes(id);
  if (![...reserved].every(([id, key]) => stays(id, key))) return { ok: false, reason: 'reserved' };
  await showAgain(work, stored, before);
  return { ok: true };
}

async function heldFacts(work: Work, planId: string): Promise<BoardFacts | undefined> {
  return (await lockPlan(work, planId)) ? boardFacts(work, planId) : undefined;
}
