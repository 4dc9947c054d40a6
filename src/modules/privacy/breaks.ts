import { audit } from '../../platform/audit/audit.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../platform/work.ts';

export const verdicts = ['justified', 'not-justified'] as const;
export type Verdict = (typeof verdicts)[number];

export interface BreakRow {
  id: string;
  personId: string;
  name: string;
  subjectKind: string;
  subjectId: string;
  reason: string;
  at: Temporal.Instant;
  until: Temporal.Instant;
  verdict: Verdict | null;
  reviewedAt: Temporal.Instant | null;
}

/** Breaks of the glass, perhaps one only: those to review first, then the newest. */
export async function glassBreaks(reading: Reading, { id, limit }: { id?: string; limit: number }): Promise<BreakRow[]> {
  let query = reading.tx
    .selectFrom('glass_breaks as b')
    .innerJoin('persons as p', 'p.id', 'b.person_id')
    .select([
      'b.id',
      'p.id as personId',
      'p.name',
      'b.subject_kind as subjectKind',
      'b.subject_id as subjectId',
      'b.reason_sealed as reason',
    ])
    .select(['b.broken_at as at', 'b.ends_at as until', 'b.verdict', 'b.reviewed_at as reviewedAt'])
    .orderBy((eb) => eb('b.verdict', 'is not', null))
    .orderBy('b.broken_at', 'desc')
    .limit(limit);
  if (id) query = query.where('b.id', '=', id);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, reason: String(unseal(reading.services.keys, row.reason)) }));
}

/** How many wait for a verdict. */
export async function breaksToReview(reading: Reading): Promise<number> {
  const { tx } = reading;
  const row = await tx
    .selectFrom('glass_breaks')
    .select(tx.fn.countAll<number>().as('n'))
    .where('verdict', 'is', null)
    .executeTakeFirst();
  return row?.n ?? 0;
}

export type Judged = 'done' | 'already' | 'own' | 'not-found';

/** The verdict on a break, once, and never by who broke it. Audits 'glass.review'. */
export async function judgeBreak(work: Work, id: string, verdict: Verdict): Promise<Judged> {
  const row = await work.tx
    .selectFrom('glass_breaks')
    .select(['person_id', 'verdict'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return 'not-found';
  if (row.person_id === work.actor.personId) return 'own';
  if (row.verdict) return 'already';
  await work.tx
    .updateTable('glass_breaks')
    .set({ verdict, reviewed_at: work.now, reviewed_by: work.actor.personId })
    .where('id', '=', id)
    .execute();
  await audit(work, { action: 'glass.review', subjectKind: 'glass-break', subjectId: id, detail: { verdict } });
  return 'done';
}
