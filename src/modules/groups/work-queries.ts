import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import { organisationsOf } from '../../platform/auth/actor.ts';
import type { Reading } from '../../platform/work.ts';
import { plansForAll } from './policy.ts';
import { asCard, cardRows, type GroupCard, type GroupCursor, type GroupState, hasTheme } from './queries.ts';

export const listed = ['lopend', 'afgerond', 'afgezegd'] as const;
export type Listed = (typeof listed)[number];

const states: Record<Listed, GroupState[]> = {
  lopend: ['planned', 'confirmed', 'running'],
  afgerond: ['completed', 'evaluated'],
  afgezegd: ['cancelled'],
};

export interface WorkFilter {
  listed: Listed;
  municipalityId?: string;
  theme?: string;
  after?: GroupCursor;
  limit: number;
}

export interface WorkGroup extends GroupCard {
  trainers: string[];
}

/** The groups that the actor works on (all of them for planners): what is ahead from the first, what is over from the last. */
export async function workGroups(reading: Reading, filter: WorkFilter): Promise<WorkGroup[]> {
  const ahead = filter.listed === 'lopend';
  const direction = ahead ? 'asc' : 'desc';
  let query = cardRows(reading)
    .select(
      sql<
        string[]
      >`array(select p.name from group_trainers gt join trainers t on t.id = gt.trainer_id join persons p on p.id = t.person_id
        where gt.group_id = g.id order by gt.lead desc, p.name)`.as('trainers'),
    )
    .where('g.state', 'in', states[filter.listed])
    .where(concerns(reading.actor))
    .orderBy('g.starts_at', direction)
    .orderBy('g.id', direction)
    .limit(filter.limit);
  if (filter.municipalityId) query = query.where('l.municipality_id', '=', filter.municipalityId);
  if (filter.theme) query = query.where(hasTheme(filter.theme));
  if (filter.after) {
    const place = sql`(${filter.after.startsAt}::timestamptz, ${filter.after.id}::uuid)`;
    query = query.where(ahead ? sql<boolean>`(g.starts_at, g.id) > ${place}` : sql<boolean>`(g.starts_at, g.id) < ${place}`);
  }
  return (await query.execute()).map(({ trainers, ...row }) => ({ ...asCard(row), trainers }));
}

/** True when the actor works on this group: plans for all, runs it, gives it, or has places in it. */
export async function worksOn(reading: Reading, groupId: string): Promise<boolean> {
  const row = await reading.tx
    .selectFrom('groups as g')
    .select('g.id')
    .where('g.id', '=', groupId)
    .where(concerns(reading.actor))
    .executeTakeFirst();
  return row !== undefined;
}

function concerns(actor: Actor) {
  if (plansForAll(actor)) return sql<boolean>`true`;
  const own = organisationsOf(actor);
  return sql<boolean>`(g.organisation_id = any(${own}::uuid[])
    or exists (select 1 from group_trainers gt join trainers t on t.id = gt.trainer_id where gt.group_id = g.id and t.person_id = ${actor.personId}::uuid)
    or exists (select 1 from team_reservations tr where tr.group_id = g.id and tr.organisation_id = any(${own}::uuid[])))`;
}
