import { explainUnserved, type UnservedBecause } from '../../planner/index.ts';
import type { BoardFacts } from './facts.ts';

const MOST = 8;
const kept = new Map<string, readonly UnservedBecause[]>();

/**
 * Why each need outside the plan is not served. A version of a plan never changes, so the last few answers are kept: they cost a tenth of a
 * second for a region, and every look at the board asks them.
 */
export function unservedOf({ stored, version, seen }: BoardFacts): readonly UnservedBecause[] {
  const key = `${stored.id} ${version.number}`;
  const found = kept.get(key) ?? explainUnserved(seen.instance, seen.plan);
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return found;
}
