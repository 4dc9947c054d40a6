import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { cancelRegistration } from './cancellation.ts';
import type { Answered } from './confirmation.ts';
import { openContact } from './contact.ts';
import { lockListOf } from './ending.ts';
import { groupFacts, isComing } from './group-facts.ts';
import { newLink } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import { tellScreens } from './place.ts';
import type { RegistrationState } from './registration.ts';
import { freePlaces, offerElsewhere } from './waiting-list.ts';

interface Row {
  state: RegistrationState;
  places: number;
  groupId: string;
  offeredGroupId: string | null;
  offerId: string;
  contact: Buffer | null;
  lang: Lang;
  children: string[];
}

/**
 * The family cancels for some of its children: their places go to the next, and who waits with fewer may now fit. For all of them it cancels
 * the registration. Only before the first session. Audits 'registration.change' or 'registration.cancel', perhaps 'registration.offer'.
 */
export async function cancelChildren(work: Work, registrationId: string, participantIds: string[]): Promise<Answered> {
  if (!(await lockListOf(work, registrationId))) return 'too-late';
  const row = await lockRow(work, registrationId);
  if (!row) return 'too-late';
  const gone = row.children.filter((id) => participantIds.includes(id));
  if (gone.length === 0) return 'already';
  if (gone.length === row.children.length) return cancelRegistration(work, registrationId);
  const place = row.state === 'offered' ? row.offeredGroupId : row.groupId;
  const group = place && (await groupFacts(work, place));
  if (!group || !isComing(group, work.now)) return 'too-late';
  await sql`delete from participants where id = any(${gone}::uuid[])`.execute(work.tx);
  const places = row.places - gone.length;
  await sql`update registrations set places = ${places}, changed_at = ${work.now}::timestamptz where id = ${registrationId}`.execute(
    work.tx,
  );
  const detail = { places, before: row.places };
  await audit(work, { action: 'registration.change', subjectKind: 'registration', subjectId: registrationId, detail });
  if (row.contact)
    await sendFamilyMail(work, 'fewer', {
      ...{ to: openContact(work.services.keys, row.contact), lang: row.lang, group, places },
      link: await newLink(work, registrationId, group, row.lang),
    });
  if (row.state === 'waiting') await offerElsewhere(work, row.offerId);
  else await freePlaces(work, group.groupId, gone.length);
  await tellScreens(work, row.groupId);
  return 'done';
}

async function lockRow(work: Work, registrationId: string): Promise<Row | undefined> {
  const found =
    await sql<Row>`select r.state, r.places, r.group_id as "groupId", r.offered_group_id as "offeredGroupId", r.offer_id as "offerId",
      r.contact_sealed as contact, r.locale as lang, array(select p.id from participants p where p.registration_id = r.id order by p.id) as children
    from registrations r where r.id = ${registrationId} and r.state in ('requested', 'confirmed', 'waiting', 'offered') and r.anonymised_at is null
    for update of r`.execute(work.tx);
  return found.rows[0];
}
