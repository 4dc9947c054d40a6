import { z } from 'zod';
import type { Reading } from '../../../platform/work.ts';
import { listEntries, municipalities } from '../../regions/index.ts';

/** What can be chosen of a list of groups, as it stands in the address. An empty choice is none. */
export const groupQuery = z.object({
  gemeente: z.union([z.literal(''), z.string().regex(/^GM\d{4}$/)]).optional(),
  thema: z.union([z.literal(''), z.string().regex(/^[a-z0-9-]{1,60}$/)]).optional(),
});
type GroupQuery = z.infer<typeof groupQuery>;

/** The lists to choose from, and the ids that the choices stand for. Undefined when something unknown was chosen. */
export async function groupChoices(reading: Reading, query: GroupQuery) {
  const [places, themes] = [await municipalities(reading), await listEntries(reading, 'theme')];
  const place = query.gemeente ? places.find((one) => one.cbsCode === query.gemeente) : null;
  const theme = query.thema ? themes.find((one) => one.code === query.thema) : null;
  if (place === undefined || theme === undefined) return undefined;
  const filter = { ...(place ? { municipalityId: place.id } : {}), ...(theme ? { theme: theme.code } : {}) };
  return { places, themes, filter };
}
