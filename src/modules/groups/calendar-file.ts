import ical, { type ICalCalendar, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { sql } from 'kysely';
import { ZONE } from '../../platform/clock/clock.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { workGroupPath } from './paths.ts';
import { cancelledSessions } from './plan-of.ts';
import type { GroupState } from './queries.ts';
import { AMSTERDAM_VTIMEZONE } from './time-zone.ts';

export interface CalendarOptions {
  lang: Lang;
  /** Number of the change; the group's version when left out. */
  sequence?: number;
  /** Takes the sessions out of the calendar, whatever the group's state. */
  cancelled?: boolean;
  /** Makes the sessions those of one registration, so that a cancelled one does not clear another's. */
  uidFor?: string;
  /** With the address of staff's page of the group. */
  staff?: boolean;
  /** These sessions alone, also when they do not take place; all of the group when left out. */
  only?: readonly string[];
}

/** A session with what a calendar shows of it. */
export interface CalendarSession {
  sessionId: string;
  groupId: string;
  /** Null: it does not take place, and is not counted. */
  number: number | null;
  count: number;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  slug: string;
  title: string;
  summary: string;
  place: string;
  address: string;
  lat: number;
  lon: number;
  state: GroupState;
  version: number;
  changedAt: Temporal.Instant;
}

/** The sessions of a group as text/calendar, in Dutch time. Throws when there is no such group in the region. */
export async function calendarFile(reading: Reading, groupId: string, options: CalendarOptions): Promise<string> {
  const sessions = await calendarSessions(reading).where('g.id', '=', groupId).orderBy('s.number').execute();
  const [first] = sessions;
  if (!first) throw new Error(`no group ${groupId}`);
  const cancelled = options.cancelled ?? first.state === 'cancelled';
  const calendar = emptyCalendar(first.title, cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH);
  const wanted = ({ sessionId }: CalendarSession) => !options.only || options.only.includes(sessionId);
  for (const session of sessions.filter(wanted)) calendar.createEvent(calendarEvent(reading, session, { ...options, cancelled }));
  for (const session of (await goneFrom(reading, groupId, first)).filter(wanted))
    calendar.createEvent(calendarEvent(reading, session, { ...options, cancelled: true }));
  return calendar.toString();
}

/** The sessions of a group that do not take place, to be taken out of calendars (METHOD:CANCEL). */
export async function cancelledFile(
  reading: Reading,
  groupId: string,
  options: Pick<CalendarOptions, 'lang' | 'uidFor'>,
): Promise<string> {
  const [first] = await calendarSessions(reading).where('g.id', '=', groupId).orderBy('s.number').limit(1).execute();
  if (!first) throw new Error(`no group ${groupId}`);
  const calendar = emptyCalendar(first.title, ICalCalendarMethod.CANCEL);
  for (const session of await goneFrom(reading, groupId, first))
    calendar.createEvent(calendarEvent(reading, session, { ...options, cancelled: true }));
  return calendar.toString();
}

/** Cancelled sessions as a calendar shows them: with the ids that they had. */
async function goneFrom(reading: Reading, groupId: string, like: CalendarSession): Promise<CalendarSession[]> {
  const gone = await cancelledSessions(reading, groupId);
  return gone.map(({ id, startsAt, endsAt }) => ({
    ...like,
    sessionId: id,
    startsAt,
    endsAt,
    number: null,
  }));
}

/** A calendar in Dutch time, still without events. */
export function emptyCalendar(name: string, method: ICalCalendarMethod): ICalCalendar {
  return ical({
    name,
    method,
    prodId: { company: 'Opgroeiplein', product: 'Groepen', language: 'NL' },
    // Named by each event and not here: with a name here the library writes times without a zone.
    timezone: { name: null, generator: () => AMSTERDAM_VTIMEZONE },
  });
}

const counted = {
  nl: ({ number, count }: CalendarSession) => (number === null ? '' : `Bijeenkomst ${number} van ${count}`),
  en: ({ number, count }: CalendarSession) => (number === null ? '' : `Session ${number} of ${count}`),
};

/** One session. Its uid stays the same for ever; a change raises the sequence, so that calendars replace what they have. */
export function calendarEvent(reading: Reading, session: CalendarSession, options: CalendarOptions): ICalEventData {
  const { host } = new URL(reading.services.publicUrl);
  const page = options.staff ? workGroupPath(session.groupId) : `/groepen/${session.slug}`;
  const url = `${reading.services.publicUrl}${localPath(page, options.lang)}`;
  const status = session.state === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
  return {
    id: `${session.sessionId}${options.uidFor ? `-${options.uidFor}` : ''}@${host}`,
    sequence: options.sequence ?? session.version,
    stamp: session.changedAt,
    lastModified: session.changedAt,
    timezone: ZONE,
    start: session.startsAt,
    end: session.endsAt,
    summary: session.title,
    description: [counted[options.lang](session), session.summary, url].filter(Boolean).join('\n\n'),
    location: { title: session.place, address: session.address, geo: { lat: session.lat, lon: session.lon } },
    url,
    status: options.cancelled ? ICalEventStatus.CANCELLED : status,
  };
}

/** Sessions with their group and place, to be narrowed by the caller (aliases: s session, g group, l location). */
export function calendarSessions(reading: Reading) {
  return reading.tx
    .selectFrom('group_sessions as s')
    .innerJoin('groups as g', 'g.id', 's.group_id')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .innerJoin('rooms as r', 'r.id', 'g.room_id')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .select([
      's.id as sessionId',
      'g.id as groupId',
      's.number',
      's.starts_at as startsAt',
      's.ends_at as endsAt',
      'g.slug',
      'g.title',
      'o.summary',
      'l.lat',
      'l.lon',
      'g.state',
      'g.version',
      'g.changed_at as changedAt',
      sql<string>`concat(l.name, ', ', r.name)`.as('place'),
      sql<string>`concat(l.address, ', ', l.postcode, ' ', l.town)`.as('address'),
      sql<number>`(select count(*)::integer from group_sessions every where every.group_id = g.id)`.as('count'),
    ]);
}
