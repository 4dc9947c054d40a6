import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import { clockTime, longDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Work } from '../../../platform/work.ts';
import { openContact } from '../contact.ts';
import { lockListOf } from '../ending.ts';
import { groupFacts } from '../group-facts.ts';
import { newLink } from '../links.ts';
import { sendFamilyMail } from '../mails.ts';
import { type Appointment, daysAfterTalk, earliest, sealAppointment } from './intake.ts';

export interface PlannedTalk extends Appointment {
  at: Temporal.Instant;
}

/** 'past': in the past, or not before the first session. 'over': there is no talk to plan any more. */
export type TalkPlanned = 'done' | 'past' | 'over';

const labels = { nl: ['Wanneer', 'Met', 'Waar'], en: ['When', 'With', 'Where'] } as const;

/** Makes or changes the appointment for a talk beforehand and tells the family; the place is held until after it. Audits 'intake.plan'. */
export async function planIntake(work: Work, registrationId: string, talk: PlannedTalk): Promise<TalkPlanned> {
  if (!(await lockListOf(work, registrationId))) return 'over';
  const row = await openRow(work, registrationId);
  const group = row && (await groupFacts(work, row.groupId));
  if (!row?.contact || !group) return 'over';
  const ahead = Temporal.Instant.compare(talk.at, work.now) > 0 && Temporal.Instant.compare(talk.at, group.startsAt) < 0;
  if (!ahead) return 'past';
  const { keys } = work.services;
  const held = earliest(daysAfterTalk(talk.at), group.startsAt);
  await sql`update registration_intakes set planned_at = ${talk.at}::timestamptz, warned_at = null,
      appointment_sealed = ${sealAppointment(keys, { with: talk.with, where: talk.where })},
      hold_before = case when hold_before is null then null else greatest(hold_before, ${held}::timestamptz) end
    where registration_id = ${registrationId}`.execute(work.tx);
  await audit(work, { action: 'intake.plan', subjectKind: 'registration', subjectId: registrationId });
  const { lang } = row;
  const [when, who, where] = labels[lang];
  const lines = [
    `${when}: ${longDate(talk.at, lang)}, ${clockTime(talk.at, lang)}`,
    `${who}: ${talk.with}`,
    `${where}: ${talk.where}`,
  ];
  await sendFamilyMail(work, 'intake-planned', {
    ...{ to: openContact(keys, row.contact), lang, group, changes: [lines.join('\n')] },
    // Who only waits has no place to keep.
    ...(row.state === 'requested' ? { until: held } : {}),
    link: await newLink(work, registrationId, group, lang),
  });
  return 'done';
}

async function openRow(work: Work, registrationId: string) {
  const found = await sql<{ state: string; groupId: string; contact: Buffer | null; lang: Lang }>`
    select r.state, coalesce(r.offered_group_id, r.group_id) as "groupId", r.contact_sealed as contact, r.locale as lang
    from registrations r join registration_intakes i on i.registration_id = r.id
    where r.id = ${registrationId} and i.outcome is null and r.state in ('requested', 'waiting', 'offered') for update of r`.execute(
    work.tx,
  );
  return found.rows[0];
}
