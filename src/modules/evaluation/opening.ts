import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { newToken } from '../../platform/crypto/tokens.ts';
import { insertAll } from '../../platform/db/records.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { forYoung } from '../groups/index.ts';
import { setting } from '../regions/index.ts';
import { familiesThatCame } from '../registrations/index.ts';
import { sendQuestions } from './mails.ts';
import { askedFor } from './questions.ts';
import { evaluationTerms } from './terms.ts';

/** So long after the end a group waits for who was there the last time to be noted: who stayed away is not asked, who came only then is. */
const WAIT_HOURS = 12;

/**
 * Groups that are over and of which nobody was asked yet: as soon as somebody saved who was there the last time, else after twelve hours. Not those
 * that ended longer ago than answers count.
 */
export async function groupsToAsk(reading: Reading): Promise<string[]> {
  const since = reading.now.subtract({ hours: 24 * (await setting(reading, 'evaluation.close-days')) });
  const waited = reading.now.subtract({ hours: WAIT_HOURS });
  const found = await sql<{
    id: string;
  }>`select g.id from groups g where g.state = 'completed' and g.ends_at > ${since}::timestamptz
    and not exists (select from group_evaluations e where e.group_id = g.id)
    and (g.ends_at <= ${waited}::timestamptz or exists (select from group_sessions s join attendance_saves v on v.session_id = s.id
      where s.group_id = g.id and s.ends_at = g.ends_at and v.saved_at >= s.starts_at))
    order by g.ends_at, g.id limit 200`.execute(reading.tx);
  return found.rows.map((row) => row.id);
}

/**
 * Asks every family that came what it thinks of the group, by a link of its own, and sets the terms. Doing it twice changes nothing.
 * Audits 'evaluation.open'.
 */
export async function openEvaluation(work: Work, groupId: string): Promise<void> {
  const group = await work.tx
    .selectFrom('groups as g')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .select(['g.id', 'g.offer_id', 'g.title', 'o.audience'])
    .where('g.id', '=', groupId)
    .where('g.state', '=', 'completed')
    .executeTakeFirst();
  if (!group) return;
  const { scale, asked } = await askedFor(work, group.offer_id);
  const { remindAt, closesAt } = await evaluationTerms(work, work.now);
  const families = await familiesThatCame(work, groupId);
  const region = { region_id: work.region.id, group_id: groupId };
  const made = await work.tx
    .insertInto('group_evaluations')
    .values({ ...region, scale, asked, invited: families.length, opened_at: work.now, remind_at: remindAt, closes_at: closesAt })
    .onConflict((conflict) => conflict.column('group_id').doNothing())
    .returning('group_id')
    .executeTakeFirst();
  if (!made) return;
  const letters = families.map((family) => ({ family, ...newToken() }));
  await insertAll(
    work.tx,
    'evaluation_invitations',
    letters.map(({ family, hash }) => ({
      ...region,
      registration_id: family.registrationId,
      token_hash: `\\x${hash.toString('hex')}`,
    })),
  );
  for (const { family, token } of letters)
    await sendQuestions(work, 'asked', { family, token, title: group.title, young: forYoung(group.audience), closesAt });
  const detail = { families: families.length };
  await audit(work, { action: 'evaluation.open', subjectKind: 'group', subjectId: groupId, detail });
}
