import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { lockWaitingList } from './group-facts.ts';
import { takePlaces, tellScreens } from './place.ts';
import { freePlaces } from './waiting-list.ts';

export interface NewReservation {
  groupId: string;
  demandId: string;
  /** Null: for a wish of a resident. */
  organisationId: string | null;
  places: number;
  /** On this moment the places that are not filled go back to the group. */
  giveBackBefore: Temporal.Instant;
}

/** Reserves nameless places for the team of an accepted demand (rule 1). False when they do not fit. Audits 'registration.reserve'. */
export async function reserveForTeam(work: Work, input: NewReservation): Promise<boolean> {
  if (!(await takePlaces(work, input.groupId, input.places))) return false;
  // A demand whose group was cancelled keeps its row: its places are 0, and it is used again.
  const row = await work.tx
    .insertInto('team_reservations')
    .values({
      region_id: work.region.id,
      group_id: input.groupId,
      demand_id: input.demandId,
      organisation_id: input.organisationId,
      places: input.places,
      give_back_before: input.giveBackBefore,
      created_at: work.now,
    })
    .onConflict((conflict) =>
      conflict
        .column('demand_id')
        .doUpdateSet({
          group_id: input.groupId,
          organisation_id: input.organisationId,
          places: input.places,
          give_back_before: input.giveBackBefore,
          created_at: work.now,
        })
        .where('team_reservations.places', '=', 0),
    )
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new Error(`demand ${input.demandId} has places in a group already`);
  await audit(work, {
    action: 'registration.reserve',
    subjectKind: 'team-reservation',
    subjectId: row.id,
    detail: { group: input.groupId, places: input.places },
  });
  await tellScreens(work, input.groupId);
  return true;
}

/** The team gives back places that it will not fill; they are offered on (rule 3). False when it has fewer. Audits 'registration.give-back'. */
export async function giveBack(work: Work, reservationId: string, places: number): Promise<boolean> {
  const reservation = await lockReservation(work, reservationId);
  const row = await work.tx
    .updateTable('team_reservations')
    .set((eb) => ({ places: eb('places', '-', places) }))
    .where('id', '=', reservationId)
    .where('places', '>=', places)
    .returning('group_id')
    .executeTakeFirst();
  if (!reservation || !row) return false;
  await givenBack(work, reservationId, row.group_id, places);
  return true;
}

/** On the agreed day everything that is not filled goes back. Safe to run twice. */
export async function giveBackDue(work: Work, reservationId: string): Promise<void> {
  await lockReservation(work, reservationId);
  const found = await sql<{ group_id: string; places: number }>`update team_reservations set places = 0
    where id = ${reservationId} and places > 0 and give_back_before <= ${work.now}::timestamptz returning group_id, old.places`.execute(
    work.tx,
  );
  const [row] = found.rows;
  if (row) await givenBack(work, reservationId, row.group_id, row.places);
}

async function lockReservation(work: Work, reservationId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('team_reservations as t')
    .innerJoin('groups as g', 'g.id', 't.group_id')
    .select('g.offer_id')
    .where('t.id', '=', reservationId)
    .executeTakeFirst();
  if (row) await lockWaitingList(work, row.offer_id);
  return row !== undefined;
}

async function givenBack(work: Work, reservationId: string, groupId: string, places: number): Promise<void> {
  await audit(work, {
    action: 'registration.give-back',
    subjectKind: 'team-reservation',
    subjectId: reservationId,
    detail: { group: groupId, places },
  });
  await freePlaces(work, groupId, places);
}
