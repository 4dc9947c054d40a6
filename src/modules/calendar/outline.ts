import { type SqlBool, sql } from 'kysely';
import { ZONE } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { hasTheme, publicGroup } from '../groups/index.ts';
import type { Period } from './period.ts';

/** What a session must meet to be shown; ids and codes. */
export interface OutlineFilter {
  gemeente?: string;
  thema?: string;
  doelgroep?: string;
  organisatie?: string;
  locatie?: string;
  vrij?: true;
  ruimte?: string;
  trainer?: string;
  team?: string;
}

/** A session as the calendar counts it: what it looks like is asked for those that are shown. */
export interface Outlined {
  id: string;
  groupId: string;
  title: string;
  /** On the clock in the Netherlands, yyyy-mm-ddThh:mm. */
  starts: string;
  /** Milliseconds since 1970. */
  startsAt: number;
  endsAt: number;
  roomId: string | null;
  /** The first of its group: one can still join. */
  begins: boolean;
  /** It meets the filter. Others are there because they can be in its way. */
  shown: boolean;
}

type Days = Pick<Period, 'from' | 'to'>;

/** The sessions of these days that are open to parents, in order of time. */
export async function publicOutline(reading: Reading, days: Days, filter: OutlineFilter): Promise<Outlined[]> {
  return outlineRows(reading, days)
    .select(sql<boolean>`true`.as('shown'))
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .where(publicGroup(reading))
    .where(meets(filter))
    .execute();
}

/** All sessions of these days, with which of them meet the filter. */
export async function workOutline(reading: Reading, days: Days, filter: OutlineFilter): Promise<Outlined[]> {
  return outlineRows(reading, days).select(meets(filter).as('shown')).execute();
}

function outlineRows(reading: Reading, { from, to }: Days) {
  return reading.tx
    .selectFrom('group_sessions as s')
    .innerJoin('groups as g', 'g.id', 's.group_id')
    .select([
      's.id',
      's.group_id as groupId',
      'g.title',
      sql<string>`to_char(s.starts_at at time zone ${sql.lit(ZONE)}, 'YYYY-MM-DD"T"HH24:MI')`.as('starts'),
      sql<number>`(extract(epoch from s.starts_at) * 1000)::float8`.as('startsAt'),
      sql<number>`(extract(epoch from s.ends_at) * 1000)::float8`.as('endsAt'),
      'g.room_id as roomId',
      sql<boolean>`g.starts_at = s.starts_at`.as('begins'),
    ])
    .where('s.region_id', '=', reading.region.id)
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', to)
    .where('g.state', '<>', 'cancelled')
    .orderBy('s.starts_at')
    .orderBy('s.id');
}

/**
 * What the filter asks of a session (aliases: s session, g group). Who would have stood at a session that does not take place is only known by
 * the group: its bookings are gone.
 */
export function meets(filter: OutlineFilter, cancelled = false) {
  const parts = [sql<SqlBool>`true`];
  if (filter.gemeente)
    parts.push(sql`g.room_id in (select r.id from rooms r join locations l on l.id = r.location_id
      where l.municipality_id = ${filter.gemeente}::uuid)`);
  if (filter.thema) parts.push(hasTheme(filter.thema));
  if (filter.doelgroep) parts.push(sql`g.offer_id in (select d.id from offers d where ${filter.doelgroep} = any(d.audience))`);
  if (filter.organisatie) parts.push(sql`g.organisation_id = ${filter.organisatie}::uuid`);
  if (filter.locatie) parts.push(sql`g.room_id in (select r.id from rooms r where r.location_id = ${filter.locatie}::uuid)`);
  if (filter.vrij) parts.push(sql`exists (select 1 from group_places gp where gp.group_id = g.id and gp.taken < gp.capacity)`);
  if (filter.ruimte) parts.push(sql`g.room_id = ${filter.ruimte}::uuid`);
  if (filter.trainer) parts.push(cancelled ? ofTeam(filter.trainer) : booked(filter.trainer));
  if (filter.team)
    parts.push(sql`(g.organisation_id = ${filter.team}::uuid or exists (select 1 from team_reservations tr
      where tr.group_id = g.id and tr.organisation_id = ${filter.team}::uuid and tr.places > 0))`);
  return sql<boolean>`(${sql.join(parts, sql` and `)})`;
}

function booked(trainerId: string) {
  // Their own bookings are few: looked up once, and not for every session.
  return sql<SqlBool>`s.id in (select b.session_id from trainer_bookings b where b.trainer_id = ${trainerId}::uuid and b.session_id is not null)`;
}

function ofTeam(trainerId: string) {
  return sql<SqlBool>`exists (select 1 from group_trainers gt where gt.group_id = g.id and gt.trainer_id = ${trainerId}::uuid)`;
}
