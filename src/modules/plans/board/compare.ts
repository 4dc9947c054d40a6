import type { SeenGroup, SeenPlan } from './seen.ts';

/** What became of a group in another plan. */
export interface Change {
  kind: 'same' | 'changed' | 'new' | 'gone';
  /** In the first and in the second plan; null where it is not there. */
  before: SeenGroup | null;
  after: SeenGroup | null;
  /** Demands that came into it and that left it. */
  came: string[];
  left: string[];
  /** Which other fields differ. */
  moved: ('room' | 'slot' | 'trainers' | 'language')[];
}

/** The groups of two plans beside each other: who stays in one place first, then who shares most demands. */
export function comparePlans(first: SeenPlan, second: SeenPlan): Change[] {
  const open = new Set(second.groups);
  const pairs = new Map<SeenGroup, SeenGroup>();
  const pair = (before: SeenGroup, after: SeenGroup | undefined) => {
    if (!after || !open.delete(after)) return;
    pairs.set(before, after);
  };
  for (const before of first.groups) {
    const same = [...open].find(({ key, group }) => key === before.key && group.type === before.group.type);
    pair(before, same);
  }
  const loose = first.groups.filter((group) => !pairs.has(group));
  for (const before of loose) pair(before, nearest(before, open));
  const kept = first.groups.map((before) => changeOf(before, pairs.get(before) ?? null));
  return [...kept, ...[...open].map((after) => changeOf(null, after))].sort((a, b) => order[a.kind] - order[b.kind]);
}

const order = { changed: 0, new: 1, gone: 2, same: 3 } as const;

/** The group of the same kind that has at least half of these demands. */
function nearest(before: SeenGroup, open: ReadonlySet<SeenGroup>): SeenGroup | undefined {
  const own = new Set(before.group.demands);
  const shared = (after: SeenGroup) => after.group.demands.filter((id) => own.has(id)).length;
  return [...open]
    .filter((after) => after.group.type === before.group.type && shared(after) * 2 >= own.size && shared(after) > 0)
    .sort((a, b) => shared(b) - shared(a) || (a.key < b.key ? -1 : 1))[0];
}

function changeOf(before: SeenGroup | null, after: SeenGroup | null): Change {
  const [old, now] = [new Set(before?.group.demands), new Set(after?.group.demands)];
  const came = [...now].filter((id) => !old.has(id));
  const left = [...old].filter((id) => !now.has(id));
  if (!before || !after) return { kind: before ? 'gone' : 'new', before, after, came, left, moved: [] };
  const moved = differences(before, after);
  const kind = moved.length + came.length + left.length === 0 ? 'same' : 'changed';
  return { kind, before, after, came, left, moved };
}

function differences(before: SeenGroup, after: SeenGroup): Change['moved'] {
  const moved: Change['moved'] = [];
  if (before.group.room !== after.group.room) moved.push('room');
  if (before.group.slot !== after.group.slot) moved.push('slot');
  if (before.group.trainers.toSorted().join() !== after.group.trainers.toSorted().join()) moved.push('trainers');
  if (before.group.language !== after.group.language) moved.push('language');
  return moved;
}
