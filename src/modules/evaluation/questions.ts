import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** How a mark is given: from 1 to 10, or as one of five. */
export const scales = ['ten', 'five'] as const;
type Scale = (typeof scales)[number];

/** Sentences that one agrees with or not, on five points; `trainer` counts for the trainers. */
export const statements = ['learned', 'useful', 'trainer', 'practical'] as const;
export type Statement = (typeof statements)[number];

/** What may be asked besides the mark. */
export const questions = [...statements, 'recommend', 'open'] as const;
export type Question = (typeof questions)[number];

export const recommends = ['yes', 'maybe', 'no'] as const;
export type Recommend = (typeof recommends)[number];

/** What is asked after a group. The mark always is. */
export interface Asked {
  scale: Scale;
  asked: Question[];
}

const STANDARD: Asked = { scale: 'ten', asked: ['learned', 'useful', 'trainer', 'recommend', 'open'] };

/** What is asked after a group of this offer: its own questions, else those of the region, else the standard ones. */
export async function askedFor(reading: Reading, offerId: string | null): Promise<Asked & { own: boolean }> {
  const row = await reading.tx
    .selectFrom('evaluation_forms')
    .select(['scale', 'asked', 'offer_id'])
    .where((where) => where.or([where('offer_id', 'is', null), where('offer_id', '=', offerId)]))
    .orderBy(sql`offer_id nulls last`)
    .limit(1)
    .executeTakeFirst();
  if (!row) return { ...STANDARD, own: false };
  return { scale: row.scale, asked: inOrder(row.asked), own: row.offer_id === offerId };
}

/** Changes what is asked from now on; of the region when no offer is named. Audits 'evaluation.questions'. */
export async function changeAsked(work: Work, offerId: string | null, { scale, asked }: Asked): Promise<void> {
  const what = { scale, asked: inOrder(asked), changed_by: work.actor.personId, changed_at: work.now };
  await work.tx
    .insertInto('evaluation_forms')
    .values({ region_id: work.region.id, offer_id: offerId, ...what })
    .onConflict((conflict) => conflict.columns(['region_id', 'offer_id']).doUpdateSet(what))
    .execute();
  await auditChange(work, offerId, { scale, questions: asked.length });
}

/** An offer asks what the region asks again. Audits 'evaluation.questions'. */
export async function askAsRegion(work: Work, offerId: string): Promise<void> {
  await work.tx.deleteFrom('evaluation_forms').where('offer_id', '=', offerId).execute();
  await auditChange(work, offerId, { asRegion: true });
}

function auditChange(work: Work, offerId: string | null, detail: Record<string, string | number | boolean>): Promise<void> {
  const subject = offerId ? { subjectKind: 'offer', subjectId: offerId } : { subjectKind: 'region', subjectId: work.region.id };
  return audit(work, { action: 'evaluation.questions', ...subject, detail });
}

/** In the order in which they are asked. */
export function inOrder(asked: readonly string[]): Question[] {
  return questions.filter((question) => asked.includes(question));
}
