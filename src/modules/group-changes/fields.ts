import { z } from 'zod';
import { day, id } from '../../platform/http/fields.ts';

/** "15:30" as a time by the clock on the wall. */
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((text) => Temporal.PlainTime.from(text));

export const optionalDay = z.union([z.literal('').transform(() => null), day]).default(null);
export const optionalClock = z.union([z.literal('').transform(() => null), clock]).default(null);
export const optionalId = z.union([z.literal('').transform(() => null), id]).default(null);

/** Ticked trainers. */
export const trainerIds = z
  .union([id, z.array(id)])
  .default([])
  .transform((value) => [...new Set([value].flat())])
  .pipe(z.array(id).max(8));

export const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

export const openedTo = z.enum(['teams', 'parents']);
