import { sql } from 'kysely';
import { ZONE } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';

/** A session of the coming days, for who gives it or has reserved places in it. */
export interface NearSession extends Span {
  id: string;
  number: number;
  groupId: string;
  title: string;
  placeName: string;
  town: string;
  /** This person gives it and notes who was there. */
  gives: boolean;
}

const DAYS = 7;

/** Sessions from today on for a week: of a trainer's own groups and of groups in which these teams have places. */
export async function sessionsThisWeek(
  reading: Reading,
  who: { personId: string; organisationIds: string[] },
): Promise<NearSession[]> {
  const from = reading.now.toZonedDateTimeISO(ZONE).startOfDay();
  const teams = `{${who.organisationIds.join(',')}}`;
  const gives = sql<boolean>`exists (select 1 from group_trainers gt join trainers t on t.id = gt.trainer_id
    where gt.group_id = g.id and t.person_id = ${who.personId}::uuid)`;
  return (
    reading.tx
      .selectFrom('group_sessions as s')
      .innerJoin('groups as g', 'g.id', 's.group_id')
      .innerJoin('rooms as r', 'r.id', 'g.room_id')
      .innerJoin('locations as l', 'l.id', 'r.location_id')
      .select([
        's.id',
        's.number',
        's.starts_at as startsAt',
        's.ends_at as endsAt',
        'g.id as groupId',
        'g.title',
        'l.name as placeName',
        'l.town',
      ])
      .select(gives.as('gives'))
      .where('s.starts_at', '>=', from.toInstant())
      .where('s.starts_at', '<', from.add({ days: DAYS }).toInstant())
      // Also a group of which the last session was today: who came is often noted afterwards.
      .where('g.state', 'in', ['planned', 'confirmed', 'running', 'completed'])
      .where(
        sql<boolean>`g.id = any(array(select gt.group_id from group_trainers gt join trainers t on t.id = gt.trainer_id
            where t.person_id = ${who.personId}::uuid
          union select tr.group_id from team_reservations tr where tr.organisation_id = any(${teams}::uuid[])))`,
      )
      .orderBy('s.starts_at')
      .orderBy('s.id')
      .limit(20)
      .execute()
  );
}

/** Nameless places that a team has to fill or give back. */
export interface OpenReservation {
  groupId: string;
  title: string;
  places: number;
  giveBackBefore: Temporal.Instant;
}

/** Reserved places of these teams that nobody has been named for yet, the first to give back first. */
export async function openReservations(reading: Reading, organisationIds: string[]): Promise<OpenReservation[]> {
  if (organisationIds.length === 0) return [];
  return reading.tx
    .selectFrom('team_reservations as tr')
    .innerJoin('groups as g', 'g.id', 'tr.group_id')
    .select(['g.id as groupId', 'g.title', 'tr.places', 'tr.give_back_before as giveBackBefore'])
    .where('tr.organisation_id', 'in', organisationIds)
    .where('tr.places', '>', 0)
    .where('tr.give_back_before', '>', reading.now)
    .where('g.state', 'in', ['planned', 'confirmed', 'running'])
    .orderBy('tr.give_back_before')
    .limit(20)
    .execute();
}
