import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { tellReviewers } from './mails.ts';
import { changesBetween, type OfferChange } from './offer-changes.ts';
import type { OfferContent, ShownPicture } from './offer-content.ts';
import { contentOf, type OfferDraft, offerDraft, offerDrafts } from './offer-draft.ts';
import type { OfferFault, OfferInput } from './offer-input.ts';
import { unknownIn } from './offer-known.ts';
import { reviewsOffers } from './policy.ts';
import { planChange, writeChanges } from './write-changes.ts';

export interface SaveOptions {
  /** Number of the version that was edited. Left out: whatever is there now is changed, nobody else's work is looked at. */
  version?: number;
  /** True: the change waits. False: visitors read it at once. Left out: by who changes it and the region's setting `offer.review`. */
  review?: boolean;
  /** The caller has checked that this offer may be changed: an import, a link without account. */
  trusted?: boolean;
  /** The caller has checked that what the input names is there: an import of many. */
  known?: boolean;
  /** Other pictures than there are. */
  pictures?: ShownPicture[];
}

export type SavedOffer =
  | { ok: true; offerId: string; slug: string; version: number; outcome: 'shown' | 'waits' | 'same'; changes: OfferChange[] }
  | { ok: false; fault: 'not-there' }
  /** Somebody else saved a newer version; `theirs` is what differs there from the version that was edited, as far as it is known. */
  | { ok: false; fault: 'conflict'; version: number; theirs: OfferChange[] }
  | { ok: false; fault: 'unknown'; fields: Partial<Record<keyof OfferInput, OfferFault>> };

/**
 * Saves what is filled in for an offer. What visitors read stays as it was while a change waits. Nobody's work is lost: who edited an older
 * version is told, and each version stays in the history. Audits `offer.change` (shown at once) or `offer.propose` (waits).
 */
export async function saveOffer(work: Work, id: string, input: OfferInput, options: SaveOptions = {}): Promise<SavedOffer> {
  const { trusted = false } = options;
  await work.tx.selectFrom('offers').select('id').where('id', '=', id).forUpdate().execute();
  const draft = await offerDraft(work, id, { trusted });
  if (!draft) return { ok: false, fault: 'not-there' };
  if (options.version !== undefined && options.version !== draft.version)
    return { ok: false, fault: 'conflict', version: draft.version, theirs: await changedSince(work, draft, options.version) };
  const fields = options.known ? {} : await unknownIn(work, input, trusted);
  if (Object.keys(fields).length > 0) return { ok: false, fault: 'unknown', fields };
  const content: OfferContent = { ...input, pictures: options.pictures ?? draft.content.pictures };
  const plan = planChange(draft, content);
  const saved = { ok: true as const, offerId: id, slug: draft.slug };
  if (!plan) return { ...saved, version: draft.version, outcome: 'same', changes: [] };
  const { version, changes } = plan;
  const waits = !plan.direct && (await mustWait(work, options));
  await writeChanges(work, [{ ...plan, waits }]);
  if (waits) await tellReviewers(work, [content.title]);
  return { ...saved, version, outcome: waits ? 'waits' : 'shown', changes };
}

/** Whether a change by this actor waits for who runs the region. */
export async function mustWait(work: Work, { review }: Pick<SaveOptions, 'review'>): Promise<boolean> {
  if (review !== undefined) return review;
  return !reviewsOffers.allows(work.actor) && (await setting(work, 'offer.review'));
}

/** One offer of many to save. */
export interface OfferToSave {
  offerId: string;
  input: OfferInput;
}

/**
 * Saves many offers in a few statements: an import, of which the caller has checked that it may and that what is named is there. Pictures
 * stay. Returns the version that each has now, without those that are not there. Audits `offer.change` or `offer.propose` for each.
 */
export async function saveOffers(
  work: Work,
  offers: OfferToSave[],
  { review }: { review: boolean },
): Promise<Map<string, number>> {
  const ids = offers.map((one) => one.offerId);
  await sql`select id from offers where id = any(${ids}::uuid[]) order by id for update`.execute(work.tx);
  const drafts = await offerDrafts(work, ids);
  const versions = new Map([...drafts.values()].map(({ id, version }) => [id, version]));
  const plans = offers.flatMap(({ offerId, input }) => {
    const draft = drafts.get(offerId);
    return (draft && planChange(draft, { ...input, pictures: draft.content.pictures })) ?? [];
  });
  await writeChanges(
    work,
    plans.map((plan) => ({ ...plan, waits: !plan.direct && review })),
  );
  for (const { draft, version } of plans) versions.set(draft.id, version);
  return versions;
}

/** What others changed since a version: between that one and what would be edited now. */
async function changedSince(work: Work, draft: OfferDraft, version: number): Promise<OfferChange[]> {
  const row = await work.tx
    .selectFrom('offer_versions')
    .select('content')
    .where('offer_id', '=', draft.id)
    .where('number', '=', version)
    .executeTakeFirst();
  return changesBetween(row ? contentOf(row.content, draft.shown) : draft.shown, draft.content);
}
