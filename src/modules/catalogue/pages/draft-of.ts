import { z } from 'zod';
import { id } from '../../../platform/http/fields.ts';
import type { Context } from '../../../platform/http/route.ts';
import { offerDraft } from '../offer-draft.ts';

/** The offer of a page below /werk/aanbod/:id. */
export const offerParams = z.object({ id });
export type OfferParams = z.output<typeof offerParams>;

/** The offer as its owner sees it; undefined outside the actor's scope. */
export function draftOf({ read, params }: Context<OfferParams, unknown, unknown>) {
  return read((reading) => offerDraft(reading, params.id));
}
