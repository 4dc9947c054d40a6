import { sql } from 'kysely';
import { organisationsOf } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { plansForAll } from './policy.ts';

/** Before this many days a planner sees that something is to be decided. */
const AHEAD_DAYS = 7;

/** The day of the decision when nobody chose another: the region's days before the first session. */
export async function usualDecisionDay(reading: Reading, startsAt: Temporal.Instant): Promise<Temporal.PlainDate> {
  return localDate(startsAt).subtract({ days: await setting(reading, 'group.decide-days') });
}

/** Where a group stands on its way to its minimum. Places of children, not families. */
export interface Standing {
  groupId: string;
  /** The last day on which to decide whether it goes ahead. */
  decideOn: Temporal.PlainDate;
  minSize: number;
  capacity: number;
  confirmed: number;
  /** Held until the family confirms its address, or offered to somebody who waits. */
  pending: number;
  /** Reserved by teams and not filled yet. */
  reserved: number;
  waiting: number;
}

export interface ToDecide extends Standing {
  title: string;
  startsAt: Temporal.Instant;
  placeName: string;
  town: string;
}

/** How a group stands; undefined outside the region. */
export async function standingOf(reading: Reading, groupId: string): Promise<Standing | undefined> {
  return (await standings(reading, sql`g.id = ${groupId}`, await setting(reading, 'group.decide-days')))[0];
}

/** Groups without "go" of which the day of decision is near or past: of these organisations, or of the whole region. The first day first. */
export async function groupsToDecide(
  reading: Reading,
  of: 'all' | { organisationIds: string[] },
  limit = 1000,
): Promise<ToDecide[]> {
  const days = await setting(reading, 'group.decide-days');
  const until = localDate(reading.now).add({ days: AHEAD_DAYS });
  const whose = of === 'all' ? sql`true` : sql`g.organisation_id = any(${of.organisationIds}::uuid[])`;
  return standings(
    reading,
    sql`g.state = 'planned' and g.ends_at > ${reading.now}::timestamptz and g.starts_at < ${reading.now.add({ hours: 24 * 190 })}::timestamptz
      and ${decisionDay(days)} <= ${until.toString()}::date and ${whose}`,
    days,
    limit,
  );
}

/** The decisions that wait for this person: of the whole region for planners, else of the groups that their organisations run. */
export function decisionsOf(reading: Reading, limit: number): Promise<ToDecide[]> {
  const { actor } = reading;
  const own = organisationsOf(actor, 'professional', 'provider');
  if (!plansForAll(actor) && own.length === 0) return Promise.resolve([]);
  return groupsToDecide(reading, plansForAll(actor) ? 'all' : { organisationIds: own }, limit);
}

/** The day of decision of a group (alias g). */
export function decisionDay(days: number) {
  return sql<Temporal.PlainDate>`coalesce(g.decide_on, (g.starts_at at time zone 'Europe/Amsterdam')::date - ${days}::integer)`;
}

async function standings(reading: Reading, which: ReturnType<typeof sql>, days: number, limit = 1): Promise<ToDecide[]> {
  const found = await sql<ToDecide>`
    select g.id as "groupId", g.title, g.starts_at as "startsAt", l.name as "placeName", l.town, ${decisionDay(days)} as "decideOn",
      g.min_size as "minSize", p.capacity, coalesce(r.confirmed, 0) as confirmed, coalesce(r.held, 0) + coalesce(f.offered, 0) as pending,
      coalesce(r.waiting, 0) as waiting, coalesce(t.reserved, 0) as reserved
    from groups g join group_places p on p.group_id = g.id join rooms on rooms.id = g.room_id join locations l on l.id = rooms.location_id
    left join lateral (
      select sum(places) filter (where state in ('confirmed', 'completed'))::integer as confirmed,
        sum(places) filter (where state = 'requested')::integer as held,
        sum(places) filter (where state = 'waiting')::integer as waiting
      from registrations where group_id = g.id) r on true
    left join lateral (select sum(places)::integer as offered from registrations where state = 'offered' and offered_group_id = g.id) f on true
    left join lateral (select sum(places)::integer as reserved from team_reservations where group_id = g.id) t on true
    where ${which} order by "decideOn", g.starts_at, g.id limit ${limit}`.execute(reading.tx);
  return found.rows;
}
