import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { changesBetween, isDirect, type OfferChange } from './offer-changes.ts';
import { type OfferContent, publish, type ShownPicture } from './offer-content.ts';
import { contentOf, type OfferDraft, offerDraft } from './offer-draft.ts';
import type { OfferFault, OfferInput } from './offer-input.ts';
import { unknownIn } from './offer-known.ts';
import { reviewsOffers } from './policy.ts';

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
  const newer = changesBetween(draft.content, content);
  const back = draft.state !== 'published' && !draft.waiting;
  const saved = { ok: true as const, offerId: id, slug: draft.slug };
  if (newer.length === 0 && !back) return { ...saved, version: draft.version, outcome: 'same', changes: [] };
  const version = draft.version + 1;
  const changes = changesBetween(draft.shown, content);
  // Beside a change that waits only what is new counts; what came back is not shown by the way.
  const direct = draft.state === 'published' && isDirect(draft.waiting ? newer : changes);
  const waits = !direct && (await mustWait(work, options));
  await (waits ? propose(work, draft, { content, version, changes }) : show(work, draft, { content, version, changes, newer }));
  return { ...saved, version, outcome: waits ? 'waits' : 'shown', changes };
}

/** Whether a change by this actor waits for who runs the region. */
export async function mustWait(work: Work, { review }: Pick<SaveOptions, 'review'>): Promise<boolean> {
  if (review !== undefined) return review;
  return !reviewsOffers.allows(work.actor) && (await setting(work, 'offer.review'));
}

interface Next {
  content: OfferContent;
  version: number;
  changes: OfferChange[];
}

async function propose(work: Work, draft: OfferDraft, { content, version, changes }: Next): Promise<void> {
  await replaceWaiting(work, draft.id);
  await addVersion(work, draft.id, { number: version, state: 'waiting', content, changes });
  await work.tx.updateTable('offers').set({ version }).where('id', '=', draft.id).execute();
  await audit(work, {
    action: 'offer.propose',
    subjectKind: 'offer',
    subjectId: draft.id,
    detail: { version, fields: changes.length },
  });
}

/** Who may decide takes along what waited; a direct fact of somebody else leaves the rest waiting, with the fact in it. */
async function show(
  work: Work,
  draft: OfferDraft,
  { content, version, changes, newer }: Next & { newer: OfferChange[] },
): Promise<void> {
  const decides = reviewsOffers.allows(work.actor);
  const keepsWaiting = draft.waiting !== null && isDirect(newer) && !decides;
  const shown = keepsWaiting ? withChanges(draft.shown, newer) : content;
  if (keepsWaiting) {
    await work.tx
      .updateTable('offer_versions')
      .set({ content: JSON.stringify(content), changes: JSON.stringify(changesBetween(shown, content)) })
      .where('offer_id', '=', draft.id)
      .where('state', '=', 'waiting')
      .execute();
  } else await replaceWaiting(work, draft.id);
  const told = keepsWaiting ? newer : changes;
  await addVersion(work, draft.id, { number: version, state: 'approved', content: shown, changes: told });
  const confirmed = { confirmed_on: localDate(work.now) };
  await publish(work, draft.id, shown, { state: 'published', version, changed_at: work.now, ...confirmed });
  await audit(work, {
    action: 'offer.change',
    subjectKind: 'offer',
    subjectId: draft.id,
    detail: { version, fields: told.length },
  });
}

function withChanges(content: OfferContent, changes: readonly OfferChange[]): OfferContent {
  return { ...content, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
}

async function replaceWaiting(work: Work, offerId: string): Promise<void> {
  await work.tx
    .updateTable('offer_versions')
    .set({ state: 'replaced', decided_at: work.now })
    .where('offer_id', '=', offerId)
    .where('state', '=', 'waiting')
    .execute();
}

interface NewVersion {
  number: number;
  state: 'waiting' | 'approved' | 'withdrawn';
  content: OfferContent;
  changes: OfferChange[];
  reason?: string;
}

/** Adds a row to the history of an offer. */
export async function addVersion(work: Work, offerId: string, { content, changes, ...version }: NewVersion): Promise<void> {
  const values = {
    region_id: work.region.id,
    offer_id: offerId,
    content: JSON.stringify(content),
    changes: JSON.stringify(changes),
    made_by: work.actor.personId,
    made_at: work.now,
    ...version,
  };
  await work.tx.insertInto('offer_versions').values(values).execute();
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
