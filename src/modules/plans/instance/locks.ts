import { type Group, type Instance, parseInstance } from '../../planner/index.ts';
import type { Agreed } from '../plan.ts';
import type { WithAgreed } from './agreed.ts';

/**
 * Adds the groups that a planner wants to keep. Demands that are gone by now fall out of them; a group that cannot be any more (its
 * room or trainer is taken, nobody of it is left) is left out. One that became a group or proposal since is only filled up.
 */
export function addLocks({ instance, agreed }: WithAgreed, locks: readonly Group[]): WithAgreed {
  const known = new Set(instance.demands.map(({ id }) => id));
  const placed = new Set(instance.locked.flatMap(({ demands }) => demands));
  const fresh: Group[] = [];
  let kept = instance;
  for (const lock of locks) {
    const demands = lock.demands.filter((id) => known.has(id) && !placed.has(id));
    for (const id of demands) placed.add(id);
    const same = kept.locked.findIndex(({ room, slot }) => room === lock.room && slot === lock.slot);
    if (same < 0 && demands.length > 0) fresh.push({ ...lock, demands });
    if (same >= 0) kept = filled(kept, same, demands);
  }
  const valid = withoutFaulty(kept, fresh);
  return {
    instance: valid,
    agreed: [...agreed, ...valid.locked.slice(agreed.length).map((): Agreed => ({ kind: 'lock', id: null }))],
  };
}

/** The same instance with these demands in one of its groups, when that is possible. */
function filled(instance: Instance, at: number, demands: string[]): Instance {
  const locked = instance.locked.map((group, index) =>
    index === at ? { ...group, demands: [...group.demands, ...demands] } : group,
  );
  const parsed = parseInstance({ ...instance, locked }, 'plan');
  return parsed.ok ? parsed.instance : instance;
}

const FAULTY = /^locked\[(\d+)\]/;

/** As many of the groups as go together. Faults in anything else are faults of the program. */
function withoutFaulty(instance: Instance, groups: readonly Group[]): Instance {
  let left = groups;
  for (;;) {
    const parsed = parseInstance({ ...instance, locked: [...instance.locked, ...left] }, 'plan');
    if (parsed.ok) return parsed.instance;
    const faulty = new Set(parsed.faults.map((fault) => Number(FAULTY.exec(fault)?.[1] ?? -1) - instance.locked.length));
    const next = left.filter((_, at) => !faulty.has(at));
    if (next.length === left.length) throw new Error(`the instance of a plan is not valid: ${parsed.faults.length} faults`);
    left = next;
  }
}
