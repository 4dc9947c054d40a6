import { localDate } from '../../../platform/clock/clock.ts';
import type { Reading } from '../../../platform/work.ts';
import { firstOn, type PlacesLeft, type ProposalState, placesLeft } from '../../planner/index.ts';
import { originOf, type StoredPlan } from '../plan.ts';
import { planById } from '../queries.ts';
import { reservedIn } from './reserved.ts';
import { type Fixed, keyOf, type SeenGroup, type SeenPlan, seePlan } from './seen.ts';
import { type PlanVersion, shownVersion } from './versions.ts';

/** The proposal that was made of a group of a plan. */
export interface GroupProposal {
  id: string;
  state: ProposalState;
  groupId: string | null;
}

/** A plan as it is shown: its version, its groups with what is fixed, and the proposals that were made of them. */
export interface BoardFacts {
  stored: StoredPlan;
  version: PlanVersion;
  seen: SeenPlan;
  /** The newest proposal of each group, by key. */
  proposals: ReadonlyMap<string, GroupProposal>;
  /** Groups that exist already, by key. */
  existing: ReadonlyMap<string, string>;
  /** What can still be reserved in those of them that have not begun, by key. */
  left: ReadonlyMap<string, PlacesLeft>;
  /** Needs that have places in one of those groups, each with its key. */
  reserved: ReadonlyMap<string, string>;
  /** Groups that were agreed in the plan before: this plan was made around them. True for those that a next plan may change again. */
  carried: ReadonlyMap<string, boolean>;
  /** The first day of what exists or is proposed, by key. */
  starts: ReadonlyMap<string, Temporal.PlainDate>;
}

/** Before the key of a group that the plan before agreed: the next plan need not keep it. */
export const RELEASED = '!';

/** Everything that the board of a plan rests on; undefined when it is not in the region or has no result yet. */
export async function boardFacts(reading: Reading, planId: string): Promise<BoardFacts | undefined> {
  const stored = await planById(reading, planId);
  const version = stored && (await shownVersion(reading, planId));
  if (!stored || !version) return undefined;
  const proposals = await proposalsOf(reading, planId);
  const locks = version.locks.filter((key) => !key.startsWith(RELEASED));
  const fixed = new Map<string, Fixed>(locks.map((key) => [key, 'agreed']));
  const carried = new Map<string, boolean>();
  const existing = new Map<string, string>();
  stored.instance.locked.forEach((lock, at) => {
    const agreed = stored.agreed[at];
    if (agreed?.kind === 'proposal') fixed.set(keyOf(lock), 'proposed');
    if (agreed?.kind === 'lock') {
      fixed.set(keyOf(lock), 'agreed');
      carried.set(keyOf(lock), version.locks.includes(RELEASED + keyOf(lock)));
    }
    if (agreed?.kind === 'group' && agreed.id) existing.set(keyOf(lock), agreed.id);
  });
  for (const [key, { state }] of proposals) if (state === 'sent' || state === 'accepted') fixed.set(key, 'proposed');
  const starts = await startsOf(reading, proposals, existing);
  const { left, reserved } = await placesIn(reading, stored, existing);
  const seen = seePlan(stored.instance, version.plan, fixed, reserved);
  return { stored, version, seen, proposals, existing, left, reserved, carried, starts };
}

/** What is free and what is reserved in the groups that exist. */
async function placesIn(
  reading: Reading,
  { instance }: StoredPlan,
  existing: BoardFacts['existing'],
): Promise<Pick<BoardFacts, 'left' | 'reserved'>> {
  const keys = new Map([...existing].map(([key, groupId]) => [groupId, key]));
  const byKey = <T>(rows: Iterable<readonly [groupId: string, value: T]>) =>
    [...rows].flatMap(([groupId, value]): [string, T][] => {
      const key = keys.get(groupId);
      return key === undefined ? [] : [[key, value]];
    });
  const needs = instance.demands.map(({ id }) => id).filter((id) => originOf('demands', id).kind === 'demand');
  const places = await reservedIn(reading, needs, [...keys.keys()]);
  return {
    left: new Map(byKey(await placesLeft(reading, [...keys.keys()]))),
    reserved: new Map(byKey(places.map(({ demandId, groupId }) => [groupId, demandId])).map(([key, id]) => [id, key])),
  };
}

/** The day on which a group begins: its own, or the first in the period on which it could. */
export function startOf({ stored, starts }: BoardFacts, { key, group }: SeenGroup): Temporal.PlainDate {
  return starts.get(key) ?? firstOn(group.slot, stored.from);
}

async function startsOf(
  reading: Reading,
  proposals: BoardFacts['proposals'],
  existing: BoardFacts['existing'],
): Promise<Map<string, Temporal.PlainDate>> {
  const groups = [...existing.values()];
  const sent = [...proposals.values()].map(({ id }) => id);
  const rows = [
    ...(groups.length > 0
      ? await reading.tx.selectFrom('groups').select(['id', 'starts_at as startsAt']).where('id', 'in', groups).execute()
      : []),
    ...(sent.length > 0
      ? await reading.tx
          .selectFrom('proposal_sessions')
          .select(['proposal_id as id', 'starts_at as startsAt'])
          .where('number', '=', 1)
          .where('proposal_id', 'in', sent)
          .execute()
      : []),
  ];
  const days = new Map(rows.map(({ id, startsAt }) => [id, localDate(startsAt)]));
  const keyed = [...existing, ...[...proposals].map(([key, { id }]) => [key, id] as const)];
  return new Map(
    keyed.flatMap(([key, id]) => {
      const day = days.get(id);
      return day ? [[key, day] as const] : [];
    }),
  );
}

async function proposalsOf(reading: Reading, planId: string): Promise<Map<string, GroupProposal>> {
  const rows = await reading.tx
    .selectFrom('plan_proposals as pp')
    .innerJoin('proposals as p', 'p.id', 'pp.proposal_id')
    .select(['pp.room_id as room', 'pp.slot', 'p.id', 'p.state', 'p.group_id as groupId'])
    .where('pp.plan_id', '=', planId)
    .orderBy('pp.made_at')
    .orderBy('p.id')
    .execute();
  return new Map(rows.map(({ id, state, groupId, ...at }) => [keyOf(at), { id, state, groupId }]));
}
