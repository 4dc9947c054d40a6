import { z } from 'zod';
import { id } from '../../../platform/http/fields.ts';
import { endpoint, nothing, reads } from '../../../platform/http/route.ts';
import { labelsOf } from '../labels.ts';
import type { PlanCard } from '../plan.ts';
import { mayPlan } from '../policy.ts';
import { planById, planCard, planCards, shownPlan } from '../queries.ts';

const day = z.iso.date();
const figures = z.object({
  value: z.number().int(),
  bound: z.number().int().nullable(),
  groups: z.number().int(),
  children: z.number().int(),
  asked: z.number().int(),
});

const PlanBody = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(['queued', 'running', 'done', 'stopped', 'failed']),
  from: day,
  until: day,
  municipalities: z.array(z.uuid()),
  result: figures.nullable(),
});

const GroupBody = z.object({
  offer: z.uuid(),
  title: z.string(),
  room: z.uuid(),
  town: z.string(),
  dayPart: z.number().int().min(0).max(27),
  language: z.string(),
  trainers: z.array(z.uuid()),
  demands: z.array(z.uuid()),
  children: z.number().int(),
});

const WholePlanBody = PlanBody.extend({
  groups: z.array(GroupBody),
  unserved: z.array(z.object({ reason: z.string(), children: z.number().int() })),
});

/** The plans of the region, the newest first. */
export const plansEndpoint = endpoint({
  method: 'GET',
  path: '/plans',
  tag: 'planner',
  summary: 'Regional plans: period, state and figures, the newest first',
  can: mayPlan,
  audit: nothing('figures of plans, no persons who ask'),
  query: z.strictObject({}),
  response: z.object({ plans: z.array(PlanBody) }),
  handle: async (context) => ({ plans: (await context.read(planCards)).map(bodyOf) }),
});

/** One plan with its groups. Wishes of residents and waiting lists are in it as numbers only (rule 7). */
export const planEndpoint = endpoint({
  method: 'GET',
  path: '/plans/:id',
  tag: 'planner',
  summary: 'One regional plan as it is shown: its groups, and how many are not served for which reason',
  can: mayPlan,
  audit: reads('plan.read', 'plan', 'id'),
  params: z.object({ id }),
  response: WholePlanBody,
  handle: async (context) => {
    const found = await context.read(async (reading) => {
      const [card, stored] = [await planCard(reading, context.params.id), await planById(reading, context.params.id)];
      if (!card || !stored) return undefined;
      const plan = await shownPlan(reading, stored.id);
      return { card, stored, plan, labels: await labelsOf(reading, stored.instance) };
    });
    if (!found) return { problem: { status: 404, title: 'There is no such plan' } };
    const { card, stored, plan, labels } = found;
    const counts = new Map(stored.instance.demands.map(({ id, count }) => [id, count]));
    const children = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
    const reasons = Map.groupBy(plan?.unserved ?? [], ({ reason }) => reason);
    return {
      ...bodyOf(card),
      groups: (plan?.groups ?? []).map((group) => ({
        offer: group.type,
        title: labels.types.get(group.type)?.title ?? '',
        room: group.room,
        town: labels.rooms.get(group.room)?.town ?? '',
        dayPart: group.slot,
        language: group.language,
        trainers: group.trainers.flatMap((id) => labels.trainers.get(id)?.trainerId ?? []),
        demands: group.demands.filter((id) => labels.demands.get(id)?.private === false),
        children: children(group.demands),
      })),
      unserved: [...reasons].map(([reason, list]) => ({ reason, children: children(list.map(({ id }) => id)) })),
    };
  },
});

function bodyOf({ id, name, state, from, until, municipalityIds, result }: PlanCard) {
  return { id, name, state, from: String(from), until: String(until), municipalities: municipalityIds, result };
}
