import { type Actor, hasRole, isPlanner, organisationsOf, type Policy } from '../../platform/auth/actor.ts';
import type { Reading } from '../../platform/work.ts';
import { type GroupCard, groupCard, trainersOf } from '../groups/index.ts';
import { type Role, roles } from '../people/index.ts';

const families: Role[] = ['parent', 'youth'];
const workers = (Object.keys(roles) as Role[]).filter((role) => !families.includes(role));

/** Who works with families may register one for a group; who sees what is decided by `accessTo`. */
export const groupWorker: Policy = { name: 'worker', allows: (actor) => hasRole(actor, ...workers) };

/** Who works for a team, which may have places in a group. */
export const teamWorker: Policy = { name: 'professional', allows: (actor) => hasRole(actor, 'professional') };

export interface GroupAccess {
  group: GroupCard;
  /** Reads the list of participants: trainers of the group, planners and the organisation that runs it (rule 10: audited). */
  list: boolean;
  /** Notes attendance: trainers of the group and planners. */
  attendance: boolean;
  /** Cancels the group: planners and the organisation that runs it. */
  cancel: boolean;
  /** Teams of the actor, for their own reserved places. */
  teams: string[];
}

/** What the actor may do in this group; undefined outside the region. */
export async function accessTo(reading: Reading, groupId: string): Promise<GroupAccess | undefined> {
  const group = await groupCard(reading, groupId);
  if (!group) return undefined;
  const { actor } = reading;
  const trainer = (await trainersOf(reading, groupId)).some((one) => one.personId === actor.personId);
  const plans = plansForAll(actor);
  const manages = plans || organisationsOf(actor, 'professional', 'provider').includes(group.organisationId);
  return {
    group,
    list: trainer || manages,
    attendance: trainer || plans,
    cancel: manages,
    teams: organisationsOf(actor, 'professional'),
  };
}

function plansForAll(actor: Actor): boolean {
  return actor.kind === 'system' || isPlanner(actor) || hasRole(actor, 'facility-support');
}

/** Whose talks beforehand somebody may see and hold: those of their organisations; planners and facility support all. */
export function intakesOf(actor: Actor): string[] | 'all' {
  return plansForAll(actor) ? 'all' : organisationsOf(actor, 'professional', 'provider');
}

/** Who may have talks beforehand to hold. */
export const holdsIntakes: Policy = {
  name: 'professional|provider|planner|facility-support',
  allows: (actor) => plansForAll(actor) || hasRole(actor, 'professional', 'provider'),
};
