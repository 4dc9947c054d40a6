import { sql } from 'kysely';
import { localDate, ZONE } from '../../../platform/clock/clock.ts';
import { clockTime, longDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Work } from '../../../platform/work.ts';
import { setting } from '../../regions/index.ts';
import { openContact } from '../contact.ts';
import { groupFacts } from '../group-facts.ts';
import { newLink } from '../links.ts';
import { sendFamilyMail } from '../mails.ts';

/** From this hour of the day (Europe/Amsterdam) a reminder goes out. */
const FROM_HOUR = 9;

/** A family to remind of a session. */
export interface DueReminder {
  registrationId: string;
  sessionId: string;
}

/**
 * Families with a certain place that are to be reminded now: so many days before the first session, and before every other, by the region's settings.
 * Who registered after that moment has just read when it is. Never twice for one session.
 */
export async function remindersDue(work: Work, most: number): Promise<DueReminder[]> {
  const days = { first: await setting(work, 'reminder.first-days'), each: await setting(work, 'reminder.session-days') };
  const local = work.now.toZonedDateTimeISO(ZONE);
  if (local.hour < FROM_HOUR || (days.first === 0 && days.each === 0)) return [];
  const today = localDate(work.now);
  // The first session is reminded of once: by its own setting, or by that of every session when it has none.
  const last = (n: number) => today.add({ days: n }).toZonedDateTime({ timeZone: ZONE, plainTime: '23:59:59' }).toInstant();
  const [first, each] = [days.first || days.each, days.each];
  const found = await sql<DueReminder>`
    select r.id as "registrationId", s.id as "sessionId" from group_sessions s join groups g on g.id = s.group_id
    join registrations r on r.group_id = g.id and r.state = 'confirmed' and r.anonymised_at is null
    where g.state in ('planned', 'confirmed', 'running') and s.starts_at > ${work.now}::timestamptz
      and s.starts_at <= case when s.number = 1 then ${last(first)}::timestamptz else ${last(each)}::timestamptz end
      and case when s.number = 1 then ${first}::integer else ${each}::integer end > 0
      and r.joined_at < (date_trunc('day', s.starts_at at time zone ${ZONE}::text) - make_interval(days => case when s.number = 1 then ${first}::integer else ${each}::integer end)
        + make_interval(hours => ${FROM_HOUR}::integer)) at time zone ${ZONE}::text
      and not exists (select from session_reminders d where d.registration_id = r.id and d.session_id = s.id)
    order by s.starts_at, r.sequence limit ${most}`.execute(work.tx);
  return found.rows;
}

const labels = { nl: ['Wanneer', 'Waar', 'Bijeenkomst'], en: ['When', 'Where', 'Session'] } as const;

/** Reminds one family of one session, once; not when it cancelled or the session moved away meanwhile. */
export async function remind(work: Work, due: DueReminder): Promise<void> {
  const found = await sql<{ groupId: string; contact: Buffer; lang: Lang; number: number; startsAt: Temporal.Instant }>`
    with told as (
      insert into session_reminders (registration_id, session_id, region_id, sent_at)
      select r.id, s.id, ${work.region.id}, ${work.now}::timestamptz from registrations r join group_sessions s on s.group_id = r.group_id
      where r.id = ${due.registrationId} and s.id = ${due.sessionId} and r.state = 'confirmed' and r.contact_sealed is not null
        and s.starts_at > ${work.now}::timestamptz
      for share of r on conflict do nothing returning registration_id)
    select r.group_id as "groupId", r.contact_sealed as contact, r.locale as lang, s.number, s.starts_at as "startsAt"
    from told join registrations r on r.id = told.registration_id join group_sessions s on s.id = ${due.sessionId}`.execute(
    work.tx,
  );
  const [row] = found.rows;
  const group = row && (await groupFacts(work, row.groupId));
  if (!row || !group) return;
  const { lang } = row;
  const [when, where, session] = labels[lang];
  const place = [group.placeName, group.address, group.town].filter(Boolean).join(', ');
  const moment = `${longDate(row.startsAt, lang)}, ${clockTime(row.startsAt, lang)}`;
  await sendFamilyMail(work, 'reminder', {
    ...{ to: openContact(work.services.keys, row.contact), lang, group, until: row.startsAt },
    changes: [[`${session}: ${row.number}`, `${when}: ${moment}`, ...(place ? [`${where}: ${place}`] : [])].join('\n')],
    link: await newLink(work, due.registrationId, group, lang),
  });
}
