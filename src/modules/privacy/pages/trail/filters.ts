import { z } from 'zod';
import { day } from '../../../../platform/http/fields.ts';

const optional = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

/** The filters as they stand in the address: numbers and codes only, never a name. What is no filter is left out. */
export const filterQuery = z.object({
  wie: optional(z.uuid()),
  wat: optional(z.string().regex(/^[a-z-]+\.[a-z-]+$/)),
  soort: optional(z.string().regex(/^[a-z-]{1,40}$/)),
  nummer: optional(z.string().regex(/^[A-Za-z0-9-]{1,60}$/)),
  van: optional(day),
  tot: optional(day),
  na: optional(z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)),
});
export type Filter = z.infer<typeof filterQuery>;

/** The same filters from another place in the list. */
export function hrefOf(path: string, { na: _na, ...filter }: Filter, na?: number): string {
  const chosen = Object.entries({ ...filter, na }).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return chosen.length > 0 ? `${path}?${new URLSearchParams(chosen)}` : path;
}
