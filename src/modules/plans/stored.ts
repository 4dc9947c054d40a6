import { z } from 'zod';
import { FORMAT, type Instance, type Plan, parseInstance } from '../planner/index.ts';
import type { Agreed, LeftOut, PlanFigures, PlanProgress } from './plan.ts';

/** What stands in the columns of a plan, checked when it is read. */

const ids = z.array(z.string());
const group = z.object({
  type: z.string(),
  room: z.string(),
  slot: z.number().int(),
  language: z.string(),
  trainers: ids,
  demands: ids,
});
const reason = z.enum(['age', 'too-many', 'no-room-in-reach', 'no-slot', 'no-language', 'no-trainer', 'too-few', 'capacity']);
const points = z.number().int();

const plan = z.object({
  format: z.literal(FORMAT),
  value: points,
  bound: points.nullable(),
  optimal: z.boolean(),
  seconds: z.number(),
  groups: z.array(group),
  unserved: z.array(z.object({ id: z.string(), reason })),
});
const agreed = z.array(z.object({ kind: z.enum(['group', 'proposal', 'lock']), id: z.string().nullable() }));
const leftOut = z.array(z.object({ id: z.string(), why: z.literal('no-offer') }));
const progress = z.object({
  value: points,
  bound: points.nullable(),
  groups: z.number(),
  seconds: z.number(),
  share: z.number(),
});
const figures = z.object({
  value: points,
  bound: points.nullable(),
  groups: z.number().int(),
  children: z.number().int(),
  asked: z.number().int(),
});

export const readPlan = (value: unknown): Plan => plan.parse(value);
export const readAgreed = (value: unknown): Agreed[] => agreed.parse(value);
export const readLeftOut = (value: unknown): LeftOut[] => leftOut.parse(value);
export const readProgress = (value: unknown): PlanProgress | null => progress.nullable().parse(value);
export const readFigures = (value: unknown): PlanFigures | null => figures.nullable().parse(value);

export function readInstance(value: unknown): Instance {
  const parsed = parseInstance(value, 'plan');
  if (!parsed.ok) throw new Error(`a stored instance is not valid: ${parsed.faults.length} faults`);
  return parsed.instance;
}
