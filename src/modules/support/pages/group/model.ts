import type { Context } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { type ListedLoan, type MaterialView, materials, openLoans } from '../../../facilities/index.ts';
import { ahead, type GroupPlan, groupPlan, isAhead, managesGroup } from '../../../groups/index.ts';
import { ask, type NewRequest } from '../../asking.ts';
import { timesOf } from '../../group-times.ts';
import { requestsOfGroup, supportRequest } from '../../queries.ts';
import type { SupportRequest } from '../../request.ts';
import { daysNeeded, neededRoom, type Suggestion, suggestRooms } from '../../suggestions.ts';
import { whileAhead } from '../../withdrawing.ts';
import { termText } from '../../words.ts';

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

/** Puts a request for a group in the queue: before when it is answered, in words; null when the group does not go on by now. */
export async function askForGroup(context: Pick<Context, 'change' | 'lang'>, asked: NewRequest): Promise<string | null> {
  const { groupId } = asked;
  if (!groupId) return null;
  const made = await context.change((work) =>
    whileAhead(work, groupId, async () => supportRequest(work, await ask(work, asked))),
  );
  return made?.wantedBefore ? termText(made.wantedBefore, context.lang) : null;
}

/** A request of which everything is known already. */
export function forGroup(plan: GroupPlan, askedBy: string, now: Temporal.Instant): NewRequest {
  return {
    ...{ kind: 'room-search', title: neededRoom(plan, now).slice(0, 160), question: '', askedBy, organisationId: null },
    ...{ groupId: plan.id, roomId: null, municipalityId: plan.municipalityId, people: plan.capacity },
    ...{ when: timesOf(plan, now), sessions: ahead(plan.sessions, now), material: null, wantedBefore: null },
  };
}
