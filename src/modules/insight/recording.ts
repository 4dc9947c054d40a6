import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/**
 * Records what happened since the last time, for the marketplace's own evaluation (A13): figures of groups and demands, never of persons. Each happening
 * once, whatever runs it how often; nothing that was recorded changes. Figures are counts, days and minutes.
 */
export async function recordHappenings(work: Work): Promise<void> {
  await recordDemands(work);
  await recordStarts(work);
  await recordEnds(work);
}

/** From demand to group: how long a team waited for its group, and for how many places. */
async function recordDemands({ tx, now, region }: Work): Promise<void> {
  await sql`
    insert into insight_events (region_id, kind, happened_on, group_id, about, figures, recorded_at)
    select ${region.id}::uuid, 'demand-to-group', t.created_at::date, t.group_id, t.demand_id,
      jsonb_build_object('places', t.places, 'daysToGroup', greatest(0, t.created_at::date - d.waiting_since),
        'daysToStart', greatest(0, g.starts_at::date - d.waiting_since)), ${now}::timestamptz
    from team_reservations t join demands d on d.id = t.demand_id join groups g on g.id = t.group_id
    where not exists (select from insight_events e where e.kind = 'demand-to-group' and e.about = t.demand_id)
    on conflict do nothing`.execute(tx);
}

/** Occupancy at the start, and by which way the families came. */
async function recordStarts({ tx, now, region }: Work): Promise<void> {
  await sql`
    insert into insight_events (region_id, kind, happened_on, group_id, about, figures, recorded_at)
    select ${region.id}::uuid, 'start', g.starts_at::date, g.id, g.id, jsonb_build_object('capacity', gp.capacity, 'minSize', g.min_size,
      'confirmed', coalesce(c.confirmed, 0), 'waiting', coalesce(c.waiting, 0), 'reserved', coalesce(t.reserved, 0), 'versions', g.version,
      'online', coalesce(c.online, 0), 'desk', coalesce(c.desk, 0), 'telephone', coalesce(c.telephone, 0), 'team', coalesce(c.team, 0)), ${now}::timestamptz
    from groups g join group_places gp on gp.group_id = g.id
      left join lateral (select sum(r.places) filter (where r.state in ('confirmed', 'completed'))::int as confirmed,
          sum(r.places) filter (where r.state = 'waiting')::int as waiting,
          sum(r.places) filter (where r.state in ('confirmed', 'completed') and r.channel = 'online')::int as online,
          sum(r.places) filter (where r.state in ('confirmed', 'completed') and r.channel = 'desk')::int as desk,
          sum(r.places) filter (where r.state in ('confirmed', 'completed') and r.channel = 'telephone')::int as telephone,
          sum(r.places) filter (where r.state in ('confirmed', 'completed') and r.channel = 'team')::int as team
        from registrations r where r.group_id = g.id) c on true
      left join lateral (select sum(tr.places)::int as reserved from team_reservations tr where tr.group_id = g.id) t on true
    where g.state in ('running', 'completed', 'evaluated')
      and not exists (select from insight_events e where e.kind = 'start' and e.about = g.id)
    on conflict do nothing`.execute(tx);
}

/** Effort: what people did for the group in the program, the minutes that facility support wrote down, and what became of its sessions. */
async function recordEnds({ tx, now, region }: Work): Promise<void> {
  await sql`
    insert into insight_events (region_id, kind, happened_on, group_id, about, figures, recorded_at)
    select ${region.id}::uuid, 'end', g.ends_at::date, g.id, g.id, jsonb_build_object(
      'actions', (select count(*) from audit_events a where a.region_id = g.region_id and a.subject_kind = 'group' and a.subject_id = g.id::text and a.actor_kind = 'person')
        + (select count(*) from audit_events a join registrations r on r.id::text = a.subject_id and r.group_id = g.id
          where a.region_id = g.region_id and a.subject_kind = 'registration' and a.actor_kind = 'person'),
      'minutes', coalesce((select sum(q.effort_minutes) from support_requests q where q.group_id = g.id), 0),
      'sessions', (select count(*) from group_sessions s where s.group_id = g.id),
      'cancelledSessions', (select count(*) from cancelled_sessions s where s.group_id = g.id)), ${now}::timestamptz
    from groups g
    where g.state in ('completed', 'evaluated') and not exists (select from insight_events e where e.kind = 'end' and e.about = g.id)
    on conflict do nothing`.execute(tx);
}
