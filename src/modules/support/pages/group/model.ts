import type { Reading } from '../../../../platform/work.ts';
import { type ListedLoan, type MaterialView, materials, openLoans } from '../../../facilities/index.ts';
import { ahead, type GroupPlan, groupPlan, isAhead, managesGroup } from '../../../groups/index.ts';
import { requestsOfGroup } from '../../queries.ts';
import type { SupportRequest } from '../../request.ts';
import { daysNeeded, neededRoom, type Suggestion, suggestRooms } from '../../suggestions.ts';

/** What can be arranged for a group, with suggestions first. */
export interface GroupFacilities {
  plan: GroupPlan;
  /** The first and last day with a session ahead; null when there is none, or the group is over. */
  days: { firstDay: Temporal.PlainDate; lastDay: Temporal.PlainDate } | null;
  rooms: Suggestion[];
  materials: MaterialView[];
  loans: ListedLoan[];
  requests: SupportRequest[];
  /** "Ruimte voor 12, dinsdagmiddag, 8 keer, bij Katwijk". */
  needed: string;
}

/** The group, when the actor may change it; for everybody else it is not there. */
export async function managedGroup(reading: Reading, groupId: string): Promise<GroupPlan | undefined> {
  const plan = await groupPlan(reading, groupId);
  return plan && managesGroup(reading.actor, plan) ? plan : undefined;
}

export async function facilitiesOf(reading: Reading, groupId: string): Promise<GroupFacilities | undefined> {
  const plan = await managedGroup(reading, groupId);
  if (!plan) return undefined;
  const days = isAhead(plan.state) ? daysNeeded(plan, reading.now) : null;
  return {
    plan,
    days,
    rooms: days ? await roomsFor(reading, plan) : [],
    materials: days ? await materials(reading, days) : [],
    loans: await openLoans(reading, { groupId }),
    requests: await requestsOfGroup(reading, groupId),
    needed: neededRoom(plan, reading.now),
  };
}

export function roomsFor(reading: Reading, plan: GroupPlan): Promise<Suggestion[]> {
  const sessions = ahead(plan.sessions, reading.now);
  return suggestRooms(reading, { sessions, people: plan.capacity, near: plan, except: plan.roomId });
}
