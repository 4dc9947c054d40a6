import type { Reading } from '../../platform/work.ts';
import { asked, offerRows } from './offer-content.ts';
import { contentOf, type OfferState } from './offer-draft.ts';
import type { OfferInput } from './offer-input.ts';

/** An offer with everything that its owner fills in. */
export interface FullOffer {
  id: string;
  slug: string;
  state: OfferState;
  /** The change that waits when there is one, else what visitors read. */
  input: OfferInput;
}

export interface Asked {
  /** Only of these organisations; null: all. */
  organisationIds: string[] | null;
  /** Only with these slugs. */
  slugs?: string[];
  /** The last of the page before. */
  afterSlug?: string;
  limit: number;
}

/** Offers with all their fields, by slug; keyset paging. Withdrawn ones only when they are asked for. */
export async function offersInFull(reading: Reading, { organisationIds, slugs, afterSlug, limit }: Asked): Promise<FullOffer[]> {
  if (slugs?.length === 0 || organisationIds?.length === 0) return [];
  const rows = await offerRows(reading)
    .leftJoin('offer_versions as w', (join) => join.onRef('w.offer_id', '=', 'o.id').on('w.state', '=', 'waiting'))
    .select(['o.id', 'o.slug', 'o.state', 'w.content as waiting'])
    .$if(organisationIds !== null, (query) => query.where('o.organisation_id', 'in', organisationIds ?? []))
    .$if(slugs !== undefined, (query) => query.where('o.slug', 'in', slugs ?? []))
    .$if(slugs === undefined, (query) => query.where('o.state', '<>', 'withdrawn'))
    .$if(afterSlug !== undefined, (query) => query.where('o.slug', '>', afterSlug ?? ''))
    .orderBy('o.slug')
    .limit(limit)
    .execute();
  return rows.map(({ id, slug, state, waiting, questions, ...row }) => {
    const shown = { ...row, questions: asked.parse(questions), pictures: [] };
    const { pictures: _, ...input } = waiting ? contentOf(waiting, shown) : shown;
    return { id, slug, state, input };
  });
}
