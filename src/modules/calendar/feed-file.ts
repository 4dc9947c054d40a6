import { ICalCalendarMethod } from 'ical-generator';
import { localDate, ZONE } from '../../platform/clock/clock.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { type CalendarSession, calendarEvent, calendarSessions, emptyCalendar, publicGroup } from '../groups/index.ts';
import { meets, type OutlineFilter } from './outline.ts';

export interface Feed {
  text: string;
  lastModified: Temporal.Instant;
}

/** How far ahead a feed looks. What is cancelled stays in it, as cancelled, until the day itself is over. */
const MONTHS = 12;
/** More than any calendar program reads with pleasure. */
const MOST = 3000;

/** The region's calendar for other programs: the sessions from today of groups that are open to parents. */
export function publicFeed(reading: Reading, lang: Lang, filter: OutlineFilter): Promise<Feed> {
  return feedOf(reading, `Opgroeiplein ${reading.region.name}`, lang, { filter, onlyOpen: true });
}

export interface FeedAsked {
  filter: OutlineFilter;
  /** Only what is open to parents; else all of it, with addresses of staff's pages. */
  onlyOpen: boolean;
}

/** Sessions from today that meet the filter as text/calendar, with those that are cancelled as STATUS:CANCELLED. */
export async function feedOf(reading: Reading, name: string, lang: Lang, asked: FeedAsked): Promise<Feed> {
  const today = localDate(reading.now).toZonedDateTime(ZONE);
  const days = { from: today.toInstant(), to: today.add({ months: MONTHS }).toInstant() };
  const options = { lang, staff: !asked.onlyOpen };
  const calendar = emptyCalendar(name, ICalCalendarMethod.PUBLISH);
  let lastModified = days.from;
  const add = (session: CalendarSession, cancelled: boolean) => {
    calendar.createEvent(calendarEvent(reading, session, { ...options, cancelled }));
    // Every midnight the sessions of the day before drop out, which is a change too.
    if (Temporal.Instant.compare(session.changedAt, lastModified) > 0) lastModified = session.changedAt;
  };
  for (const session of await goingOn(reading, days, asked)) add(session, false);
  for (const session of await ofCancelledGroups(reading, days, asked)) add(session, true);
  for (const session of await cancelledAlone(reading, days, asked)) add(session, true);
  return { text: calendar.toString(), lastModified };
}

interface Days {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

function between(reading: Reading, { from, to }: Days, { onlyOpen }: FeedAsked) {
  const query = calendarSessions(reading)
    .where('s.region_id', '=', reading.region.id)
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', to)
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .limit(MOST);
  return onlyOpen ? query.where(publicGroup(reading)) : query;
}

function goingOn(reading: Reading, days: Days, asked: FeedAsked): Promise<CalendarSession[]> {
  return between(reading, days, asked).where('g.state', '<>', 'cancelled').where(meets(asked.filter)).execute();
}

function ofCancelledGroups(reading: Reading, days: Days, asked: FeedAsked): Promise<CalendarSession[]> {
  return between(reading, days, asked).where('g.state', '=', 'cancelled').where(meets(asked.filter, true)).execute();
}

/** Sessions of groups that go on which do not take place: with their own id and time, and the group as it is. */
async function cancelledAlone(reading: Reading, { from, to }: Days, asked: FeedAsked): Promise<CalendarSession[]> {
  const gone = reading.tx
    .selectFrom('cancelled_sessions as s')
    .innerJoin('groups as g', 'g.id', 's.group_id')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .select(['s.id as sessionId', 's.group_id as groupId', 's.starts_at as startsAt', 's.ends_at as endsAt'])
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', to)
    .where(meets(asked.filter, true))
    .orderBy('s.starts_at')
    .limit(MOST);
  const rows = await (asked.onlyOpen ? gone.where(publicGroup(reading)) : gone).execute();
  if (rows.length === 0) return [];
  const groupIds = [...new Set(rows.map((row) => row.groupId))];
  const likes = await calendarSessions(reading).where('s.number', '=', 1).where('g.id', 'in', groupIds).execute();
  const byGroup = new Map(likes.map((like) => [like.groupId, like]));
  return rows.flatMap((row) => {
    const like = byGroup.get(row.groupId);
    return like ? [{ ...like, ...row, number: null }] : [];
  });
}
