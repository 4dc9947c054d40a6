import { ICalCalendarMethod } from 'ical-generator';
import { localDate, ZONE } from '../../platform/clock/clock.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { agenda } from './agenda.ts';
import { emptyCalendar, event } from './calendar-file.ts';

export interface Feed {
  text: string;
  lastModified: Temporal.Instant;
}

/** How far ahead the feed looks. */
const MONTHS = 12;

/** The region's calendar for other programs: the sessions from today of groups that are open to parents. */
export async function agendaFeed(
  reading: Reading,
  lang: Lang,
  filter: { municipalityId?: string; theme?: string },
): Promise<Feed> {
  const today = localDate(reading.now).toZonedDateTime(ZONE);
  const from = today.toInstant();
  const sessions = await agenda(reading, { ...filter, from, to: today.add({ months: MONTHS }).toInstant(), openedTo: 'parents' });
  const calendar = emptyCalendar(`Opgroeiplein ${reading.region.name}`, ICalCalendarMethod.PUBLISH);
  for (const session of sessions) calendar.createEvent(event(reading, session, { lang }));
  // Every midnight the sessions of the day before drop out, which is a change too.
  const lastModified = sessions.reduce(
    (last, { changedAt }) => (Temporal.Instant.compare(changedAt, last) > 0 ? changedAt : last),
    from,
  );
  return { text: calendar.toString(), lastModified };
}
