import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { offerDraft } from './offer-draft.ts';
import { addVersions, replaceWaiting } from './offer-versions.ts';
import type { SaveOptions } from './save-offer.ts';

export type WithdrawnOffer = { ok: true; version: number } | { ok: false; fault: 'not-there' | 'withdrawn' };

/**
 * Takes an offer off the shelf at once: what is not given any more should mislead nobody. Groups that are planned go on. A change that waits
 * is replaced; saving the offer puts it back. Audits `offer.withdraw`.
 */
export async function withdrawOffer(
  work: Work,
  id: string,
  reason: string,
  { trusted = false }: Pick<SaveOptions, 'trusted'> = {},
): Promise<WithdrawnOffer> {
  await work.tx.selectFrom('offers').select('id').where('id', '=', id).forUpdate().execute();
  const draft = await offerDraft(work, id, { trusted });
  if (!draft) return { ok: false, fault: 'not-there' };
  if (draft.state === 'withdrawn') return { ok: false, fault: 'withdrawn' };
  const version = draft.version + 1;
  await replaceWaiting(work, [id]);
  await addVersions(work, [{ offerId: id, number: version, state: 'withdrawn', content: draft.content, changes: [], reason }]);
  await work.tx.updateTable('offers').set({ state: 'withdrawn', version, changed_at: work.now }).where('id', '=', id).execute();
  await audit(work, { action: 'offer.withdraw', subjectKind: 'offer', subjectId: id, detail: { version } });
  return { ok: true, version };
}
