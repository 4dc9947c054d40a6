import { sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { type Contact, openContact, openParticipant } from './contact.ts';
import type { GroupFacts } from './group-facts.ts';

export interface FamilyThatCame {
  registrationId: string;
  lang: Lang;
  contact: Contact;
}

/** Families with a place in this group of whom somebody was there; all of them when nobody noted who was there. Not who is anonymous by now. */
export async function familiesThatCame(reading: Reading, groupId: string): Promise<FamilyThatCame[]> {
  const found = await sql<{ id: string; lang: Lang; contact: Buffer }>`
    select r.id, r.locale as lang, r.contact_sealed as contact from registrations r
    where r.group_id = ${groupId} and r.state in ('confirmed', 'completed') and r.contact_sealed is not null
      and (not exists (select from attendance a join group_sessions s on s.id = a.session_id where s.group_id = ${groupId})
        or exists (select from participants p join attendance a on a.participant_id = p.id and a.present = 'present' where p.registration_id = r.id))
    order by r.sequence`.execute(reading.tx);
  return found.rows.map(({ id, lang, contact }) => ({
    registrationId: id,
    lang,
    contact: openContact(reading.services.keys, contact),
  }));
}

interface ParticipantCount {
  registrationId: string;
  lang: Lang;
  /** First name of who takes part. */
  name: string;
  contactName: string;
  /** Sessions where they were. */
  present: number;
}

/** How often everybody of a group was there, in order of registering, and at how many sessions somebody noted it. */
export async function attendanceCounts(
  reading: Reading,
  groupId: string,
): Promise<{ noted: number; participants: ParticipantCount[] }> {
  const sessions = await sql<{ noted: number }>`select count(distinct a.session_id)::integer as noted from attendance a
    join group_sessions s on s.id = a.session_id where s.group_id = ${groupId}`.execute(reading.tx);
  const found = await sql<{ id: string; lang: Lang; contact: Buffer; sealed: Buffer; present: number }>`
    select r.id, r.locale as lang, r.contact_sealed as contact, p.sealed,
      (select count(*)::integer from attendance a join group_sessions s on s.id = a.session_id
        where a.participant_id = p.id and s.group_id = ${groupId} and a.present = 'present') as present
    from registrations r join participants p on p.registration_id = r.id
    where r.group_id = ${groupId} and r.state in ('confirmed', 'completed') and r.contact_sealed is not null and p.sealed is not null
    order by r.sequence, p.id`.execute(reading.tx);
  const { keys } = reading.services;
  return {
    noted: sessions.rows[0]?.noted ?? 0,
    participants: found.rows.map((row) => ({
      registrationId: row.id,
      lang: row.lang,
      name: openParticipant(keys, row.sealed).name,
      contactName: openContact(keys, row.contact).name,
      present: row.present,
    })),
  };
}

/** Who came to so many of the sessions of which somebody noted it takes a certificate home; `least` of a hundred. */
export function cameEnough(present: number, noted: number, least: number): boolean {
  return noted > 0 && present * 100 >= least * noted;
}

/** True when somebody of this registration earned a certificate: the group is over and they came often enough. */
export async function hasCertificate(reading: Reading, own: { id: string; group: GroupFacts }): Promise<boolean> {
  const { group, id } = own;
  if (group.state === 'cancelled' || Temporal.Instant.compare(group.endsAt, reading.now) > 0) return false;
  const least = await setting(reading, 'certificate.least-percent');
  const { noted, participants } = await attendanceCounts(reading, group.groupId);
  return participants.some((one) => one.registrationId === id && cameEnough(one.present, noted, least));
}
