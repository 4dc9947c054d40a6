import type { Demand, Group, GroupType, Instance, Plan, Room, Trainer } from '../../planner/index.ts';

/** Why a group of a plan stays as it is: the planner calls it agreed, its proposal is with the teams, or it exists already. */
export type Fixed = 'agreed' | 'proposed' | 'existing';

/** A group of a plan with everything that it names. */
export interface SeenGroup {
  /** Its name within the plan: a room and day-part belong to one group only (format, rule 6). */
  key: string;
  group: Group;
  type: GroupType;
  room: Room;
  trainers: Trainer[];
  members: Demand[];
  children: number;
  /** As many children as the group can have: its kind and its room allow. */
  most: number;
  /** Fewer is not a group; 0 for a group that exists already (format: locked groups may be small). */
  least: number;
  fixed: Fixed | null;
  /** Demands that cannot leave it. */
  bound: ReadonlySet<string>;
}

/** A plan with its instance, ready to ask questions of. */
export interface SeenPlan {
  instance: Instance;
  plan: Plan;
  groups: SeenGroup[];
  /** The group of each served demand. */
  groupOf: ReadonlyMap<string, SeenGroup>;
  demands: ReadonlyMap<string, Demand>;
}

/** The name of a group within a plan. */
export function keyOf(group: Pick<Group, 'room' | 'slot'>): string {
  return `${group.room}.${group.slot}`;
}

/** Looks a plan up in its instance. `fixed` has the groups that the planner agreed or proposed, by key; `reserved` the needs with places in one. */
export function seePlan(
  instance: Instance,
  plan: Plan,
  fixed: ReadonlyMap<string, Fixed> = new Map(),
  reserved: ReadonlyMap<string, string> = new Map(),
): SeenPlan {
  const demands = new Map(instance.demands.map((demand) => [demand.id, demand]));
  const types = new Map(instance.types.map((type) => [type.id, type]));
  const rooms = new Map(instance.rooms.map((room) => [room.id, room]));
  const trainers = new Map(instance.trainers.map((trainer) => [trainer.id, trainer]));
  const existing = new Map(instance.locked.map((lock) => [keyOf(lock), lock]));
  const groups = plan.groups.flatMap((group): SeenGroup[] => {
    const key = keyOf(group);
    const type = types.get(group.type);
    const room = rooms.get(group.room);
    if (!type || !room) return [];
    const members = group.demands.flatMap((id) => demands.get(id) ?? []);
    const lock = existing.get(key);
    const held = fixed.get(key) ?? null;
    return [
      {
        key,
        group,
        type,
        room,
        trainers: group.trainers.flatMap((id) => trainers.get(id) ?? []),
        members,
        children: childrenIn(members),
        most: Math.min(type.max, room.capacity),
        least: lock ? 0 : type.min,
        fixed: held ?? (lock ? 'existing' : null),
        bound: new Set(
          held ? group.demands : group.demands.filter((id) => lock?.demands.includes(id) || reserved.get(id) === key),
        ),
      },
    ];
  });
  const groupOf = new Map(groups.flatMap((seen) => seen.group.demands.map((id) => [id, seen] as const)));
  return { instance, plan, groups, groupOf, demands };
}

export function childrenIn(demands: readonly Pick<Demand, 'count'>[]): number {
  return demands.reduce((sum, { count }) => sum + count, 0);
}
