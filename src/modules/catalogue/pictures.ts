import { audit } from '../../platform/audit/audit.ts';
import { cleanPicture, type PictureFault } from '../../platform/pictures/picture.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { shownDomain } from '../regions/index.ts';
import type { ShownPicture } from './offer-content.ts';
import { type OfferDraft, offerDraft } from './offer-draft.ts';
import { editsOffersOf } from './policy.ts';
import { type SavedOffer, saveOffer } from './save-offer.ts';

/** Most pictures of one offer, and most bytes of one. */
export const MOST_PICTURES = 6;
export const PICTURE_BYTES = 2 * 1024 * 1024;

export interface NewPicture {
  name: string;
  content: Buffer;
  alt: string;
  altEn?: string | null;
  /** The version of the offer that was looked at. */
  version?: number;
}

export type AddedPicture = SavedOffer | { ok: false; fault: PictureFault | 'too-many' };

/** Puts a picture with an offer, as a change that visitors see at once or after a look. Audits `offer.picture` and what saveOffer audits. */
export async function addPicture(
  work: Work,
  offerId: string,
  input: NewPicture,
  { review }: { review?: boolean } = {},
): Promise<AddedPicture> {
  const draft = await offerDraft(work, offerId);
  if (!draft) return { ok: false, fault: 'not-there' };
  if (input.version !== undefined && input.version !== draft.version)
    return { ok: false, fault: 'conflict', version: draft.version, theirs: [] };
  if (draft.content.pictures.length >= MOST_PICTURES) return { ok: false, fault: 'too-many' };
  const cleaned = cleanPicture(input.name, input.content);
  if (!cleaned.ok) return cleaned;
  const { id } = await work.tx
    .insertInto('offer_pictures')
    .values({
      region_id: work.region.id,
      offer_id: offerId,
      alt: input.alt,
      alt_en: input.altEn ?? null,
      added_by: work.actor.personId,
      added_at: work.now,
      ...cleaned.picture,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'offer.picture', subjectKind: 'offer', subjectId: offerId, detail: { picture: id } });
  const pictures = [...draft.content.pictures, { id, alt: input.alt, altEn: input.altEn ?? null }];
  return savePictures(work, draft, pictures, { version: input.version, review });
}

/** Takes a picture from what an offer shows; the file goes as soon as visitors do not see it any more. */
export async function removePicture(work: Work, offerId: string, pictureId: string, version?: number): Promise<SavedOffer> {
  const draft = await offerDraft(work, offerId);
  const left = draft?.content.pictures.filter((one) => one.id !== pictureId) ?? [];
  if (!draft || left.length === draft.content.pictures.length) return { ok: false, fault: 'not-there' };
  return savePictures(work, draft, left, { version });
}

function savePictures(
  work: Work,
  draft: OfferDraft,
  pictures: ShownPicture[],
  { version, review }: { version?: number | undefined; review?: boolean | undefined },
): Promise<SavedOffer> {
  const { pictures: _, ...input } = draft.content;
  return saveOffer(work, draft.id, input, {
    pictures,
    ...(version === undefined ? {} : { version }),
    ...(review === undefined ? {} : { review }),
  });
}

/** A picture that the actor may see: on a published offer anybody, else who edits the offer. */
export async function pictureFile(
  reading: Reading,
  id: string,
): Promise<{ type: string; content: Buffer; addedAt: Temporal.Instant } | undefined> {
  const row = await reading.tx
    .selectFrom('offer_pictures as f')
    .innerJoin('offers as o', 'o.id', 'f.offer_id')
    .select(['f.type', 'f.content', 'f.added_at as addedAt', 'f.position', 'o.state', 'o.organisation_id as organisationId'])
    .select(shownDomain(reading).as('open'))
    .where('f.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { type, content, addedAt } = row;
  const isPublic = row.state === 'published' && row.position !== null && row.open;
  return isPublic || editsOffersOf(reading.actor, row.organisationId) ? { type, content, addedAt } : undefined;
}
