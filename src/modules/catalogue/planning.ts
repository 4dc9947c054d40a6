import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import type { Access, OfferForm, RequiredRegister } from './lists.ts';

/** What planners need to know of an offer. Ages in months, times in minutes. */
export interface PlanningOffer {
  id: string;
  slug: string;
  title: string;
  interventionId: string;
  interventionName: string;
  organisationId: string;
  ageMin: number;
  ageMax: number;
  ageSpan: number;
  minSize: number;
  maxSize: number;
  trainersNeeded: number;
  sessions: number;
  sessionMinutes: number;
  languages: string[];
  requires: RequiredRegister;
  access: Access;
  form: OfferForm;
  contributionCents: number;
  themes: string[];
  audience: string[];
}

const MOST = 50;

/** One offer as the planner sees it, or undefined outside the region or when it is not published. */
export function planningOffer(reading: Reading, offerId: string): Promise<PlanningOffer | undefined> {
  return planningOffers(reading).where('o.id', '=', offerId).executeTakeFirst();
}

export interface OfferNeed {
  theme: string;
  /** Months. */
  ageMin: number;
  ageMax: number;
  interventionId?: string | null;
}

/**
 * Published offers for a group that cover the theme (or are the intervention asked for) and overlap the ages, best fit first:
 * the intervention asked for, then ages wholly covered, then the theme as main theme, then the narrowest age span.
 */
export function offersForNeed(reading: Reading, need: OfferNeed): Promise<PlanningOffer[]> {
  const themePlace = sql<
    number | null
  >`(select t.position from offer_themes t where t.offer_id = o.id and t.theme = ${need.theme})`;
  const asked = sql<boolean>`(o.intervention_id is not distinct from ${need.interventionId ?? null}::uuid)`;
  return planningOffers(reading)
    .where('o.form', 'in', ['group', 'meeting'])
    .where('o.age_min', '<=', need.ageMax)
    .where('o.age_max', '>=', need.ageMin)
    .where(sql<boolean>`(${asked} or ${themePlace} is not null)`)
    .orderBy(sql`not ${asked}`)
    .orderBy(sql`not (o.age_min <= ${need.ageMin} and o.age_max >= ${need.ageMax})`)
    .orderBy(sql`${themePlace} nulls last`)
    .orderBy(sql`o.age_max - o.age_min`)
    .orderBy('o.title')
    .orderBy('o.id')
    .limit(MOST)
    .execute();
}

/** Everything on the shelf that is given to a group, with the municipalities where it is given (none: everywhere). */
export function groupOffers(reading: Reading): Promise<(PlanningOffer & { municipalityIds: string[] })[]> {
  return planningOffers(reading)
    .select(
      sql<string[]>`array(select m.municipality_id from offer_municipalities m where m.offer_id = o.id order by 1)`.as(
        'municipalityIds',
      ),
    )
    .where('o.form', 'in', ['group', 'meeting'])
    .orderBy('o.id')
    .execute();
}

function planningOffers(reading: Reading) {
  return reading.tx
    .selectFrom('offers as o')
    .innerJoin('interventions as i', 'i.id', 'o.intervention_id')
    .where('o.state', '=', 'published')
    .select([
      'o.id',
      'o.slug',
      'o.title',
      'i.id as interventionId',
      'i.name as interventionName',
      'o.organisation_id as organisationId',
    ])
    .select([
      'o.age_min as ageMin',
      'o.age_max as ageMax',
      'o.age_span as ageSpan',
      'o.min_size as minSize',
      'o.max_size as maxSize',
    ])
    .select([
      'o.trainers_needed as trainersNeeded',
      'o.sessions',
      'o.session_minutes as sessionMinutes',
      'o.languages',
      'o.requires',
    ])
    .select(['o.access', 'o.form', 'o.contribution_cents as contributionCents', 'o.audience'])
    .select(sql<string[]>`array(select t.theme from offer_themes t where t.offer_id = o.id order by t.position)`.as('themes'));
}
