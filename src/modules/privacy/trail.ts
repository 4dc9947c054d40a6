import { sql } from 'kysely';
import type { TrailOf } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';

export interface TrailRow {
  id: number;
  at: Temporal.Instant;
  actorKind: 'visitor' | 'person' | 'system';
  actorId: string | null;
  /** Null for who is no person. */
  name: string | null;
  /** Organisations and municipalities for which they have a role now. */
  places: string[];
  action: string;
  subjectKind: string;
  subjectId: string | null;
  reason: string | null;
}

export interface TrailFilter {
  personId?: string | undefined;
  action?: string | undefined;
  subjectKind?: string | undefined;
  subjectId?: string | undefined;
  from?: Temporal.Instant | undefined;
  until?: Temporal.Instant | undefined;
  /** Number of the last row of the page before. */
  before?: number | undefined;
  limit: number;
}

/** The region's audit trail, newest first, with names; keyset paging by the number of the row. */
export async function trail(reading: Reading, filter: TrailFilter): Promise<TrailRow[]> {
  const parts = [
    filter.personId && sql`e.actor_id = ${filter.personId}::uuid`,
    filter.action && sql`e.action = ${filter.action}`,
    filter.subjectKind && sql`e.subject_kind = ${filter.subjectKind}`,
    filter.subjectId && sql`e.subject_id = ${filter.subjectId}`,
    filter.from && sql`e.happened_at >= ${filter.from}::timestamptz`,
    filter.until && sql`e.happened_at < ${filter.until}::timestamptz`,
    filter.before && sql`e.id < ${filter.before}`,
  ].filter((part) => typeof part === 'object');
  return rowsWhere(reading, parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`, filter.limit);
}

/** Who read or changed records about somebody, as far as it was not they themselves; newest first. */
export async function trailAbout(
  reading: Reading,
  records: TrailOf[],
  input: { notBy: string | null; before?: number | undefined; limit: number },
): Promise<TrailRow[]> {
  const about = records
    .filter((one) => one.ids.length > 0 || one.workersOf)
    .map((one) => {
      const actions = one.actions ? sql`and e.action = any(${one.actions}::text[])` : sql``;
      const since = one.since ? sql`and e.happened_at >= ${one.since}::timestamptz` : sql``;
      const until = one.until ? sql`and e.happened_at <= ${one.until}::timestamptz` : sql``;
      const which = one.workersOf ? byWorkersOf(one.workersOf) : sql`e.subject_id = any(${one.ids}::text[])`;
      return sql`(e.subject_kind = ${one.kind} and ${which} ${actions} ${since} ${until})`;
    });
  if (about.length === 0) return [];
  // A visitor at the page of a registration is who holds its link: the family itself.
  const others = input.notBy ? sql`e.actor_id is distinct from ${input.notBy}::uuid` : sql`true`;
  const older = input.before ? sql`and e.id < ${input.before}` : sql``;
  return rowsWhere(
    reading,
    sql`(${sql.join(about, sql` or `)}) and e.actor_kind <> 'visitor' and ${others} ${older}`,
    input.limit,
  );
}

/** Lists of the region: what somebody saw there follows from where they work. */
const byWorkersOf = (
  organisationIds: string[],
) => sql`e.subject_id is null and exists (select from memberships m where m.person_id = e.actor_id
  and (m.organisation_id = any(${organisationIds}::uuid[]) or m.planner or m.role = 'facility-support'))`;

async function rowsWhere(reading: Reading, condition: ReturnType<typeof sql>, limit: number): Promise<TrailRow[]> {
  const { rows } =
    await sql<TrailRow>`select e.id, e.happened_at as at, e.actor_kind as "actorKind", e.actor_id as "actorId", p.name,
      array(select distinct coalesce(o.name, g.name) from memberships m left join organisations o on o.id = m.organisation_id
        left join municipalities g on g.id = m.municipality_id where m.person_id = e.actor_id and coalesce(o.name, g.name) is not null order by 1) as places,
      e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.reason
    from (select * from audit_events e where e.region_id = ${reading.region.id} and ${condition} order by e.id desc limit ${limit}) e
    left join persons p on p.id = e.actor_id order by e.id desc`.execute(reading.tx);
  return rows;
}
