import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../../platform/work.ts';
import type { Audience, OfferFunction } from './lists.ts';
import type { OfferInput } from './offer-input.ts';

/** A picture that an offer shows, with the words for who does not see it. */
export interface ShownPicture {
  id: string;
  alt: string;
  altEn: string | null;
}

/** Everything of an offer that changes with a version: what its owner fills in, and its pictures. */
export interface OfferContent extends OfferInput {
  pictures: ShownPicture[];
}

/** The questions of a row. */
export const asked = z.array(z.object({ q: z.string(), a: z.string() }));

/** Everything that is filled in of offers (o), to be narrowed by the caller; their questions are still to be parsed. */
export function offerRows(reading: Reading) {
  return reading.tx
    .selectFrom('offers as o')
    .select(['organisation_id as organisationId', 'intervention_id as interventionId', 'title', 'title_en as titleEn'])
    .select([
      'summary',
      'summary_en as summaryEn',
      'o.domain',
      'level',
      'age_min as ageMin',
      'age_max as ageMax',
      'age_span as ageSpan',
    ])
    .select(['form', 'sessions', 'session_minutes as sessionMinutes', 'min_size as minSize', 'max_size as maxSize'])
    .select(['contribution_cents as contributionCents', 'contribution_note as contributionNote', 'remissions', 'access'])
    .select(['price_per_group_cents as pricePerGroupCents', 'price_per_participant_cents as pricePerParticipantCents'])
    .select([
      'intake_by as intakeBy',
      'register_at as registerAt',
      'phone',
      'open_outside_region as openOutsideRegion',
      'requires',
    ])
    .select(['deployable_outside as deployableOutside', 'qualification_needed as qualificationNeeded', 'materials'])
    .select(['trainers_needed as trainersNeeded', 'co_trainer as coTrainer', 'for_whom as forWhom', 'practical', 'questions'])
    .select(['what_you_get as whatYouGet', 'what_happens as whatHappens'])
    .select([sql<OfferFunction[]>`functions`.as('functions'), sql<Audience[]>`audience`.as('audience')])
    .select([sql<OfferInput['languages']>`languages`.as('languages')])
    .select([
      sql<string[]>`array(select t.theme from offer_themes t where t.offer_id = o.id order by t.position, t.theme)`.as('themes'),
      sql<string[]>`array(select m.municipality_id::text from offer_municipalities m where m.offer_id = o.id order by 1)`.as(
        'municipalities',
      ),
    ]);
}

/** The columns of an offer's own row. */
export function columnsOf(input: OfferInput) {
  return {
    organisation_id: input.organisationId,
    intervention_id: input.interventionId,
    title: input.title,
    title_en: input.titleEn,
    summary: input.summary,
    summary_en: input.summaryEn,
    domain: input.domain,
    level: input.level,
    functions: input.functions,
    audience: input.audience,
    age_min: input.ageMin,
    age_max: input.ageMax,
    age_span: input.ageSpan,
    form: input.form,
    sessions: input.sessions,
    session_minutes: input.sessionMinutes,
    min_size: input.minSize,
    max_size: input.maxSize,
    languages: input.languages,
    contribution_cents: input.contributionCents,
    contribution_note: input.contributionNote,
    remissions: input.remissions,
    price_per_group_cents: input.pricePerGroupCents,
    price_per_participant_cents: input.pricePerParticipantCents,
    access: input.access,
    intake_by: input.intakeBy,
    register_at: input.registerAt,
    phone: input.phone,
    open_outside_region: input.openOutsideRegion,
    deployable_outside: input.deployableOutside,
    requires: input.requires,
    qualification_needed: input.qualificationNeeded,
    trainers_needed: input.trainersNeeded,
    co_trainer: input.coTrainer,
    materials: input.materials,
    for_whom: input.forWhom,
    what_you_get: input.whatYouGet,
    what_happens: input.whatHappens,
    practical: input.practical,
    questions: JSON.stringify(input.questions),
  };
}
