import type { NewMail } from '../../platform/mail/outbox.ts';
import type { Reading } from '../../platform/work.ts';
import { type CalendarOptions, calendarFile, cancelledFile } from './calendar-file.ts';
import type { Difference } from './difference.ts';
import type { GroupPlan } from './plan-of.ts';

type Parts = NonNullable<NewMail['attachments']>;

const TYPE = 'text/calendar; charset=utf-8';
const gone = (content: string) => ({ name: 'vervallen.ics', type: `${TYPE}; method=CANCEL`, content });

/** The sessions as they are now; with `only` those of one trainer, and nothing when there are none. */
export async function agendaPart(reading: Reading, groupId: string, options: CalendarOptions): Promise<Parts> {
  if (options.only?.length === 0) return [];
  return [{ name: 'agenda.ics', type: TYPE, content: await calendarFile(reading, groupId, options) }];
}

/** Takes the sessions out of a calendar; with `only` those. */
export async function gonePart(reading: Reading, groupId: string, options: CalendarOptions): Promise<Parts> {
  if (options.only?.length === 0) return [];
  return [gone(await calendarFile(reading, groupId, { ...options, cancelled: true }))];
}

/** What changes a calendar: every session as it is now, and a file that takes out what does not take place. */
export async function calendarParts(
  reading: Reading,
  after: GroupPlan,
  difference: Difference,
  options: CalendarOptions,
): Promise<Parts> {
  const parts = await agendaPart(reading, after.id, options);
  if (!difference.sessions.some((one) => one.kind === 'cancelled')) return parts;
  return [...parts, gone(await cancelledFile(reading, after.id, options))];
}
