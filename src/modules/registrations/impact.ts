import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { workersOfTeams } from './team-mails.ts';

/** Whom a change of a group touches. Families are counted, with their children; never named here. */
export interface Impact {
  families: { placed: number; offered: number; waiting: number };
  children: { placed: number; offered: number; waiting: number };
  /** Teams with nameless places, or with families that they registered. */
  teams: { name: string; places: number }[];
  trainers: string[];
  /** Whose building it is. */
  placeOwner: string | null;
  /** How many mails a change sends to families, workers of teams and trainers. */
  mails: number;
}

/** Whom a change of this group touches, shown before it is made. */
export async function impactOf(reading: Reading, groupId: string): Promise<Impact> {
  const counts = await sql<{ kind: 'placed' | 'offered' | 'waiting'; families: number; children: number }>`
    select case state when 'offered' then 'offered' when 'waiting' then 'waiting' else 'placed' end as kind,
      count(*)::integer as families, sum(places)::integer as children
    from registrations where (group_id = ${groupId} and state in ('requested', 'confirmed', 'waiting'))
      or (offered_group_id = ${groupId} and state = 'offered') group by 1`.execute(reading.tx);
  const families = { placed: 0, offered: 0, waiting: 0 };
  const children = { placed: 0, offered: 0, waiting: 0 };
  for (const row of counts.rows) {
    families[row.kind] = row.families;
    children[row.kind] = row.children;
  }
  const around = await others(reading, groupId);
  const workers = await workersOfTeams(reading, groupId);
  const mails = families.placed + families.offered + families.waiting + around.trainers.length + workers.length;
  return { families, children, teams: await teams(reading, groupId), ...around, mails };
}

async function teams(reading: Reading, groupId: string): Promise<Impact['teams']> {
  const found = await sql<{ name: string; places: number }>`
    select o.name, sum(t.places)::integer as places from team_reservations t join organisations o on o.id = t.organisation_id
    where t.group_id = ${groupId} and (t.places > 0 or exists (select from registrations r
      where r.group_id = ${groupId} and r.team_reservation_id = t.id and r.state in ('requested', 'confirmed'))) group by o.name order by o.name`.execute(
    reading.tx,
  );
  return found.rows;
}

async function others(reading: Reading, groupId: string): Promise<Pick<Impact, 'trainers' | 'placeOwner'>> {
  const found = await sql<{ trainers: string[]; placeOwner: string | null }>`
    select array(select p.name from group_trainers gt join trainers t on t.id = gt.trainer_id join persons p on p.id = t.person_id
        where gt.group_id = g.id order by gt.lead desc, p.name) as trainers, o.name as "placeOwner"
    from groups g left join rooms r on r.id = g.room_id left join locations l on l.id = r.location_id left join organisations o on o.id = l.organisation_id
    where g.id = ${groupId}`.execute(reading.tx);
  return found.rows[0] ?? { trainers: [], placeOwner: null };
}
