import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';

/** A register entry: of certificates only number and dates are kept (rule 18). */
export interface Registered {
  number: string;
  validUntil: Temporal.PlainDate;
}

export interface NewTrainer {
  personId: string;
  organisationId: string;
  municipalityId: string;
  lat: number;
  lon: number;
  maxKm: number;
  languages: string[];
  dayParts: number[];
  feeCents: number;
  /** May only stand beside another, fully qualified trainer. */
  coTrainer: boolean;
  vog?: Registered & { issuedOn?: Temporal.PlainDate };
  skj?: Registered;
  big?: Registered;
  about: string;
}

/** Adds a person as trainer of the region. */
export async function addTrainer(work: Work, input: NewTrainer): Promise<string> {
  const { id } = await work.tx
    .insertInto('trainers')
    .values({
      region_id: work.region.id,
      person_id: input.personId,
      organisation_id: input.organisationId,
      municipality_id: input.municipalityId,
      lat: input.lat,
      lon: input.lon,
      max_km: input.maxKm,
      languages: input.languages,
      day_parts: input.dayParts,
      fee_cents: input.feeCents,
      co_trainer: input.coTrainer,
      vog_number: input.vog?.number ?? null,
      vog_issued_on: input.vog?.issuedOn ?? null,
      vog_valid_until: input.vog?.validUntil ?? null,
      skj_number: input.skj?.number ?? null,
      skj_valid_until: input.skj?.validUntil ?? null,
      big_number: input.big?.number ?? null,
      big_valid_until: input.big?.validUntil ?? null,
      about: input.about,
      confirmed_on: localDate(work.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'trainer.add', subjectKind: 'trainer', subjectId: id });
  return id;
}

export interface NewQualification {
  trainerId: string;
  interventionId: string;
  validUntil: Temporal.PlainDate;
  /** What the proof says: its number and day. */
  proofNumber?: string;
  obtainedOn?: Temporal.PlainDate | null;
}

/** Notes that a trainer can give an intervention until a date; a later note replaces the earlier one. */
export async function addQualification(work: Work, input: NewQualification): Promise<void> {
  const proof = {
    valid_until: input.validUntil,
    proof_number: input.proofNumber || null,
    obtained_on: input.obtainedOn ?? null,
    confirmed_by: work.actor.personId,
    confirmed_at: work.now,
  };
  await work.tx
    .insertInto('qualifications')
    .values({
      region_id: work.region.id,
      trainer_id: input.trainerId,
      intervention_id: input.interventionId,
      ...proof,
    })
    .onConflict((conflict) => conflict.columns(['trainer_id', 'intervention_id']).doUpdateSet(proof))
    .execute();
  await audit(work, { action: 'qualification.add', subjectKind: 'trainer', subjectId: input.trainerId });
}

/** Notes that a trainer wants to learn to give an intervention. */
export async function addTrainingWish(
  work: Work,
  input: { trainerId: string; interventionId: string; since?: Temporal.PlainDate },
): Promise<void> {
  await work.tx
    .insertInto('training_wishes')
    .values({
      region_id: work.region.id,
      trainer_id: input.trainerId,
      intervention_id: input.interventionId,
      since: input.since ?? localDate(work.now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
