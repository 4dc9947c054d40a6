import { kilometres, type Plan } from '../../planner/index.ts';
import { originOf } from '../plan.ts';
import { childrenIn, type SeenPlan } from './seen.ts';

/** What a plan brings, in numbers that a planner compares. */
export interface Figures {
  /** Children in a group, and all who were asked for; who was in an existing group already does not count. */
  served: number;
  asked: number;
  groups: number;
  /** Points, and how far at most the best plan could be above it: a share of 1, null when nothing is proved. */
  value: number;
  gap: number | null;
  /** Journey of a child to its group, one way in km, on average and the longest; null without groups. */
  km: { average: number; longest: number } | null;
  trainers: number;
  rooms: number;
  /** Weeks that the longest waiting child outside the plan has waited; null when all are in it. */
  longestWait: number | null;
  /** Children in urgent demands outside the plan. */
  urgentLeft: number;
}

export function boardFigures({ instance, plan, groups, groupOf }: SeenPlan): Figures {
  const asked = instance.demands.filter(({ id }) => originOf('demands', id).kind !== 'taken');
  const left = asked.filter(({ id }) => !groupOf.has(id));
  const journeys = asked.flatMap((demand) => {
    const group = groupOf.get(demand.id);
    return group ? [{ km: kilometres(demand, group.room), children: demand.count }] : [];
  });
  const served = journeys.reduce((sum, { children }) => sum + children, 0);
  const whole = journeys.reduce((sum, { km, children }) => sum + km * children, 0);
  return {
    served,
    asked: childrenIn(asked),
    groups: groups.length,
    value: plan.value,
    gap: gapOf(plan),
    km: served > 0 ? { average: whole / served, longest: Math.max(...journeys.map(({ km }) => km)) } : null,
    trainers: new Set(groups.flatMap(({ group }) => group.trainers.map((id) => originOf('trainers', id).id))).size,
    rooms: new Set(groups.map(({ group }) => group.room)).size,
    longestWait: left.length > 0 ? Math.max(...left.map(({ waitingWeeks }) => waitingWeeks)) : null,
    urgentLeft: childrenIn(left.filter(({ urgent }) => urgent)),
  };
}

function gapOf({ value, bound }: Plan): number | null {
  return bound === null ? null : bound <= value ? 0 : (bound - value) / Math.max(1, Math.abs(bound));
}
