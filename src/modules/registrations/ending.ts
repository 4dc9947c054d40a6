import { sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { calendarAttachment } from './calendar-attachment.ts';
import { openContact } from './contact.ts';
import { groupFacts, lockWaitingList } from './group-facts.ts';
import { newLink } from './links.ts';
import type { FamilyMail } from './mail-words.ts';
import { sendFamilyMail } from './mails.ts';
import type { RegistrationState } from './registration.ts';

/** How a registration was before it ended or changed. */
export interface Ended {
  id: string;
  before: RegistrationState;
  after: RegistrationState;
  groupId: string;
  offeredGroupId: string | null;
  places: number;
  changedAt: Temporal.Instant;
  contact: Buffer | null;
  lang: Lang;
}

/** What every statement that ends a registration gives back (PostgreSQL 18: old and new values). */
export const ended =
  sql.raw(`new.id, old.state as before, new.state as after, old.group_id as "groupId", old.offered_group_id as "offeredGroupId",
  old.places, old.changed_at as "changedAt", old.contact_sealed as contact, old.locale as lang`);

/** Takes the waiting list on which this registration stands: before any row of it is changed (place.ts). False when unknown. */
export async function lockListOf(work: Work, registrationId: string): Promise<boolean> {
  const row = await work.tx.selectFrom('registrations').select('offer_id').where('id', '=', registrationId).executeTakeFirst();
  if (!row) return false;
  await lockWaitingList(work, row.offer_id);
  return true;
}

/** Until when an offered place must be answered. */
export async function answerBefore(
  work: Work,
  registrationId: string,
  group: { startsAt: Temporal.Instant },
): Promise<Temporal.Instant> {
  const row = await work.tx
    .selectFrom('registrations')
    .select('offered_until')
    .where('id', '=', registrationId)
    .executeTakeFirst();
  return row?.offered_until ?? group.startsAt;
}

/** Tells the family what happened to its registration, with a file that clears the calendar when the place was certain. */
export async function tellEnded(work: Work, kind: FamilyMail, row: Ended, reason?: string, others: string[] = []): Promise<void> {
  const group = await groupFacts(work, row.offeredGroupId ?? row.groupId);
  if (!group || !row.contact) return;
  const attachments = row.before === 'confirmed' ? [await calendarAttachment(work, row.id, group, row.lang, true)] : [];
  await sendFamilyMail(work, kind, {
    to: openContact(work.services.keys, row.contact),
    lang: row.lang,
    group,
    link: await newLink(work, row.id, group, row.lang),
    places: row.places,
    attachments,
    others,
    ...(reason ? { reason } : {}),
  });
}
