import { sql } from 'kysely';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Work } from '../../../platform/work.ts';
import { openContact } from '../contact.ts';
import type { GroupFacts } from '../group-facts.ts';
import { newLink } from '../links.ts';
import { sendFamilyMail } from '../mails.ts';
import { tellHolders } from './holders.ts';

/** Talks follow the first session of a group that begins sooner: no place is held past it, and no appointment stands after it. */
export async function talksFollowStart(work: Work, group: GroupFacts): Promise<void> {
  await sql`update registration_intakes i set hold_before = ${group.startsAt}::timestamptz from registrations r
    where r.id = i.registration_id and r.group_id = ${group.groupId} and r.state = 'requested' and i.outcome is null
      and i.hold_before > ${group.startsAt}::timestamptz`.execute(work.tx);
  await dropLateTalks(work, group);
}

/** Appointments of a group (or of one registration in it) that fall after its first session lapse; families and who holds the talks are told. */
export async function dropLateTalks(work: Work, group: GroupFacts, only: string | null = null): Promise<void> {
  const found = await sql<{ id: string; contact: Buffer | null; lang: Lang }>`
    update registration_intakes i set planned_at = null, appointment_sealed = null from registrations r
    where r.id = i.registration_id and coalesce(r.offered_group_id, r.group_id) = ${group.groupId} and r.state in ('requested', 'waiting', 'offered')
      and i.outcome is null and i.planned_at >= ${group.startsAt}::timestamptz and (${only}::uuid is null or r.id = ${only}::uuid)
    returning r.id, r.contact_sealed as contact, r.locale as lang`.execute(work.tx);
  for (const { id, contact, lang } of found.rows) {
    if (contact)
      await sendFamilyMail(work, 'intake-late', {
        ...{ to: openContact(work.services.keys, contact), lang, group },
        link: await newLink(work, id, group, lang),
      });
    await tellHolders(work, id, 'late');
  }
}
