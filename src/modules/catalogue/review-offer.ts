import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { tellDecided } from './mails.ts';
import { type OfferDraft, offerDraft } from './offer-draft.ts';
import { reviewsOffers } from './policy.ts';
import { publishOffers } from './publish-offers.ts';

/** `changed`: another change waits by now than the one that was looked at. */
export type Decided = { ok: true; slug: string } | { ok: false; fault: 'not-there' | 'changed' };

/** The change that waits becomes what visitors read. `number` is the version that was looked at. Audits `offer.approve`, mails its maker. */
export async function approveOffer(work: Work, id: string, number: number): Promise<Decided> {
  const found = await waitingFor(work, id, number);
  if (!found.ok) return found;
  const { draft, waiting } = found;
  await decide(work, id, number, 'approved', '');
  const confirmedOn = localDate(waiting.madeAt);
  await publishOffers(work, [{ offerId: id, content: draft.content, version: draft.version, confirmedOn }]);
  await audit(work, { action: 'offer.approve', subjectKind: 'offer', subjectId: id, detail: { version: number } });
  await tellDecided(work, { ...toldOf(draft, waiting), reason: null });
  return { ok: true, slug: draft.slug };
}

/** The change goes back to its maker with a reason; what visitors read stays. Audits `offer.return`, mails its maker. */
export async function returnOffer(work: Work, id: string, number: number, reason: string): Promise<Decided> {
  const found = await waitingFor(work, id, number);
  if (!found.ok) return found;
  const { draft, waiting } = found;
  await decide(work, id, number, 'returned', reason);
  await audit(work, { action: 'offer.return', subjectKind: 'offer', subjectId: id, detail: { version: number } });
  await tellDecided(work, { ...toldOf(draft, waiting), reason });
  return { ok: true, slug: draft.slug };
}

type Waiting = NonNullable<OfferDraft['waiting']>;

function toldOf({ id, slug, content }: OfferDraft, { madeBy }: Waiting) {
  return { madeBy, offerId: id, slug, organisationId: content.organisationId, title: content.title };
}

async function waitingFor(
  work: Work,
  id: string,
  number: number,
): Promise<{ ok: true; draft: OfferDraft; waiting: Waiting } | { ok: false; fault: 'not-there' | 'changed' }> {
  if (!reviewsOffers.allows(work.actor)) return { ok: false, fault: 'not-there' };
  await work.tx.selectFrom('offers').select('id').where('id', '=', id).forUpdate().execute();
  const draft = await offerDraft(work, id);
  if (!draft) return { ok: false, fault: 'not-there' };
  const { waiting } = draft;
  if (waiting?.number !== number) return { ok: false, fault: 'changed' };
  return { ok: true, draft, waiting };
}

async function decide(
  work: Work,
  offerId: string,
  number: number,
  state: 'approved' | 'returned',
  reason: string,
): Promise<void> {
  await work.tx
    .updateTable('offer_versions')
    .set({ state, reason, decided_by: work.actor.personId, decided_at: work.now })
    .where('offer_id', '=', offerId)
    .where('number', '=', number)
    .execute();
}
