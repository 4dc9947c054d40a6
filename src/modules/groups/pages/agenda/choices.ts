import { z } from 'zod';
import { localDate, ZONE } from '../../../../platform/clock/clock.ts';
import type { Reading } from '../../../../platform/work.ts';
import { listEntries, municipalities } from '../../../regions/index.ts';

/** What can be chosen of the calendar, as it stands in the address. An empty choice is none. */
export const agendaQuery = z.object({
  maand: z.union([z.literal(''), z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)]).optional(),
  gemeente: z.union([z.literal(''), z.string().regex(/^GM\d{4}$/)]).optional(),
  thema: z.union([z.literal(''), z.string().regex(/^[a-z0-9-]{1,60}$/)]).optional(),
});
export type AgendaQuery = z.infer<typeof agendaQuery>;

/** How many months one can look ahead. */
const AHEAD = 12;

export interface Month {
  /** yyyy-mm. */
  code: string;
  from: Temporal.Instant;
  to: Temporal.Instant;
  previous: string | undefined;
  next: string | undefined;
}

/** The asked month, or this one; from this month on to a year ahead. Undefined when it lies outside. */
export function monthOf(code: string | undefined, now: Temporal.Instant): Month | undefined {
  const current = localDate(now).toPlainYearMonth();
  const month = code ? Temporal.PlainYearMonth.from(code) : current;
  const distance = current.until(month, { largestUnit: 'months' }).months;
  if (distance < 0 || distance > AHEAD) return undefined;
  const start = (of: Temporal.PlainYearMonth) => of.toPlainDate({ day: 1 }).toZonedDateTime(ZONE).toInstant();
  return {
    code: month.toString(),
    from: start(month),
    to: start(month.add({ months: 1 })),
    previous: distance > 0 ? month.subtract({ months: 1 }).toString() : undefined,
    next: distance < AHEAD ? month.add({ months: 1 }).toString() : undefined,
  };
}

/** The lists to choose from, and the ids that the choices stand for. Undefined when something unknown was chosen. */
export async function agendaChoices(reading: Reading, query: AgendaQuery) {
  const [places, themes] = [await municipalities(reading), await listEntries(reading, 'theme')];
  const place = query.gemeente ? places.find((one) => one.cbsCode === query.gemeente) : null;
  const theme = query.thema ? themes.find((one) => one.code === query.thema) : null;
  if (place === undefined || theme === undefined) return undefined;
  const filter = { ...(place ? { municipalityId: place.id } : {}), ...(theme ? { theme: theme.code } : {}) };
  return { places, themes, filter };
}
