import { z } from 'zod';
import { dayParts, slug } from '../../../../platform/http/fields.ts';
import { languages } from '../own/fields.ts';

const optional = <T extends z.ZodType>(type: T) => z.union([z.literal('').transform(() => undefined), type]).optional();

/** What is asked stands in the address. */
export const query = z.object({
  interventie: optional(slug),
  gemeente: optional(z.string().regex(/^GM\d{4}$/)),
  taal: optional(z.enum(languages)),
  maand: optional(z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)),
  dagdelen: dayParts(0),
});
export type TrainersQuery = z.infer<typeof query>;
