import { z } from 'zod';
import type { Actor } from '../../../platform/auth/actor.ts';
import { isWhole } from '../../../platform/http/fields.ts';
import { changes, endpoint, nothing } from '../../../platform/http/route.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { addDemand } from '../add.ts';
import type { DemandView } from '../demand.ts';
import { faultText } from '../fault-words.ts';
import type { Faults } from '../faults.ts';
import { mayAddDemand, maySeeDemands } from '../policy.ts';
import { demand as demandById, openDemands } from '../queries.ts';
import { seesWhole, visibleTo } from '../visibility.ts';

const Demand = z.object({
  id: z.uuid(),
  state: z.enum(['open', 'proposed', 'served', 'withdrawn', 'expired']),
  theme: z.string(),
  places: z.number().int(),
  ageMin: z.number().int().describe('Months; whole years for another team'),
  ageMax: z.number().int().describe('Months; whole years for another team'),
  dayParts: z.array(z.number().int()).describe('weekday * 4 + part, Monday 0'),
  municipality: z.string().nullable().describe('Null when another team may see the region only'),
  placeName: z.string().describe('Municipality, or the region for a delicate theme'),
  area: z.string().nullable(),
  urgent: z.boolean(),
  waitingSince: z.iso.date(),
  organisation: z.uuid().nullable().describe('Null for another team'),
  intervention: z.uuid().nullable(),
  languages: z.array(z.string()).nullable(),
  maxKm: z.number().int().nullable(),
  note: z.string().nullable(),
});

const theme = z.string().regex(/^[a-z0-9-]{1,60}$/);

const NewDemandBody = z.strictObject({
  organisation: z.uuid(),
  municipality: z.uuid(),
  theme,
  intervention: z.uuid().nullable().optional(),
  places: z.number().int(),
  ageMin: z.number().int().describe('Months'),
  ageMax: z.number().int().describe('Months'),
  dayParts: z.array(z.number().int()).max(28),
  languages: z.array(z.string().regex(/^[a-z0-9-]{1,10}$/)).max(20),
  maxKm: z.number().int(),
  area: z.string().max(200).refine(isWhole).optional(),
  postcode4: z.number().int().min(1000).max(9999).nullable().optional(),
  urgent: z.boolean().optional(),
  note: z.string().max(5000).refine(isWhole).optional(),
  noName: z.boolean().optional().describe('Confirms that what looks like a name is none of a client'),
  waitingSince: z.iso.date().optional(),
  idempotencyKey: z.uuid().optional(),
});

export const listDemands = endpoint({
  method: 'GET',
  path: '/demands',
  summary: 'Needs on the marketplace, as far as you may see them',
  tag: 'demand',
  can: maySeeDemands,
  audit: nothing('a need names no person (rule 7)'),
  query: z.strictObject({ theme: theme.optional() }),
  response: z.object({ demands: z.array(Demand) }),
  handle: async (context) => {
    const demands = await context.read((reading) => openDemands(reading, context.query));
    return { demands: demands.map((demand) => asJson(context.actor, demand)) };
  },
});

export const postDemand = endpoint({
  method: 'POST',
  path: '/demands',
  summary: 'Puts a need on the marketplace; personal data in texts is refused',
  tag: 'demand',
  can: mayAddDemand,
  audit: changes('demand.add'),
  body: NewDemandBody,
  response: Demand,
  status: 201,
  handle: async (context) => {
    const { organisation, municipality, intervention, waitingSince, ...rest } = context.body;
    const since = waitingSince ? { waitingSince: Temporal.PlainDate.from(waitingSince) } : {};
    const input = {
      ...rest,
      ...since,
      organisationId: organisation,
      municipalityId: municipality,
      interventionId: intervention ?? null,
    };
    const result = await context.change(async (work) => {
      const added = await addDemand(work, input);
      return added.ok ? { demand: await demandById(work, added.demandId) } : { errors: added.errors };
    });
    if (result.demand) return asJson(context.actor, result.demand);
    return {
      problem: { status: 422 as const, title: 'The need was not accepted', errors: apiErrors(result.errors ?? {}, context.lang) },
    };
  },
});

function asJson(actor: Actor, demand: DemandView): z.infer<typeof Demand> {
  const seen = visibleTo(actor, demand);
  const whole = seesWhole(actor, demand);
  return {
    id: seen.id,
    state: seen.state,
    theme: seen.theme,
    places: seen.places,
    ageMin: seen.ageMin,
    ageMax: seen.ageMax,
    dayParts: seen.dayParts,
    municipality: seen.municipalityId || null,
    placeName: seen.municipalityName,
    area: seen.area || null,
    urgent: seen.urgent,
    waitingSince: seen.waitingSince.toString(),
    organisation: seen.organisationId || null,
    intervention: seen.interventionId,
    languages: whole ? seen.languages : null,
    maxKm: whole ? seen.maxKm : null,
    note: whole ? seen.note : null,
  };
}

/** The names of the fields as the API has them. */
function apiErrors(errors: Faults, lang: Lang): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, fault]) => [field.replace(/Id$/, ''), faultText(fault, lang)]));
}
