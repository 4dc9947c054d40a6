/** A range of ages that a group can have: items from `start` up to `end` that are not older than `oldest`. */
export interface AgeWindow {
  start: number;
  end: number;
  oldest: number;
}

/**
 * The age ranges of `span` months, each beginning at an age that occurs, without those whose items another range has too. `young` and
 * `old` are the lowest and highest age of each item, youngest first; `base` are the ages of who is in the group in any case.
 */
export function ageWindows(
  young: readonly number[],
  old: readonly number[],
  span: number,
  base: { youngest: number; oldest: number } | null,
): AgeWindow[] {
  const found: AgeWindow[] = [];
  const last = young.at(-1);
  if (last === undefined) return found;
  let reached = Number.NEGATIVE_INFINITY;
  let [start, end] = [0, 0];
  const look = (lowest: number) => {
    const oldest = lowest + span;
    if (base && oldest < base.oldest) return;
    while (start < young.length && (young[start] ?? 0) < lowest) start++;
    while (end < young.length && (young[end] ?? 0) <= oldest) end++;
    let gains = false;
    for (let at = start; at < end && !gains; at++) gains = (old[at] ?? 0) <= oldest && (old[at] ?? 0) > reached;
    if (gains) found.push({ start, end, oldest });
    reached = oldest;
  };
  let before = Number.NEGATIVE_INFINITY;
  for (const age of young) {
    if (age === before || (base && age >= base.youngest)) continue;
    before = age;
    look(age);
  }
  if (base) look(Math.min(base.youngest, last));
  return found;
}
