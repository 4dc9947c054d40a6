import { auditAll } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { updateAll } from '../../platform/db/records.ts';
import type { Work } from '../../platform/work.ts';
import { changesBetween, isDirect, type OfferChange } from './offer-changes.ts';
import type { OfferContent } from './offer-content.ts';
import type { OfferDraft } from './offer-draft.ts';
import { addVersions, replaceWaiting } from './offer-versions.ts';
import { reviewsOffers } from './policy.ts';
import { publishOffers } from './publish-offers.ts';

/** What saving an offer would do. */
export interface OfferChangePlan {
  draft: OfferDraft;
  content: OfferContent;
  version: number;
  /** What differs from what visitors read. */
  changes: OfferChange[];
  /** What differs from what was edited. */
  newer: OfferChange[];
  /** Facts that nobody has to look at first. */
  direct: boolean;
}

/** Null when nothing would change. */
export function planChange(draft: OfferDraft, content: OfferContent): OfferChangePlan | null {
  const newer = changesBetween(draft.content, content);
  const back = draft.state !== 'published' && !draft.waiting;
  if (newer.length === 0 && !back) return null;
  const changes = changesBetween(draft.shown, content);
  // Beside a change that waits only what is new counts; what came back is not shown by the way.
  const direct = draft.state === 'published' && isDirect(draft.waiting ? newer : changes);
  return { draft, content, version: draft.version + 1, changes, newer, direct };
}

/** Writes changes of offers that are locked, those that wait and those that visitors read at once. Audits each. */
export async function writeChanges(work: Work, plans: (OfferChangePlan & { waits: boolean })[]): Promise<void> {
  await propose(
    work,
    plans.filter((plan) => plan.waits),
  );
  await show(
    work,
    plans.filter((plan) => !plan.waits),
  );
}

async function propose(work: Work, plans: OfferChangePlan[]): Promise<void> {
  if (plans.length === 0) return;
  await replaceWaiting(work, idsOf(plans));
  await addVersions(
    work,
    plans.map(({ draft, version, content, changes }) => ({
      ...{ offerId: draft.id, number: version, state: 'waiting', content, changes },
    })),
  );
  const numbered = plans.map(({ draft, version }) => ({ id: draft.id, version }));
  await updateAll(work.tx, 'offers', numbered);
  await auditEach(work, 'offer.propose', plans);
}

/** Who may decide takes along what waited; a direct fact of somebody else leaves the rest waiting, with the fact in it. */
async function show(work: Work, plans: OfferChangePlan[]): Promise<void> {
  if (plans.length === 0) return;
  const decides = reviewsOffers.allows(work.actor);
  const written = plans.map((plan) => {
    const keeps = plan.draft.waiting !== null && isDirect(plan.newer) && !decides;
    const shown = keeps ? withChanges(plan.draft.shown, plan.newer) : plan.content;
    return { ...plan, keeps, shown, changes: keeps ? plan.newer : plan.changes };
  });
  for (const { draft, content, shown } of written.filter((one) => one.keeps)) await keepWaiting(work, draft, content, shown);
  await replaceWaiting(work, idsOf(written.filter((one) => !one.keeps)));
  await addVersions(
    work,
    written.map(({ draft, version, shown, changes }) => ({
      ...{ offerId: draft.id, number: version, state: 'approved', content: shown, changes },
    })),
  );
  const confirmedOn = localDate(work.now);
  await publishOffers(
    work,
    written.map(({ draft, shown, version }) => ({ offerId: draft.id, content: shown, version, confirmedOn })),
  );
  await auditEach(work, 'offer.change', written);
}

async function keepWaiting(work: Work, draft: OfferDraft, content: OfferContent, shown: OfferContent): Promise<void> {
  await work.tx
    .updateTable('offer_versions')
    .set({ content: JSON.stringify(content), changes: JSON.stringify(changesBetween(shown, content)) })
    .where('offer_id', '=', draft.id)
    .where('state', '=', 'waiting')
    .execute();
}

function withChanges(content: OfferContent, changes: readonly OfferChange[]): OfferContent {
  return { ...content, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
}

const idsOf = (plans: OfferChangePlan[]) => plans.map(({ draft }) => draft.id);

function auditEach(work: Work, action: 'offer.propose' | 'offer.change', plans: OfferChangePlan[]): Promise<void> {
  return auditAll(
    work,
    plans.map(({ draft, version, changes }) => ({
      ...{ action, subjectKind: 'offer', subjectId: draft.id, detail: { version, fields: changes.length } },
    })),
  );
}
