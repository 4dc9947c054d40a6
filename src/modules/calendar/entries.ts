import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { type CalendarSession, calendarSessions, shownTo } from '../groups/index.ts';

/** A session as the region's calendar shows it. */
export interface AgendaEntry extends CalendarSession {
  number: number;
  placeName: string;
  roomName: string;
  town: string;
  openedTo: 'teams' | 'parents';
  free: number;
  capacity: number;
  ageMin: number;
  ageMax: number;
  /** Who stands there that day. */
  trainers: string[];
}

/** These sessions, in order of time. */
export function entriesOf(reading: Reading, sessionIds: readonly string[]): Promise<AgendaEntry[]> {
  if (sessionIds.length === 0) return Promise.resolve([]);
  return entryRows(reading)
    .where('s.id', '=', sql<string>`any(${sessionIds}::uuid[])`)
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute();
}

function entryRows(reading: Reading) {
  return calendarSessions(reading)
    .innerJoin('group_places as gp', 'gp.group_id', 'g.id')
    .select([
      'l.name as placeName',
      'r.name as roomName',
      'l.town',
      shownTo(reading).as('openedTo'),
      'gp.capacity',
      'g.age_min as ageMin',
      'g.age_max as ageMax',
      sql<number>`gp.capacity - gp.taken`.as('free'),
      sql<
        string[]
      >`array(select p.name from group_trainers gt join trainers t on t.id = gt.trainer_id join persons p on p.id = t.person_id
        where gt.group_id = g.id and exists (select 1 from trainer_bookings b where b.trainer_id = gt.trainer_id
          and b.during && tstzrange(s.starts_at, s.ends_at) and b.session_id = s.id)
        order by gt.lead desc, p.name)`.as('trainers'),
    ]);
}
