import { sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { calendarFile } from '../groups/index.ts';

/**
 * The number of a calendar file of a registration (RFC 5545, SEQUENCE): always higher than those before it. A group's version never falls; each time that
 * a group's sessions were taken out counts for two, so that taking out (one less) lies between the file before and the file after it.
 */
export async function calendarSequence(reading: Reading, registrationId: string, version: number): Promise<number> {
  const row = await reading.tx
    .selectFrom('registrations')
    .select('times_left')
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  return version + 2 * row.times_left;
}

/** Every session of the group for one family's calendar, or the file that takes them out again. */
export async function calendarAttachment(
  work: Work,
  registrationId: string,
  group: { groupId: string; version: number },
  lang: Lang,
  cancelled = false,
) {
  if (cancelled) await sql`update registrations set times_left = times_left + 1 where id = ${registrationId}`.execute(work.tx);
  const sequence = (await calendarSequence(work, registrationId, group.version)) - (cancelled ? 1 : 0);
  const content = await calendarFile(work, group.groupId, { lang, cancelled, uidFor: registrationId, sequence });
  const method = cancelled ? '; method=CANCEL' : '';
  return { name: cancelled ? 'afgemeld.ics' : 'agenda.ics', type: `text/calendar; charset=utf-8${method}`, content };
}
