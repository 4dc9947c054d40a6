import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';

export const levels = ['universal', 'selective', 'problem-focused'] as const;
export const audiences = [
  'parents',
  'expecting-parents',
  'children',
  'young-people',
  'families',
  'professionals',
  'volunteers',
] as const;
export const forms = ['group', 'individual', 'online', 'at-home', 'meeting', 'consultation-hour'] as const;
export const accesses = ['free', 'after-intake', 'on-referral', 'owner-only'] as const;
export const registers = ['none', 'skj', 'big', 'skj-or-big'] as const;

export type Level = (typeof levels)[number];
export type Audience = (typeof audiences)[number];
export type OfferForm = (typeof forms)[number];
export type Access = (typeof accesses)[number];
export type RequiredRegister = (typeof registers)[number];

/** A question that visitors often ask, with its answer. */
export interface OfferQuestion {
  q: string;
  a: string;
}

export interface NewOffer {
  organisationId: string;
  interventionId: string;
  slug: string;
  title: string;
  summary: string;
  titleEn?: string;
  summaryEn?: string;
  level: Level;
  functions?: readonly string[];
  audience: readonly Audience[];
  /** Age of the child concerned, in whole months, -9..287 (rule 5). */
  ageMin: number;
  ageMax: number;
  /** Months between the oldest and the youngest of one group. */
  ageSpan?: number;
  form: OfferForm;
  sessions: number;
  sessionMinutes: number;
  minSize: number;
  maxSize: number;
  trainersNeeded?: number;
  languages: readonly string[];
  contributionCents?: number;
  contributionNote?: string;
  /** What one run costs the payer. */
  pricePerGroupCents?: number;
  access: Access;
  intakeBy?: string;
  registerAt?: string;
  openOutsideRegion?: boolean;
  deployableOutside?: boolean;
  requires?: RequiredRegister;
  forWhom?: string;
  whatYouGet?: readonly string[];
  whatHappens?: string;
  practical?: string;
  questions?: readonly OfferQuestion[];
  state?: 'draft' | 'published' | 'withdrawn';
  /** When the owner last said that all this is right; today when left out. */
  confirmedOn?: Temporal.PlainDate;
  /** Codes of the region's list of themes, the most important first. */
  themes: readonly string[];
}

/** Puts an offer on the shelf. Returns its id. An unknown theme or a slug that exists is refused by the database. */
export async function addOffer(work: Work, input: NewOffer): Promise<string> {
  const { id } = await work.tx.insertInto('offers').values(rowOf(work, input)).returning('id').executeTakeFirstOrThrow();
  const themes = input.themes.map((theme, position) => ({ region_id: work.region.id, offer_id: id, theme, position }));
  if (themes.length > 0) await work.tx.insertInto('offer_themes').values(themes).execute();
  await audit(work, { action: 'offer.add', subjectKind: 'offer', subjectId: id });
  return id;
}

function rowOf(work: Work, input: NewOffer) {
  return {
    region_id: work.region.id,
    organisation_id: input.organisationId,
    intervention_id: input.interventionId,
    slug: input.slug,
    title: input.title,
    summary: input.summary,
    title_en: input.titleEn ?? null,
    summary_en: input.summaryEn ?? null,
    level: input.level,
    functions: [...(input.functions ?? [])],
    audience: [...input.audience],
    age_min: input.ageMin,
    age_max: input.ageMax,
    age_span: input.ageSpan ?? 47,
    form: input.form,
    sessions: input.sessions,
    session_minutes: input.sessionMinutes,
    min_size: input.minSize,
    max_size: input.maxSize,
    trainers_needed: input.trainersNeeded ?? 1,
    languages: [...input.languages],
    contribution_cents: input.contributionCents ?? 0,
    contribution_note: input.contributionNote ?? '',
    price_per_group_cents: input.pricePerGroupCents ?? null,
    access: input.access,
    intake_by: input.intakeBy ?? '',
    register_at: input.registerAt ?? '',
    open_outside_region: input.openOutsideRegion ?? false,
    deployable_outside: input.deployableOutside ?? false,
    requires: input.requires ?? 'none',
    for_whom: input.forWhom ?? '',
    what_you_get: [...(input.whatYouGet ?? [])],
    what_happens: input.whatHappens ?? '',
    practical: input.practical ?? '',
    questions: JSON.stringify(input.questions ?? []),
    state: input.state ?? 'published',
    confirmed_on: input.confirmedOn ?? localDate(work.now),
  };
}
