import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { type Contact, openContact, openParticipant } from '../contact.ts';
import { groupFacts } from '../group-facts.ts';
import { newLink } from '../links.ts';
import { sendFamilyMail } from '../mails.ts';

/** After so many days nobody asks any more why somebody was not there. */
const DAYS = 21;

/** A child that was not there, of whom nobody had heard. */
export interface Absence {
  participantId: string;
  sessionId: string;
  registrationId: string;
  name: string;
  number: number;
  startsAt: Temporal.Instant;
  contact: Contact;
}

interface Row extends Omit<Absence, 'name' | 'contact'> {
  sealed: Buffer;
  contactSealed: Buffer;
}

const open = (
  now: Temporal.Instant,
) => sql`a.present = 'absent' and r.state in ('confirmed', 'completed') and p.sealed is not null
  and r.contact_sealed is not null and s.starts_at between ${now.subtract({ hours: 24 * DAYS })}::timestamptz and ${now}::timestamptz
  and not exists (select from absence_follow_ups f where f.participant_id = a.participant_id and f.session_id = a.session_id)`;
const from = sql.raw(`attendance a join group_sessions s on s.id = a.session_id join participants p on p.id = a.participant_id
  join registrations r on r.id = p.registration_id`);

/** Who was absent without a word in this group and nobody asked after; of these teams only when given. The newest session first. */
export async function absencesOf(reading: Reading, groupId: string, teams?: string[]): Promise<Absence[]> {
  const whose = teams
    ? sql`exists (select from team_reservations t where t.id = r.team_reservation_id and t.organisation_id = any(${teams}::uuid[]))`
    : sql`true`;
  const found =
    await sql<Row>`select p.id as "participantId", s.id as "sessionId", r.id as "registrationId", s.number, s.starts_at as "startsAt",
      p.sealed, r.contact_sealed as "contactSealed"
    from ${from} where s.group_id = ${groupId} and ${open(reading.now)} and ${whose} order by s.starts_at desc, r.sequence, p.id limit 100`.execute(
      reading.tx,
    );
  const { keys } = reading.services;
  return found.rows.map(({ sealed, contactSealed, ...row }) => ({
    ...row,
    name: openParticipant(keys, sealed).name,
    contact: openContact(keys, contactSealed),
  }));
}

export interface AbsencesToDo {
  groupId: string;
  title: string;
  count: number;
}

/** Groups in which somebody was missed and nobody asked after: given by this person, or filled by their teams. Counts only. */
export async function absencesToDo(
  reading: Reading,
  who: { personId: string; organisationIds: string[] },
): Promise<AbsencesToDo[]> {
  // Of these groups only: who has none waits for nothing, however long the region exists.
  const theirs = sql`array(select gt.group_id from group_trainers gt join trainers t on t.id = gt.trainer_id where t.person_id = ${who.personId}
    union select t.group_id from team_reservations t where t.organisation_id = any(${who.organisationIds}::uuid[]))`;
  const found = await sql<AbsencesToDo>`select g.id as "groupId", g.title, count(*)::integer as count
    from ${from} join groups g on g.id = s.group_id where s.group_id = any(${theirs}) and ${open(reading.now)}
      and (exists (select from group_trainers gt join trainers t on t.id = gt.trainer_id where gt.group_id = g.id and t.person_id = ${who.personId})
        or exists (select from team_reservations t where t.id = r.team_reservation_id and t.organisation_id = any(${who.organisationIds}::uuid[])))
    group by g.id, g.title order by max(s.starts_at) desc, g.id limit 20`.execute(reading.tx);
  return found.rows;
}

/** Somebody asks after a child that was missed, once: by a kind mail, or they spoke to the family already. False when it was done. Audits 'absence.follow-up'. */
export async function followUpAbsence(
  work: Work,
  { participantId, sessionId }: Pick<Absence, 'participantId' | 'sessionId'>,
  how: 'mail' | 'spoken',
): Promise<boolean> {
  const found = await sql<{ registrationId: string; groupId: string; startsAt: Temporal.Instant; contact: Buffer; lang: Lang }>`
    with done as (
      insert into absence_follow_ups (participant_id, session_id, region_id, how, done_by, done_at)
      select p.id, s.id, ${work.region.id}, ${how}, ${work.actor.personId}::uuid, ${work.now}::timestamptz
      from ${from} where p.id = ${participantId} and s.id = ${sessionId} and ${open(work.now)}
      on conflict do nothing returning participant_id)
    select r.id as "registrationId", r.group_id as "groupId", s.starts_at as "startsAt", r.contact_sealed as contact, r.locale as lang
    from done join participants p on p.id = done.participant_id join registrations r on r.id = p.registration_id
      join group_sessions s on s.id = ${sessionId}`.execute(work.tx);
  const [row] = found.rows;
  if (!row) return false;
  const detail = { how, session: sessionId };
  await audit(work, { action: 'absence.follow-up', subjectKind: 'registration', subjectId: row.registrationId, detail });
  const group = how === 'mail' ? await groupFacts(work, row.groupId) : undefined;
  if (!group) return true;
  await sendFamilyMail(work, 'missed', {
    ...{ to: openContact(work.services.keys, row.contact), lang: row.lang, group, until: row.startsAt },
    link: await newLink(work, row.registrationId, group, row.lang),
  });
  return true;
}
