import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { dayParts, id, someCodes, wholeNumber } from '../../../../platform/http/fields.ts';
import type { Reading } from '../../../../platform/work.ts';
import { type DemandView, teamsOf } from '../../../demand/index.ts';
import { listEntries, municipalities } from '../../../regions/index.ts';

const EVERY_DAY_PART = Array.from({ length: 28 }, (_, part) => part);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The fields of a need that is being written, as its form names them; what is not filled in yet, or strange, is passed over. */
export const FitQuery = z.object({
  places: optional(wholeNumber(1, 60)),
  'ages-from': optional(wholeNumber(-9, 287)),
  'ages-to': optional(wholeNumber(-9, 287)),
  'ages-unit': z.enum(['years', 'months']).catch('years').default('years'),
  theme: optional(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  intervention: optional(id),
  municipality: optional(id),
  maxKm: optional(wholeNumber(1, 100)),
  dayParts: optional(dayParts(1)),
  languages: optional(someCodes(1)),
});
export type FitQuery = z.infer<typeof FitQuery>;

/** The need as far as it was written; undefined as long as theme, ages and municipality are not known. Its id is ''. */
export async function needFrom(reading: Reading, query: FitQuery): Promise<DemandView | undefined> {
  const { theme, 'ages-from': from, 'ages-to': to } = query;
  if (!theme || from === undefined || to === undefined || from > to) return undefined;
  const label = (await listEntries(reading, 'theme')).find((one) => one.code === theme);
  const town = (await municipalities(reading)).find((one) => one.id === query.municipality);
  if (!label || !town) return undefined;
  const today = localDate(reading.now);
  const factor = query['ages-unit'] === 'years' ? 12 : 1;
  return {
    ...{ id: '', kind: 'team', state: 'open', createdBy: '', area: '', postcode4: null, note: '', urgent: false, alsoWaiting: 0 },
    ...{ organisationId: teamsOf(reading.actor)[0] ?? '', organisationName: '', regionName: reading.region.name },
    ...{ municipalityId: town.id, municipalityName: town.name, lat: town.lat, lon: town.lon, maxKm: query.maxKm ?? 10 },
    ...{ theme, themeLabel: label.labelNl, themeLabelEn: label.labelEn, delicate: label.delicate },
    ...{ interventionId: query.intervention ?? null, interventionName: null, places: query.places ?? 1 },
    ...{ ageMin: from * factor, ageMax: to * factor + factor - 1, statedOn: today, waitingSince: today, expiresOn: today },
    ...{ dayParts: query.dayParts ?? EVERY_DAY_PART, languages: query.languages ?? ['nl'] },
    ...{ createdAt: reading.now, closedAt: null },
  };
}
