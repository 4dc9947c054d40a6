import type { Reading } from '../../../platform/work.ts';

/** The needs of a plan that have places in one of these groups, or had and filled them: ids of demands, each with its group. */
export async function reservedIn(
  { tx }: Reading,
  demandIds: readonly string[],
  groupIds: readonly string[],
): Promise<{ demandId: string; groupId: string }[]> {
  if (demandIds.length === 0 || groupIds.length === 0) return [];
  return tx
    .selectFrom('team_reservations as t')
    .select(['t.demand_id as demandId', 't.group_id as groupId'])
    .where('t.demand_id', 'in', demandIds)
    .where('t.group_id', 'in', groupIds)
    .where((eb) =>
      eb.or([
        eb('t.places', '>', 0),
        eb.exists(
          eb
            .selectFrom('registrations as r')
            .select('r.id')
            .whereRef('r.team_reservation_id', '=', 't.id')
            .where('r.state', 'in', ['requested', 'confirmed', 'completed']),
        ),
      ]),
    )
    .execute();
}
