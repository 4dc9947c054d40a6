import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../../platform/work.ts';
import type { Recognition } from './interventions.ts';
import type { Access, Audience, Level, OfferForm, OfferQuestion, RequiredRegister } from './offers.ts';
import { seesWholeShelf } from './policy.ts';

/** Everything of one offer that a visitor may read. Ages in months, money in cents. */
export interface OfferView {
  id: string;
  slug: string;
  title: string;
  titleEn: string | null;
  summary: string;
  summaryEn: string | null;
  level: Level;
  audience: Audience[];
  ageMin: number;
  ageMax: number;
  form: OfferForm;
  sessions: number;
  sessionMinutes: number;
  minSize: number;
  maxSize: number;
  trainersNeeded: number;
  languages: string[];
  contributionCents: number;
  contributionNote: string;
  pricePerGroupCents: number | null;
  access: Access;
  intakeBy: string;
  registerAt: string;
  openOutsideRegion: boolean;
  deployableOutside: boolean;
  requires: RequiredRegister;
  forWhom: string;
  whatYouGet: string[];
  whatHappens: string;
  practical: string;
  questions: OfferQuestion[];
  confirmedOn: Temporal.PlainDate;
  organisation: { name: string; summary: string; phone: string | null; website: string | null };
  intervention: { name: string; recognition: Recognition; recognitionNote: string; owner: string; summary: string };
  themes: { code: string; labelNl: string; labelEn: string }[];
}

const asked = z.array(z.object({ q: z.string(), a: z.string() }));

/** A published offer that the actor may see, or undefined. */
export async function offerBySlug(reading: Reading, slug: string): Promise<OfferView | undefined> {
  const row = await reading.tx
    .selectFrom('offers as o')
    .innerJoin('organisations as p', 'p.id', 'o.organisation_id')
    .innerJoin('interventions as i', 'i.id', 'o.intervention_id')
    .where('o.slug', '=', slug)
    .where('o.state', '=', 'published')
    .$if(!seesWholeShelf(reading.actor), (query) => query.where('o.access', '<>', 'owner-only'))
    .select(['o.id', 'o.slug', 'o.title', 'o.title_en as titleEn', 'o.summary', 'o.summary_en as summaryEn', 'o.level', 'o.form'])
    .select(['o.age_min as ageMin', 'o.age_max as ageMax', 'o.sessions', 'o.session_minutes as sessionMinutes', 'o.languages'])
    .select(['o.min_size as minSize', 'o.max_size as maxSize', 'o.trainers_needed as trainersNeeded', 'o.requires', 'o.access'])
    .select([
      'o.contribution_cents as contributionCents',
      'o.contribution_note as contributionNote',
      'o.questions',
      'o.practical',
    ])
    .select(['o.price_per_group_cents as pricePerGroupCents', 'o.intake_by as intakeBy', 'o.register_at as registerAt'])
    .select(['o.open_outside_region as openOutsideRegion', 'o.deployable_outside as deployableOutside', 'o.for_whom as forWhom'])
    .select(['o.what_you_get as whatYouGet', 'o.what_happens as whatHappens', 'o.confirmed_on as confirmedOn'])
    .select(sql<Audience[]>`o.audience`.as('audience'))
    .select(['p.name as providerName', 'p.summary as providerSummary', 'p.phone', 'p.website'])
    .select([
      'i.name as methodName',
      'i.recognition',
      'i.recognition_note as recognitionNote',
      'i.owner',
      'i.summary as methodSummary',
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const {
    providerName,
    providerSummary,
    phone,
    website,
    methodName,
    recognition,
    recognitionNote,
    owner,
    methodSummary,
    ...offer
  } = row;
  return {
    ...offer,
    questions: asked.parse(offer.questions),
    organisation: { name: providerName, summary: providerSummary, phone, website },
    intervention: { name: methodName, recognition, recognitionNote, owner, summary: methodSummary },
    themes: await themesOfOffer(reading, offer.id),
  };
}

function themesOfOffer(reading: Reading, offerId: string) {
  return reading.tx
    .selectFrom('offer_themes as t')
    .innerJoin('list_entries as e', (join) => join.onRef('e.list', '=', 't.list').onRef('e.code', '=', 't.theme'))
    .select(['e.code', 'e.label_nl as labelNl', 'e.label_en as labelEn'])
    .where('t.offer_id', '=', offerId)
    .orderBy('t.position')
    .execute();
}
