import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../../platform/work.ts';
import { asked, type OfferContent, offerRows, type ShownPicture } from './offer-content.ts';
import { editsOffersOf } from './policy.ts';

export type OfferState = 'draft' | 'published' | 'hidden' | 'withdrawn';

/** An offer as who edits it sees it. */
export interface OfferDraft {
  id: string;
  slug: string;
  state: OfferState;
  /** Number of the newest version: what a form must still stand on when it is saved. */
  version: number;
  confirmedOn: Temporal.PlainDate;
  /** What visitors read, or would read. */
  shown: OfferContent;
  /** What is edited further: the change that waits, else what is shown. */
  content: OfferContent;
  /** The change that waits for who runs the region. */
  waiting: { number: number; madeAt: Temporal.Instant; madeBy: string | null } | null;
  /** Why the last change was sent back, while nothing newer was made. */
  returned: { number: number; reason: string } | null;
}

/** What is kept as content of a version was checked when it was made. */
const kept = z.looseObject({
  title: z.string(),
  organisationId: z.string(),
  pictures: z.array(z.object({ id: z.string() }).loose()),
});

/** The content of a version. Fields that came later start as they are shown now. */
export function contentOf(json: unknown, shown: OfferContent): OfferContent {
  return { ...shown, ...(kept.parse(json) as unknown as OfferContent) };
}

/** An offer to edit, of an organisation for which the actor may; undefined otherwise. `trusted`: the caller has checked that. */
export async function offerDraft(reading: Reading, id: string, { trusted = false } = {}): Promise<OfferDraft | undefined> {
  const draft = (await offerDrafts(reading, [id])).get(id);
  return draft && (trusted || editsOffersOf(reading.actor, draft.shown.organisationId)) ? draft : undefined;
}

/** Offers to edit by id, those of the region that are there. The caller has checked that the actor may. */
export async function offerDrafts(reading: Reading, ids: string[]): Promise<Map<string, OfferDraft>> {
  const rows = await offerRows(reading)
    .select(['o.id', 'o.slug', 'o.state', 'o.version', 'o.confirmed_on as confirmedOn'])
    .where(sql<boolean>`o.id = any(${ids}::uuid[])`)
    .execute();
  const pictures = await shownPictures(reading, ids);
  const newest = await newestVersions(reading, ids);
  return new Map(
    rows.map(({ id, slug, state, version, confirmedOn, questions, ...input }) => {
      const shown = { ...input, questions: asked.parse(questions), pictures: pictures.get(id) ?? [] };
      const own = newest.get(id) ?? [];
      const waiting = own.find((one) => one.state === 'waiting');
      const returned = own.find((one) => one.state === 'returned');
      const draft: OfferDraft = {
        ...{ id, slug, state, version, confirmedOn, shown },
        content: contentOf((waiting ?? returned)?.content ?? shown, shown),
        waiting: waiting ? { number: waiting.number, madeAt: waiting.madeAt, madeBy: waiting.madeBy } : null,
        returned: returned && !waiting ? { number: returned.number, reason: returned.reason } : null,
      };
      return [id, draft];
    }),
  );
}

/** The pictures on offers' public pages, in order. */
async function shownPictures(reading: Reading, offerIds: string[]): Promise<Map<string, ShownPicture[]>> {
  const rows = await reading.tx
    .selectFrom('offer_pictures')
    .select(['offer_id as offerId', 'id', 'alt', 'alt_en as altEn'])
    .where(sql<boolean>`offer_id = any(${offerIds}::uuid[])`)
    .where('position', 'is not', null)
    .orderBy('position')
    .execute();
  const found = Map.groupBy(rows, (row) => row.offerId);
  return new Map([...found].map(([id, own]) => [id, own.map(({ offerId: _, ...picture }) => picture)]));
}

/** What waits and the newest version of each, the newest first; their content only where it is edited further. */
async function newestVersions(reading: Reading, offerIds: string[]) {
  const rows = await reading.tx
    .selectFrom('offer_versions as v')
    .innerJoin('offers as o', 'o.id', 'v.offer_id')
    .select(['v.offer_id as offerId', 'v.number', 'v.state', 'v.made_at as madeAt', 'v.made_by as madeBy', 'v.reason'])
    .select(sql<unknown>`case when v.state in ('waiting', 'returned') then v.content end`.as('content'))
    .where(sql<boolean>`v.offer_id = any(${offerIds}::uuid[])`)
    .where((where) => where.or([where('v.state', '=', 'waiting'), where('v.number', '=', where.ref('o.version'))]))
    .orderBy('v.number', 'desc')
    .execute();
  return Map.groupBy(rows, (row) => row.offerId);
}
