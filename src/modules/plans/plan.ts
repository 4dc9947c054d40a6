import type { Group, Instance, Plan } from '../planner/index.ts';

/** queued -> running -> done | stopped (by a person, with the best plan so far) | failed. */
export type PlanState = 'queued' | 'running' | 'done' | 'stopped' | 'failed';

/** Why there is no plan: its run died too often, or it does not fit in the machine's memory. */
export type PlanFailure = 'broken-off' | 'too-large';

/** How far a search is; the bound is proved or null. `share` is the used part of the time or steps, 0 to 1. */
export interface PlanProgress {
  value: number;
  bound: number | null;
  groups: number;
  seconds: number;
  share: number;
}

/** What a planner asks for. */
export interface PlanRequest {
  name: string;
  /** First and last day of the period in which the groups are given. */
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
  /** The part of the region; empty: all of it. */
  municipalityIds: string[];
  /** Limit of the search in seconds; null when `work` is the limit. */
  seconds: number | null;
  /** Limit in steps that do not depend on the machine: with the same seed the result is the same. */
  work: number | null;
  seed: number;
  /** The plan from which the search begins, in the version that is shown. */
  baseId?: string;
  /** Changes the plan before as little as possible, instead of seeking the best; searches only when too much changed. */
  fewChanges?: boolean;
  /** Groups that have to stay as they are, with ids as in an instance; those that cannot be any more are left out. */
  locks?: Group[];
}

/** What a group of `instance.locked` is: a planned group, a sent proposal, or what the planner locked in the plan before. */
export interface Agreed {
  kind: 'group' | 'proposal' | 'lock';
  /** Of the group or proposal; null for a lock. */
  id: string | null;
}

/** An open demand that is not in the instance, and why: no offer on the shelf serves it in this period. */
export interface LeftOut {
  id: string;
  why: 'no-offer';
}

/** A plan as it is kept. Ids in the instance are those of the database, see `originOf`. */
export interface StoredPlan extends Omit<PlanRequest, 'baseId' | 'fewChanges' | 'locks'> {
  id: string;
  state: PlanState;
  failure: PlanFailure | null;
  progress: PlanProgress | null;
  /** Children who ask for a place. */
  asked: number;
  /** Somebody pressed stop; the search ends within a second or two. */
  stopping: boolean;
  /** What the plan was made from, as it was then. */
  instance: Instance;
  /** Of each group of `instance.locked`, in its order. */
  agreed: Agreed[];
  leftOut: LeftOut[];
  /** The result of the search, untouched; null until there is one. */
  plan: Plan | null;
  /** Number of the version that is shown (`plan_versions`); 1 is the result itself. */
  version: number;
  baseId: string | null;
  fewChanges: boolean;
  createdBy: string;
  createdByName: string;
  createdAt: Temporal.Instant;
  startedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
}

/** What lists tell of the version that is shown. `children` are placed anew, `asked` is who asked. */
export interface PlanFigures {
  value: number;
  bound: number | null;
  groups: number;
  children: number;
  asked: number;
}

/** A plan in a list: without its instance. */
export interface PlanCard extends Omit<StoredPlan, 'instance' | 'agreed' | 'leftOut' | 'plan'> {
  /** Open needs that are not in the instance. */
  leftOutCount: number;
  /** Null until there is one. */
  result: PlanFigures | null;
}

export type OriginKind = 'demand' | 'waiting' | 'taken' | 'trainer';

/**
 * Where an id of an instance comes from. Types are offers and rooms are rooms, by their own ids. Demands: "id" a demand, "key#wacht"
 * children on a waiting list (`WaitingNeed.key`), "id#groep" the people who are in a planned group already. Trainers: "id", or
 * "id#<what is agreed>" for the part of somebody that an agreed group takes.
 */
export function originOf(list: 'demands' | 'trainers', id: string): { kind: OriginKind; id: string } {
  const [own = '', part] = id.split('#', 2);
  if (list === 'trainers') return { kind: 'trainer', id: own };
  return { kind: part === 'wacht' ? 'waiting' : part === 'groep' ? 'taken' : 'demand', id: own };
}

export const waitingId = (key: string) => `${key}#wacht`;
export const takenId = (groupId: string) => `${groupId}#groep`;
export const agreedTrainerId = (trainerId: string, agreedId: string) => `${trainerId}#${agreedId}`;

/** Live topic of one plan. */
export const topicOf = (planId: string) => `plan:${planId}`;
/** Live topic of the list. */
export const PLANS = 'plans';

/** The figures of a plan, for `plans.figures`. */
export function figuresOf(instance: Instance, plan: Pick<Plan, 'groups' | 'value' | 'bound'>): PlanFigures {
  const { value, bound, groups } = plan;
  return { value, bound, groups: groups.length, children: childrenIn(instance, plan), asked: childrenAsking(instance) };
}

/** Children that a plan places anew: not those who were in an agreed group already. */
export function childrenIn(instance: Instance, plan: Pick<Plan, 'groups'>): number {
  const served = new Set(plan.groups.flatMap((group) => group.demands));
  return childrenOf(instance, (id) => served.has(id));
}

/** Children who ask for a place. */
export const childrenAsking = (instance: Instance) => childrenOf(instance, () => true);

function childrenOf(instance: Instance, counts: (id: string) => boolean): number {
  return instance.demands
    .filter(({ id }) => originOf('demands', id).kind !== 'taken' && counts(id))
    .reduce((sum, { count }) => sum + count, 0);
}
