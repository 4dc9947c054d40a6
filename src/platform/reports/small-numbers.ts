/** Counts of persons below this are not shown (rule 14). */
export const FEWEST = 5;

/** A count as it may be read: itself, "<5", or kept back because the total would give a small one away. */
export type ShownCount = { kind: 'count'; count: number } | { kind: 'few' } | { kind: 'kept-back' };

const FEW: ShownCount = { kind: 'few' };
const KEPT_BACK: ShownCount = { kind: 'kept-back' };

/**
 * Counts of persons that add up to a total, as they may be shown side by side with it (rule 14): those below 5 as few, and as many others kept
 * back, the smallest first, as are needed so that nobody can work out a small one from the total. When nothing is left to keep back, the total is.
 */
export function hideSmall(counts: readonly number[]): { counts: ShownCount[]; total: ShownCount } {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shown = counts.map((count): ShownCount => (count < FEWEST ? FEW : { kind: 'count', count }));
  if (total < FEWEST) return { counts: shown, total: FEW };
  while (givesAway(total, shown)) {
    const smallest = smallestShown(shown);
    if (smallest === null) return { counts: shown, total: KEPT_BACK };
    shown[smallest] = KEPT_BACK;
  }
  return { counts: shown, total: { kind: 'count', count: total } };
}

/** One count that stands alone. */
export function hideOne(count: number): ShownCount {
  return count < FEWEST ? FEW : { kind: 'count', count };
}

/** "12", "<5", or a dash for what is kept back. */
export function countText(shown: ShownCount): string {
  return shown.kind === 'count' ? String(shown.count) : shown.kind === 'few' ? `<${FEWEST}` : '–';
}

/** True when the total leaves only one value above nought for a count that is shown as few, or says that a few are spread over them. */
function givesAway(total: number, shown: readonly ShownCount[]): boolean {
  const few = shown.filter((one) => one.kind === 'few').length;
  const keptBack = shown.filter((one) => one.kind === 'kept-back').length;
  if (few === 0) return false;
  const rest = total - shown.reduce((sum, one) => sum + (one.kind === 'count' ? one.count : 0), 0);
  const most = FEWEST - 1;
  const low = keptBack > 0 ? 0 : Math.max(0, rest - most * (few - 1));
  const high = Math.min(most, rest - FEWEST * keptBack);
  return (low === high && low > 0) || (keptBack === 0 && rest > 0 && rest < FEWEST);
}

function smallestShown(shown: readonly ShownCount[]): number | null {
  let found: { at: number; count: number } | null = null;
  for (const [at, one] of shown.entries())
    if (one.kind === 'count' && (!found || one.count < found.count)) found = { at, count: one.count };
  return found?.at ?? null;
}
