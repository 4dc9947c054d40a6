import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { linkEntries } from './entries.ts';
import { type Faults, faultsOf } from './faults.ts';

/** A need to put on the marketplace. Ages in whole months, as they are on `statedOn`. */
export interface NewDemand {
  organisationId: string;
  municipalityId: string;
  theme: string;
  interventionId?: string | null;
  places: number;
  ageMin: number;
  ageMax: number;
  /** Today when left out. */
  statedOn?: Temporal.PlainDate;
  /** weekday * 4 + part, Monday 0. */
  dayParts: number[];
  languages: string[];
  /** How far the participants can travel, in km. */
  maxKm: number;
  /** District or village, never an address or a school. */
  area?: string;
  postcode4?: number | null;
  urgent?: boolean;
  note?: string;
  /** The person confirmed that what looks like a name in the note is no client's name. */
  noName?: boolean;
  /** Today when left out. */
  waitingSince?: Temporal.PlainDate;
  /** How many of the places stand on a waiting list too: those are not counted twice. */
  alsoWaiting?: number;
  /** The entry of a waiting list that it is made of. */
  entry?: { groupId: string; registrationId: string };
  /** The same key twice is one demand: a double click. */
  idempotencyKey?: string;
  /** Who asks, when the program itself adds it (the example region). */
  createdBy?: string;
}

export type Added = { ok: true; demandId: string } | { ok: false; errors: Faults };

/** Puts a need on the marketplace. Errors are codes per field of NewDemand; personal data is refused (rule 7). */
export async function addDemand(work: Work, input: NewDemand): Promise<Added> {
  const createdBy = work.actor.personId ?? input.createdBy;
  if (!createdBy) return { ok: false, errors: { organisationId: 'signed-out' } };
  const errors = await faultsOf(work, input);
  if (Object.keys(errors).length > 0) return { ok: false, errors };

  const demandId = await insert(work, input, createdBy);
  if (!demandId) return sentBefore(work, input.idempotencyKey, createdBy);
  if (input.entry) await linkEntries(work, demandId, input.entry);
  await audit(work, {
    action: 'demand.add',
    subjectKind: 'demand',
    subjectId: demandId,
    detail: { theme: input.theme, places: input.places },
  });
  await announce(work, 'demand');
  return { ok: true, demandId };
}

/** Undefined when the key was used before. */
async function insert(work: Work, input: NewDemand, createdBy: string): Promise<string | undefined> {
  const today = localDate(work.now);
  const days = await setting(work, 'demand.expires-after-days');
  const place = await work.tx
    .selectFrom('municipalities')
    .select(['lat', 'lon'])
    .where('id', '=', input.municipalityId)
    .executeTakeFirstOrThrow();
  const row = await work.tx
    .insertInto('demands')
    .values({
      region_id: work.region.id,
      organisation_id: input.organisationId,
      created_by: createdBy,
      municipality_id: input.municipalityId,
      area: input.area?.trim() ?? '',
      postcode4: input.postcode4 ?? null,
      lat: place.lat,
      lon: place.lon,
      theme: input.theme,
      intervention_id: input.interventionId ?? null,
      places: input.places,
      age_min: input.ageMin,
      age_max: input.ageMax,
      stated_on: input.statedOn ?? today,
      day_parts: [...new Set(input.dayParts)].sort((a, b) => a - b),
      languages: [...new Set(input.languages)],
      max_km: input.maxKm,
      urgent: input.urgent ?? false,
      note: input.note?.trim() ?? '',
      waiting_since: input.waitingSince ?? today,
      also_waiting: input.alsoWaiting ?? 0,
      expires_on: today.add({ days }),
      idempotency_key: input.idempotencyKey ?? null,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** The demand that the first click made; the key of somebody else's form is refused. */
async function sentBefore(work: Work, key: string | undefined, createdBy: string): Promise<Added> {
  const before = await work.tx
    .selectFrom('demands')
    .select('id')
    .where('idempotency_key', '=', key ?? null)
    .where('created_by', '=', createdBy)
    .executeTakeFirst();
  if (before) return { ok: true, demandId: before.id };
  return { ok: false, errors: { idempotencyKey: 'used' } };
}
