/**
 * Names in the environment that are nearly one of ours (DATABSE_URL), so that a slip does not silently mean the default.
 * One letter apart, or two for long names; a letter that changed places with its neighbour counts once.
 */
export function misspelled(
  env: Record<string, string | undefined>,
  settings: readonly string[],
  secrets: readonly string[],
): string[] {
  const known = [...settings, ...secrets.map((name) => `${name}_FILE`)];
  const warnings: string[] = [];
  for (const name of Object.keys(env)) {
    if (known.includes(name)) continue;
    const near = known
      .map((candidate) => ({ candidate, steps: distance(name.toUpperCase(), candidate) }))
      .filter(({ candidate, steps }) => steps <= (candidate.length >= 8 ? 2 : 1))
      .sort((a, b) => a.steps - b.steps)[0];
    if (near) warnings.push(`${name} is not a setting; did you mean ${near.candidate}?`);
  }
  return warnings;
}

/** Letters to add, remove, replace or swap with the next (Damerau, optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((beforeLast[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
