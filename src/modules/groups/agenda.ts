import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { type CalendarSession, calendarSessions } from './calendar-file.ts';
import { publicGroup, shownTo } from './public-groups.ts';
import { hasTheme } from './queries.ts';

/** A session as the region's calendar shows it. */
export interface AgendaEntry extends CalendarSession {
  groupId: string;
  placeName: string;
  roomName: string;
  town: string;
  municipalityName: string;
  organisationName: string;
  openedTo: 'teams' | 'parents';
  free: number;
  capacity: number;
  ageMin: number;
  ageMax: number;
  trainers: string[];
}

export interface AgendaFilter {
  from: Temporal.Instant;
  to: Temporal.Instant;
  openedTo?: 'parents';
  municipalityId?: string;
  theme?: string;
  organisationIds?: string[];
}

const MOST = 3000;

/** Sessions that begin in the period, in order of time; those of cancelled groups are left out. */
export function agenda(reading: Reading, filter: AgendaFilter): Promise<AgendaEntry[]> {
  let query = calendarSessions(reading)
    .innerJoin('group_places as gp', 'gp.group_id', 'g.id')
    .innerJoin('municipalities as m', 'm.id', 'l.municipality_id')
    .innerJoin('organisations as org', 'org.id', 'g.organisation_id')
    .select([
      'g.id as groupId',
      'l.name as placeName',
      'r.name as roomName',
      'l.town',
      'm.name as municipalityName',
      'org.name as organisationName',
      shownTo(reading).as('openedTo'),
      'gp.capacity',
      'g.age_min as ageMin',
      'g.age_max as ageMax',
      sql<number>`gp.capacity - gp.taken`.as('free'),
      sql<
        string[]
      >`array(select p.name from group_trainers gt join trainers t on t.id = gt.trainer_id join persons p on p.id = t.person_id
        where gt.group_id = g.id order by gt.lead desc, p.name)`.as('trainers'),
    ])
    .where('s.starts_at', '>=', filter.from)
    .where('s.starts_at', '<', filter.to)
    .where('g.state', '<>', 'cancelled')
    .orderBy('s.starts_at')
    .orderBy('g.title')
    .orderBy('s.id')
    .limit(MOST);
  if (filter.openedTo) query = query.where(publicGroup(reading));
  if (filter.municipalityId) query = query.where('l.municipality_id', '=', filter.municipalityId);
  if (filter.theme) query = query.where(hasTheme(filter.theme));
  if (filter.organisationIds) query = query.where('g.organisation_id', '=', sql<string>`any(${filter.organisationIds}::uuid[])`);
  return query.execute();
}
