import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { distanceKm } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';

export interface GroupWithout {
  id: string;
  title: string;
  startsAt: Temporal.Instant;
  town: string;
  km: number;
  /** So many trainers are still missing. */
  missing: number;
}

interface Self {
  id: string;
  lat: number;
  lon: number;
  maxKm: number;
  dayParts: number[];
}

/** Coming groups that lack a trainer and that this one is qualified for until the end, within their distance. */
export async function groupsWithout(reading: Reading, self: Self): Promise<GroupWithout[]> {
  const { rows } = await sql<GroupWithout & { lat: number; lon: number }>`
    select g.id, g.title, g.starts_at as "startsAt", l.town, l.lat, l.lon, 0 as km,
      o.trainers_needed - (select count(*)::integer from group_trainers gt where gt.group_id = g.id and not gt.substitute) as missing
    from groups g join offers o on o.id = g.offer_id join rooms r on r.id = g.room_id join locations l on l.id = r.location_id
    join qualifications q on q.intervention_id = o.intervention_id and q.trainer_id = ${self.id}
      and q.valid_until >= (g.ends_at at time zone 'Europe/Amsterdam')::date
    where g.state in ('planned', 'confirmed') and g.starts_at > ${reading.now}::timestamptz
      and o.trainers_needed > (select count(*) from group_trainers gt where gt.group_id = g.id and not gt.substitute)
      and not exists (select from group_trainers gt where gt.group_id = g.id and gt.trainer_id = ${self.id})
    order by g.starts_at limit 50`.execute(reading.tx);
  return rows.map((row) => ({ ...row, km: distanceKm(self, row) })).filter((row) => row.km <= self.maxKm);
}

/** An open need as rule 7 lets others see it: no team, no method, no postcode; of a delicate theme no place. */
export interface FittingNeed {
  id: string;
  theme: string;
  themeEn: string;
  places: number;
  /** In whole years. */
  from: number;
  to: number;
  /** Null: the theme is delicate. */
  municipality: string | null;
  dayParts: number[];
  waitingSince: Temporal.PlainDate;
}

/** Open needs with a theme of what this trainer may give today, on day-parts that suit and not too far; the longest waiting first. */
export async function fittingNeeds(reading: Reading, self: Self): Promise<FittingNeed[]> {
  const { rows } = await sql<FittingNeed & { lat: number; lon: number; delicate: boolean }>`
    select d.id, e.label_nl as theme, e.label_en as "themeEn", d.places, e.delicate, m.lat, m.lon,
      greatest(0, floor(d.age_min / 12.0))::integer as "from", greatest(0, floor(d.age_max / 12.0))::integer as "to",
      case when e.delicate then null else m.name end as municipality, d.day_parts as "dayParts", d.waiting_since as "waitingSince"
    from demands d join municipalities m on m.id = d.municipality_id
    join list_entries e on e.region_id = d.region_id and e.list = d.list and e.code = d.theme
    where d.state = 'open' and d.kind = 'team' and d.day_parts && ${self.dayParts}::integer[]
      and exists (select from offer_themes ot join offers o on o.id = ot.offer_id
        join qualifications q on q.intervention_id = o.intervention_id and q.trainer_id = ${self.id} and q.valid_until >= ${localDate(reading.now).toString()}::date
        where ot.theme = d.theme and o.state = 'published')
    order by d.waiting_since, d.id limit 100`.execute(reading.tx);
  return rows
    .filter((row) => row.delicate || distanceKm(self, row) <= self.maxKm)
    .map(({ lat: _lat, lon: _lon, delicate: _delicate, ...need }) => need)
    .slice(0, 20);
}

export interface OwnGroup {
  id: string;
  title: string;
  town: string;
  /** The next session, or the first. */
  nextAt: Temporal.Instant;
  substitute: boolean;
}

/** Groups that a trainer gives and that are not over. */
export async function groupsGivenBy(reading: Reading, trainerId: string): Promise<OwnGroup[]> {
  const { rows } = await sql<OwnGroup>`
    select g.id, g.title, coalesce(l.town, '') as town, gt.substitute,
      coalesce((select min(s.starts_at) from group_sessions s where s.group_id = g.id and s.ends_at > ${reading.now}::timestamptz), g.starts_at) as "nextAt"
    from group_trainers gt join groups g on g.id = gt.group_id left join rooms r on r.id = g.room_id left join locations l on l.id = r.location_id
    where gt.trainer_id = ${trainerId} and g.state in ('planned', 'confirmed', 'running') and g.ends_at > ${reading.now}::timestamptz
    order by 5`.execute(reading.tx);
  return rows;
}
