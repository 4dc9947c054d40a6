import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { seal } from '../../platform/crypto/seal.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { forYoung } from '../groups/index.ts';
import { type Asked, inOrder, type Recommend, type Statement } from './questions.ts';

/** What a family is asked, behind the secret of a mail. */
export interface Invitation extends Asked {
  id: string;
  groupId: string;
  title: string;
  /** For young people themselves ("je"), not for their parents. */
  young: boolean;
  outcome: 'answered' | 'declined' | null;
  closesAt: Temporal.Instant;
}

/** The invitation of this secret, from the first mail or the reminder; undefined when it is unknown or its term is over. */
export async function invitationOf(reading: Reading, token: string): Promise<Invitation | undefined> {
  const hash = hashToken(token);
  const row = await reading.tx
    .selectFrom('evaluation_invitations as i')
    .innerJoin('group_evaluations as e', 'e.group_id', 'i.group_id')
    .innerJoin('groups as g', 'g.id', 'i.group_id')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .select(['i.id', 'i.group_id as groupId', 'i.outcome', 'g.title', 'e.scale', 'e.asked', 'e.closes_at as closesAt'])
    .select('o.audience')
    .where((where) => where.or([where('i.token_hash', '=', hash), where('i.reminder_hash', '=', hash)]))
    .where('e.closed_at', 'is', null)
    .where('e.closes_at', '>', reading.now)
    .executeTakeFirst();
  if (!row) return undefined;
  const { audience, ...invitation } = row;
  return { ...invitation, asked: inOrder(row.asked), young: forYoung(audience) };
}

export type Answers = {
  mark: number;
  recommend: Recommend | null;
  /** '' when left empty. */
  open: string;
} & Record<Statement, number | null>;

/**
 * Keeps the answers apart from who gave them: the invitation only knows that it was answered. A second answer, or one after declining, is not kept:
 * false. Answers to what was not asked are left out. Audits 'evaluation.answer'.
 */
export async function answerQuestions(work: Work, invitation: Invitation, answers: Answers): Promise<boolean> {
  if (!(await settle(work, invitation, 'answered'))) return false;
  const asked = new Set<string>(invitation.asked);
  const ifAsked = (statement: Statement) => (asked.has(statement) ? answers[statement] : null);
  const open = asked.has('open') ? answers.open : '';
  await work.tx
    .insertInto('evaluation_answers')
    .values({
      region_id: work.region.id,
      group_id: invitation.groupId,
      scale: invitation.scale,
      mark: answers.mark,
      learned: ifAsked('learned'),
      useful: ifAsked('useful'),
      trainer: ifAsked('trainer'),
      practical: ifAsked('practical'),
      recommend: asked.has('recommend') ? answers.recommend : null,
      open_sealed: open === '' ? null : seal(work.services.keys, { text: open }),
      answered_on: localDate(work.now),
    })
    .execute();
  await audit(work, { action: 'evaluation.answer', subjectKind: 'group', subjectId: invitation.groupId });
  return true;
}

/** The family does not want to be asked again. False when it had answered. Audits 'evaluation.decline'. */
export async function declineQuestions(work: Work, invitation: Invitation): Promise<boolean> {
  if (!(await settle(work, invitation, 'declined'))) return false;
  await audit(work, { action: 'evaluation.decline', subjectKind: 'group', subjectId: invitation.groupId });
  return true;
}

/** Once: of two at the same moment the second finds it settled. */
async function settle(work: Work, { id }: Invitation, outcome: 'answered' | 'declined'): Promise<boolean> {
  const settled = await work.tx
    .updateTable('evaluation_invitations')
    .set({ outcome })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return settled !== undefined;
}
