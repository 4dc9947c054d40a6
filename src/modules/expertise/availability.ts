import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { municipalities } from '../regions/index.ts';
import { addTrainer } from './trainers.ts';

/** What a trainer says about when and where they can be asked. */
export interface Availability {
  /** Where they set out from: the middle of that municipality, unless a nearer point is known. */
  homeId: string;
  maxKm: number;
  outsideOwn: boolean;
  /** Only in these; empty: wherever it is not too far. */
  municipalityIds: string[];
  dayParts: number[];
  /** Null: not stated. */
  hoursPerWeek: number | null;
  languages: string[];
  /** Only beside another, fully qualified trainer. */
  coTrainer: boolean;
  about: string;
}

export type Saved = { ok: true; trainerId: string } | { ok: false; reason: 'municipality' | 'organisation' };

/** Saves somebody's own availability; who is no trainer yet becomes one, for the organisation that they train for. */
export async function saveAvailability(
  work: Work,
  input: Availability & { personId: string; organisationId: string | undefined },
): Promise<Saved> {
  const places = new Map((await municipalities(work)).map((place) => [place.id, place]));
  const home = places.get(input.homeId);
  if (!home || input.municipalityIds.some((id) => !places.has(id))) return { ok: false, reason: 'municipality' };
  const known = await trainerIdOf(work, input.personId);
  if (!known && !input.organisationId) return { ok: false, reason: 'organisation' };
  const trainerId = known ?? (await begin(work, { ...input, organisationId: input.organisationId ?? '', home }));
  await work.tx
    .updateTable('trainers')
    .set((eb) => ({
      lat: eb.case().when('municipality_id', '=', home.id).then(eb.ref('lat')).else(home.lat).end(),
      lon: eb.case().when('municipality_id', '=', home.id).then(eb.ref('lon')).else(home.lon).end(),
      municipality_id: home.id,
      max_km: input.maxKm,
      outside_own: input.outsideOwn,
      day_parts: input.dayParts,
      hours_per_week: input.hoursPerWeek,
      languages: input.languages,
      co_trainer: input.coTrainer,
      about: input.about,
    }))
    .where('id', '=', trainerId)
    .execute();
  await work.tx.deleteFrom('trainer_municipalities').where('trainer_id', '=', trainerId).execute();
  if (input.municipalityIds.length > 0)
    await work.tx
      .insertInto('trainer_municipalities')
      .values(
        input.municipalityIds.map((municipality_id) => ({ region_id: work.region.id, trainer_id: trainerId, municipality_id })),
      )
      .execute();
  await audit(work, { action: 'trainer.change', subjectKind: 'trainer', subjectId: trainerId });
  return { ok: true, trainerId };
}

type Beginning = Availability & { personId: string; organisationId: string; home: { id: string; lat: number; lon: number } };

function begin(work: Work, { home, ...input }: Beginning): Promise<string> {
  return addTrainer(work, { ...input, municipalityId: home.id, lat: home.lat, lon: home.lon, feeCents: 0 });
}

/** The trainer that this person is in this region. */
export async function trainerIdOf(reading: Reading, personId: string | null): Promise<string | undefined> {
  if (!personId) return undefined;
  const row = await reading.tx.selectFrom('trainers').select('id').where('person_id', '=', personId).executeTakeFirst();
  return row?.id;
}
