import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { changeSetting } from '../regions/index.ts';
import { type EntryKind, entryKinds } from './kinds.ts';
import type { Terms } from './terms.ts';

/** Changes how long entries count. Warnings that went out already keep their least days. Audits 'freshness.terms'. */
export async function changeTerms(work: Work, terms: Terms): Promise<void> {
  for (const kind of entryKinds) await changeSetting(work, keys[kind], terms.term[kind]);
  await changeSetting(work, 'freshness.warn-days', terms.warn);
  await changeSetting(work, 'freshness.remind-days', terms.remind);
  await changeSetting(work, 'freshness.link-days', terms.link);
  await audit(work, { action: 'freshness.terms', subjectKind: 'region', subjectId: work.region.id, detail: { ...terms.term } });
}

const keys = {
  offer: 'freshness.offer-days',
  room: 'freshness.room-days',
  trainer: 'freshness.trainer-days',
  organisation: 'freshness.organisation-days',
} as const satisfies Record<EntryKind, string>;
