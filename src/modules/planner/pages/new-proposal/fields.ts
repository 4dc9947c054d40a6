import { z } from 'zod';
import { day, id } from '../../../../platform/http/fields.ts';
import type { Chosen } from '../../choices.ts';

const MOST_DEMANDS = 20;
const idList = z
  .string()
  .max(900)
  .transform((text) => [...new Set(text.split(',').filter(Boolean))])
  .pipe(z.array(id).min(1).max(MOST_DEMANDS));
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const datePart = z.string().trim().max(4).optional();

/** What stands in the address while choosing. Something strange is passed over: the best choice is shown instead. */
export const ChoiceQuery = z.object({
  vragen: idList,
  aanbod: id.optional().catch(undefined),
  taal: z.string().max(5).optional().catch(undefined),
  dagdeel: z.coerce.number().int().min(0).max(27).optional().catch(undefined),
  tijd: clock.optional().catch(undefined),
  'begin-day': datePart.catch(undefined),
  'begin-month': datePart.catch(undefined),
  'begin-year': datePart.catch(undefined),
  zonder: idList.optional().catch(undefined),
});
export type ChoiceQuery = z.infer<typeof ChoiceQuery>;

/** The plan as it is posted: everything chosen. */
export const PlanForm = z.strictObject({
  vragen: idList,
  zonder: z.string().max(900).optional(),
  aanbod: id,
  taal: z.string().min(2).max(5),
  begin: day,
  tijd: clock.transform((text) => Temporal.PlainTime.from(text)),
  ruimte: id,
  trainers: trainerIds(),
});

/** Ticked trainers. */
function trainerIds() {
  return z
    .union([id, z.array(id)])
    .default([])
    .transform((value) => [...new Set([value].flat())])
    .pipe(z.array(id).max(6));
}

/** A day that was typed in three boxes; `wrong` when it is no day. */
export function typedDay(query: ChoiceQuery): { first?: Temporal.PlainDate; wrong?: true } {
  const parts = [query['begin-year'], query['begin-month'], query['begin-day']];
  if (parts.every((part) => !part)) return {};
  const [year, month, dayOfMonth] = parts.map(Number);
  try {
    return {
      first: Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: dayOfMonth ?? 0 }, { overflow: 'reject' }),
    };
  } catch {
    return { wrong: true };
  }
}

export function chosenIn(query: ChoiceQuery): Chosen {
  const { first } = typedDay(query);
  return {
    demandIds: query.vragen,
    without: query.zonder ?? [],
    ...(query.aanbod ? { offerId: query.aanbod } : {}),
    ...(query.taal ? { language: query.taal } : {}),
    ...(query.dagdeel === undefined ? {} : { dayPart: query.dagdeel }),
    ...(query.tijd ? { time: query.tijd } : {}),
    ...(first ? { first } : {}),
  };
}
