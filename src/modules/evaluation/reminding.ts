import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { newToken } from '../../platform/crypto/tokens.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { forYoung } from '../groups/index.ts';
import { familiesThatCame } from '../registrations/index.ts';
import { sendQuestions } from './mails.ts';

/** Evaluations of which the day of the reminder is there. */
export async function evaluationsToRemind(reading: Reading): Promise<string[]> {
  const found = await sql<{
    id: string;
  }>`select group_id as id from group_evaluations where closed_at is null and reminded_at is null
    and remind_at <= ${reading.now}::timestamptz and closes_at > ${reading.now}::timestamptz order by remind_at limit 200`.execute(
    reading.tx,
  );
  return found.rows.map((row) => row.id);
}

/** Writes once more to who did not answer, with a second link: of the first only the hash is known. Audits 'evaluation.remind'. */
export async function remindFamilies(work: Work, groupId: string): Promise<void> {
  const evaluation = await work.tx
    .updateTable('group_evaluations')
    .set({ reminded_at: work.now })
    .where('group_id', '=', groupId)
    .where('reminded_at', 'is', null)
    .where('closed_at', 'is', null)
    .returning('closes_at')
    .executeTakeFirst();
  const group = await work.tx
    .selectFrom('groups as g')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .select(['g.title', 'o.audience'])
    .where('g.id', '=', groupId)
    .executeTakeFirst();
  if (!evaluation || !group) return;
  const open = await work.tx
    .selectFrom('evaluation_invitations')
    .select(['id', 'registration_id'])
    .where('group_id', '=', groupId)
    .where('outcome', 'is', null)
    .execute();
  const waiting = new Map(open.map((row) => [row.registration_id, row.id]));
  let reminded = 0;
  for (const family of await familiesThatCame(work, groupId)) {
    const id = waiting.get(family.registrationId);
    if (!id) continue;
    const { token, hash } = newToken();
    await work.tx.updateTable('evaluation_invitations').set({ reminder_hash: hash }).where('id', '=', id).execute();
    const about = { title: group.title, young: forYoung(group.audience), closesAt: evaluation.closes_at };
    await sendQuestions(work, 'reminded', { family, token, ...about });
    reminded += 1;
  }
  await audit(work, { action: 'evaluation.remind', subjectKind: 'group', subjectId: groupId, detail: { families: reminded } });
}
