import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { money } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { cancelRegistration } from './cancellation.ts';
import type { Answered } from './confirmation.ts';
import { openContact, openParticipant, sealParticipant } from './contact.ts';
import { lessForFewer } from './contribution/giving-back.ts';
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
}

interface Child {
  id: string;
  sealed: Buffer | null;
}

/**
 * The family cancels for some of its children: their places go to the next, and who waits with fewer may now fit. For all of them it cancels
 * the registration. Only before the first session, or while it waits. What was paid for them is kept to be given back. Audits
 * 'registration.change' or 'registration.cancel', perhaps 'registration.offer'.
 */
export async function cancelChildren(work: Work, registrationId: string, participantIds: string[]): Promise<Answered> {
  if (!(await lockListOf(work, registrationId))) return 'too-late';
  const row = await lockRow(work, registrationId);
  if (!row) return 'too-late';
  const children = await childrenOf(work, registrationId);
  const gone = children.filter((child) => participantIds.includes(child.id));
  const stays = children.filter((child) => !gone.includes(child));
  if (gone.length === 0) return 'already';
  if (stays.length === 0) return cancelRegistration(work, registrationId);
  const place = row.state === 'offered' ? row.offeredGroupId : row.groupId;
  const group = place && (await groupFacts(work, place));
  if (!group || (row.state !== 'waiting' && !isComing(group, work.now))) return 'too-late';
  const remarks = await keepRemarks(work, gone, stays);
  await sql`delete from participants where id = any(${gone.map((child) => child.id)}::uuid[])`.execute(work.tx);
  const places = row.places - gone.length;
  await sql`update registrations set places = ${places}, changed_at = ${work.now}::timestamptz where id = ${registrationId}`.execute(
    work.tx,
  );
  const back = await lessForFewer(work, registrationId, row.places, places);
  const detail = { places, before: row.places, back };
  await audit(work, { action: 'registration.change', subjectKind: 'registration', subjectId: registrationId, detail });
  if (row.contact)
    await sendFamilyMail(work, 'fewer', {
      ...{ to: openContact(work.services.keys, row.contact), lang: row.lang, group, places },
      changes: [...(back > 0 ? [said[row.lang].back(money(back, row.lang))] : []), ...(remarks ? [said[row.lang].remarks] : [])],
      link: await newLink(work, registrationId, group, row.lang),
    });
  if (row.state === 'waiting') await offerElsewhere(work, row.offerId);
  else await freePlaces(work, group.groupId, gone.length);
  await tellScreens(work, row.groupId);
  return 'done';
}

const said = {
  nl: {
    back: (cents: string) => `U had al betaald. U krijgt ${cents} terug.`,
    remarks: 'Bij uw aanmelding staat een bericht voor de trainers. Kijk of dat nog klopt.',
  },
  en: {
    back: (cents: string) => `You had paid already. You get ${cents} back.`,
    remarks: 'Your registration has a note for the trainers. Please check whether it is still right.',
  },
};

async function lockRow(work: Work, registrationId: string): Promise<Row | undefined> {
  const found =
    await sql<Row>`select r.state, r.places, r.group_id as "groupId", r.offered_group_id as "offeredGroupId", r.offer_id as "offerId",
      r.contact_sealed as contact, r.locale as lang
    from registrations r where r.id = ${registrationId} and r.state in ('requested', 'confirmed', 'waiting', 'offered') and r.anonymised_at is null
    for no key update of r`.execute(work.tx);
  return found.rows[0];
}

async function childrenOf(work: Work, registrationId: string): Promise<Child[]> {
  return work.tx
    .selectFrom('participants')
    .select(['id', 'sealed'])
    .where('registration_id', '=', registrationId)
    .orderBy('id')
    .execute();
}

/** What the family told the trainers is about all of its children and stands with the first: it goes to the first that stays. False when there is nothing. */
async function keepRemarks(work: Work, gone: Child[], stays: Child[]): Promise<boolean> {
  const { keys } = work.services;
  const opened = (children: Child[]) => children.flatMap(({ sealed }) => (sealed ? [openParticipant(keys, sealed)] : []));
  const remarks = [...new Set(opened([...gone, ...stays]).map((child) => child.remarks))].filter(Boolean).join(' ');
  const [first] = stays;
  const [child] = opened(stays);
  if (!first || !child || remarks === '') return false;
  const sealed = sealParticipant(keys, { ...child, remarks });
  await work.tx.updateTable('participants').set({ sealed }).where('id', '=', first.id).execute();
  return true;
}
