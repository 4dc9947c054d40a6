/** Counts of persons below this are not told (rule 14). */
export const LEAST = 5;

/** A count as it may be told. `hidden`: a few, or hidden because the total would give another away. */
export interface ToldCount {
  value: number;
  hidden: boolean;
}

/**
 * Counts that stand beside their total (rule 14): those below five are hidden, and when that is only one, the smallest of the others too, so that
 * nobody finds it by subtracting. Nought is told: it is nobody. When nothing else can be hidden the total goes.
 */
export function toldCounts(counts: readonly number[]): { cells: ToldCount[]; total: ToldCount } {
  const value = counts.reduce((sum, count) => sum + count, 0);
  const few = (count: number) => count > 0 && count < LEAST;
  const hidden = new Set(counts.flatMap((count, index) => (few(count) ? [index] : [])));
  let hideTotal = few(value);
  if (hidden.size === 1) {
    const others = counts.flatMap((count, index) => (count > 0 && !hidden.has(index) ? [{ count, index }] : []));
    const smallest = others.sort((a, b) => a.count - b.count)[0];
    if (smallest) hidden.add(smallest.index);
    else hideTotal = true;
  }
  return {
    cells: counts.map((count, index) => ({ value: count, hidden: hidden.has(index) })),
    total: { value, hidden: hideTotal },
  };
}

/** "12", "<5", or "5+" for a larger one that is hidden for another's sake. */
export function countText({ value, hidden }: ToldCount): string {
  if (!hidden) return String(value);
  return value < LEAST ? `<${LEAST}` : `${LEAST}+`;
}
