import { dayOf } from './conflicts.ts';
import type { Outlined } from './outline.ts';
import type { Period } from './period.ts';

/** Most sessions that a page tells of: per day of a month, per day of a week, and in a list. */
export interface Most {
  month: number;
  week: number;
  list: number;
}

export interface Shown {
  /** Sessions of which the page tells all. */
  ids: string[];
  /** How many there are on each day, yyyy-mm-dd. */
  counts: Map<string, number>;
  /** The last session of a list that goes on. */
  goesOnAfter: string | undefined;
  /** The list leaves out what came before. */
  begunBefore: boolean;
}

/** What a view tells of these sessions. A list goes on after `after`; that of today's month begins with what is not over. */
export function shownOf(
  rows: readonly Outlined[],
  { view, single }: Pick<Period, 'view' | 'single'>,
  asked: { after: string | undefined; now: Temporal.Instant; most: Most },
): Shown {
  const all = rows.filter((row) => row.shown);
  const days = Map.groupBy(all, dayOf);
  const counts = new Map([...days].map(([day, list]) => [day, list.length]));
  if (view !== 'lijst') {
    const most = view === 'week' ? asked.most.week : asked.most.month;
    const ids = [...days.values()].flatMap((list) => list.slice(0, most).map((row) => row.id));
    return { ids, counts, goesOnAfter: undefined, begunBefore: false };
  }
  const left = single ? all : all.filter((row) => row.endsAt > asked.now.epochMilliseconds);
  // A month that is over is shown whole: who looks back wants to see it.
  const list = left.length > 0 ? left : all;
  const start = asked.after ? list.findIndex((row) => row.id === asked.after) + 1 : 0;
  const part = list.slice(start, start + asked.most.list);
  return {
    ids: part.map((row) => row.id),
    counts,
    goesOnAfter: start + part.length < list.length ? part.at(-1)?.id : undefined,
    begunBefore: start > 0,
  };
}
