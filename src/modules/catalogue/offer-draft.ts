import { z } from 'zod';
import type { Reading } from '../../platform/work.ts';
import { type OfferContent, publicContent } from './offer-content.ts';
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
  const row = await reading.tx
    .selectFrom('offers')
    .select(['id', 'slug', 'state', 'version', 'confirmed_on as confirmedOn', 'organisation_id as organisationId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || !(trusted || editsOffersOf(reading.actor, row.organisationId))) return undefined;
  const shown = await publicContent(reading, id);
  if (!shown) return undefined;
  const newest = await reading.tx
    .selectFrom('offer_versions')
    .select(['number', 'state', 'content', 'made_at as madeAt', 'made_by as madeBy', 'reason'])
    .where('offer_id', '=', id)
    .where((where) => where.or([where('state', '=', 'waiting'), where('number', '=', row.version)]))
    .orderBy('number', 'desc')
    .execute();
  const waiting = newest.find((one) => one.state === 'waiting');
  const returned = newest.find((one) => one.state === 'returned');
  const { organisationId: _, ...offer } = row;
  return {
    ...offer,
    shown,
    content: contentOf((waiting ?? returned)?.content ?? shown, shown),
    waiting: waiting ? { number: waiting.number, madeAt: waiting.madeAt, madeBy: waiting.madeBy } : null,
    returned: returned && !waiting ? { number: returned.number, reason: returned.reason } : null,
  };
}
