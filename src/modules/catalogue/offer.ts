import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../../platform/work.ts';
import { shownDomain } from '../regions/index.ts';
import type { Recognition } from './interventions.ts';
import type { Audience, OfferFunction } from './lists.ts';
import { ended } from './methods.ts';
import type { OfferContent } from './offer-content.ts';
import type { OfferDraft } from './offer-draft.ts';
import { seesWholeShelf } from './policy.ts';

export interface OfferTheme {
  code: string;
  labelNl: string;
  labelEn: string;
}

/** The method behind an offer, with where its recognition comes from. */
export interface OfferMethod {
  slug: string;
  name: string;
  recognition: Recognition;
  recognitionNote: string;
  recognitionUrl: string | null;
  /** Day on which somebody read that there. */
  recognitionOn: Temporal.PlainDate | null;
  recognitionUntil: Temporal.PlainDate | null;
  /** That day is over. */
  recognitionEnded: boolean;
  owner: string;
  summary: string;
}

/** Everything of one offer that a visitor may read. Ages in months, money in cents. */
export interface OfferView extends Omit<OfferContent, 'themes' | 'municipalities' | 'organisationId' | 'interventionId'> {
  id: string;
  slug: string;
  confirmedOn: Temporal.PlainDate;
  changedAt: Temporal.Instant;
  organisation: { name: string; summary: string; phone: string | null; website: string | null };
  intervention: OfferMethod;
  themes: OfferTheme[];
  /** Names of the municipalities where it is given; none: the whole region. */
  municipalities: string[];
}

const asked = z.array(z.object({ q: z.string(), a: z.string() }));

/** A published offer that the actor may see, or undefined. */
export async function offerBySlug(reading: Reading, slug: string): Promise<OfferView | undefined> {
  const row = await offerFacts(reading)
    .where('o.slug', '=', slug)
    .where('o.state', '=', 'published')
    .where(shownDomain(reading))
    .$if(!seesWholeShelf(reading.actor), (query) => query.where('o.access', '<>', 'owner-only'))
    .select(['o.title', 'o.title_en as titleEn', 'o.summary', 'o.summary_en as summaryEn', 'o.level', 'o.form', 'o.domain'])
    .select(['o.age_min as ageMin', 'o.age_max as ageMax', 'o.age_span as ageSpan', 'o.sessions', 'o.materials'])
    .select(['o.session_minutes as sessionMinutes', 'o.min_size as minSize', 'o.max_size as maxSize', 'o.remissions'])
    .select(['o.trainers_needed as trainersNeeded', 'o.co_trainer as coTrainer', 'o.requires', 'o.access', 'o.questions'])
    .select(['o.contribution_cents as contributionCents', 'o.contribution_note as contributionNote', 'o.practical'])
    .select(['o.price_per_group_cents as pricePerGroupCents', 'o.price_per_participant_cents as pricePerParticipantCents'])
    .select(['o.intake_by as intakeBy', 'o.register_at as registerAt', 'o.phone', 'o.open_outside_region as openOutsideRegion'])
    .select(['o.deployable_outside as deployableOutside', 'o.qualification_needed as qualificationNeeded'])
    .select(['o.for_whom as forWhom', 'o.what_you_get as whatYouGet', 'o.what_happens as whatHappens'])
    .select([sql<Audience[]>`o.audience`.as('audience'), sql<OfferFunction[]>`o.functions`.as('functions')])
    .select([
      sql<OfferContent['languages']>`o.languages`.as('languages'),
      sql<
        OfferTheme[]
      >`(select coalesce(json_agg(json_build_object('code', e.code, 'labelNl', e.label_nl, 'labelEn', e.label_en) order by t.position), '[]')
        from offer_themes t join list_entries e on e.region_id = t.region_id and e.list = t.list and e.code = t.theme where t.offer_id = o.id)`.as(
        'themes',
      ),
      sql<
        string[]
      >`array(select m.name from offer_municipalities c join municipalities m on m.id = c.municipality_id where c.offer_id = o.id
        order by m.name collate "nl-NL-x-icu")`.as('municipalities'),
      sql<
        OfferContent['pictures']
      >`(select coalesce(json_agg(json_build_object('id', f.id, 'alt', f.alt, 'altEn', f.alt_en) order by f.position), '[]')
        from offer_pictures f where f.offer_id = o.id and f.position is not null)`.as('pictures'),
    ])
    .innerJoin('organisations as p', 'p.id', 'o.organisation_id')
    .innerJoin('interventions as i', 'i.id', 'o.intervention_id')
    .select([organisationOf.as('organisation'), methodOf(reading).as('method')])
    .executeTakeFirst();
  if (!row) return undefined;
  const { method, questions, ...offer } = row;
  return { ...offer, questions: asked.parse(questions), intervention: asMethod(method) };
}

/** What an offer would look like with the change that waits: for who edits it or looks at it first. */
export async function offerPreview(reading: Reading, draft: OfferDraft): Promise<OfferView | undefined> {
  const { organisationId, interventionId, themes, municipalities, ...content } = draft.content;
  const row = await offerFacts(reading)
    .innerJoin('organisations as p', (join) => join.on('p.id', '=', organisationId))
    .innerJoin('interventions as i', (join) => join.on('i.id', '=', interventionId))
    .select([organisationOf.as('organisation'), methodOf(reading).as('method')])
    .where('o.id', '=', draft.id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { tx } = reading;
  const labels = await tx
    .selectFrom('list_entries')
    .select(['code', 'label_nl as labelNl', 'label_en as labelEn'])
    .where('list', '=', 'theme')
    .execute();
  const places = await tx.selectFrom('municipalities').select(['id', 'name']).orderBy('name').execute();
  const { method, ...offer } = row;
  return {
    ...content,
    ...offer,
    themes: themes.flatMap((code) => labels.find((one) => one.code === code) ?? []),
    municipalities: places.filter((one) => municipalities.includes(one.id)).map((one) => one.name),
    intervention: asMethod(method),
  };
}

function offerFacts(reading: Reading) {
  return reading.tx
    .selectFrom('offers as o')
    .select(['o.id', 'o.slug', 'o.confirmed_on as confirmedOn', 'o.changed_at as changedAt']);
}

type MethodRow = Omit<OfferMethod, 'recognitionOn' | 'recognitionUntil'> & {
  recognitionOn: string | null;
  recognitionUntil: string | null;
};

const organisationOf = sql<
  OfferView['organisation']
>`json_build_object('name', p.name, 'summary', p.summary, 'phone', p.phone, 'website', p.website)`;
const methodOf = (
  reading: Reading,
) => sql<MethodRow>`json_build_object('slug', i.slug, 'name', i.name, 'recognition', i.recognition,
  'recognitionNote', i.recognition_note, 'recognitionUrl', i.recognition_url, 'recognitionOn', i.recognition_on,
  'recognitionUntil', i.recognition_until, 'recognitionEnded', ${ended(reading)}, 'owner', i.owner, 'summary', i.summary)`;

function asMethod({ recognitionOn, recognitionUntil, ...method }: MethodRow): OfferMethod {
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
  return { ...method, recognitionOn: day(recognitionOn), recognitionUntil: day(recognitionUntil) };
}
