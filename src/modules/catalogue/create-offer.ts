import type { Work } from '../../platform/work.ts';
import { createOffers } from './create-offers.ts';
import { tellReviewers } from './mails.ts';
import type { OfferFault, OfferInput } from './offer-input.ts';
import { unknownIn } from './offer-known.ts';
import { mustWait, type SaveOptions } from './save-offer.ts';

export type CreatedOffer =
  | { ok: true; offerId: string; slug: string; outcome: 'shown' | 'waits' }
  | { ok: false; fault: 'unknown'; fields: Partial<Record<keyof OfferInput, OfferFault>> };

/** A new offer: on the shelf at once, or first looked at by who runs the region. Audits `offer.add`. */
export async function createOffer(
  work: Work,
  input: OfferInput,
  options: Pick<SaveOptions, 'review' | 'trusted'> = {},
): Promise<CreatedOffer> {
  const fields = await unknownIn(work, input, options.trusted ?? false);
  if (Object.keys(fields).length > 0) return { ok: false, fault: 'unknown', fields };
  const waits = await mustWait(work, options);
  const [made] = await createOffers(work, [input], { review: waits });
  if (!made) throw new Error('no offer was made');
  if (waits) await tellReviewers(work, [input.title]);
  return { ok: true, ...made, outcome: waits ? 'waits' : 'shown' };
}
