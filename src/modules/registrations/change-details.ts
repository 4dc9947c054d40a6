import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { fitsAge } from './ages.ts';
import { type Contact, openContact, openParticipant, sealContact, sealParticipant } from './contact.ts';
import { groupFacts } from './group-facts.ts';
import { type Answers, openAnswers, sealAnswers } from './rules/answers.ts';

export interface NewDetails {
  contact: Pick<Contact, 'name' | 'phone' | 'relation'>;
  children: { id: string; name: string; birthDate: Temporal.PlainDate }[];
  remarks: string;
  /** Answers to the questions; what was said of the conditions stays as it was. */
  questions: Answers['questions'];
}

/** `ages`: position of the children who are too young or too old for the group. 'gone': cancelled or made anonymous. */
export type DetailsChanged = { ok: true } | { ok: false; reason: 'gone' } | { ok: false; reason: 'ages'; misfits: number[] };

/** The family changes what it told about itself. The mail address stays: it is how the family shows who it is. Audits 'registration.change'. */
export async function changeDetails(work: Work, registrationId: string, wanted: NewDetails): Promise<DetailsChanged> {
  const { keys } = work.services;
  const found = await sql<{ groupId: string; contact: Buffer | null; answers: Buffer | null }>`
    select coalesce(offered_group_id, group_id) as "groupId", contact_sealed as contact, answers_sealed as answers from registrations
    where id = ${registrationId} and state in ('requested', 'confirmed', 'waiting', 'offered') for update`.execute(work.tx);
  const [row] = found.rows;
  const group = row && (await groupFacts(work, row.groupId));
  if (!row?.contact || !group) return { ok: false, reason: 'gone' };
  const known = await sql<{ id: string; sealed: Buffer }>`select id, sealed from participants
    where registration_id = ${registrationId} and sealed is not null order by id`.execute(work.tx);
  const changes = known.rows.flatMap(({ id, sealed }, index) => {
    const child = wanted.children.find((one) => one.id === id);
    const before = openParticipant(keys, sealed);
    return child ? [{ id, before, after: { ...before, ...child, remarks: index === 0 ? wanted.remarks : before.remarks } }] : [];
  });
  // A date that was right when the family joined stays right; only a new one is looked at.
  const misfits = changes.flatMap(({ before, after }, index) =>
    before.birthDate.equals(after.birthDate) || fitsAge(after.birthDate, group) ? [] : [index],
  );
  if (misfits.length > 0) return { ok: false, reason: 'ages', misfits };
  for (const { id, after } of changes)
    await sql`update participants set sealed = ${sealParticipant(keys, after)} where id = ${id}`.execute(work.tx);
  const contact = sealContact(keys, { ...openContact(keys, row.contact), ...wanted.contact });
  const answers = sealAnswers(keys, { ...openAnswers(keys, row.answers), questions: wanted.questions });
  await sql`update registrations set contact_sealed = ${contact}, answers_sealed = ${answers}::bytea, changed_at = ${work.now}::timestamptz
    where id = ${registrationId}`.execute(work.tx);
  await audit(work, { action: 'registration.change', subjectKind: 'registration', subjectId: registrationId });
  return { ok: true };
}
