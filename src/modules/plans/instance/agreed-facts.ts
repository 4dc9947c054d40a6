import { sql } from 'kysely';
import type { Span } from '../../../platform/clock/span.ts';
import { dayPartOf } from '../../../platform/i18n/format.ts';
import type { Reading } from '../../../platform/work.ts';
import { openDemands } from '../../demand/index.ts';
import { comingGroups } from '../../groups/index.ts';
import type { AgreedFact } from './facts.ts';

/** More groups than any region starts in a year. */
const MOST = 5_000;

/** Groups that begin in the period and have places left, in order of their start. */
export async function agreedGroups(reading: Reading, span: Span): Promise<AgreedFact[]> {
  const coming = await comingGroups(reading, { from: span.startsAt, to: span.endsAt, limit: MOST });
  const free = coming.filter((group) => group.free > 0 && group.state !== 'running');
  const more = await roomsAndTrainers(
    reading,
    free.map(({ id }) => id),
  );
  return free.flatMap((group) => {
    const slot = dayPartOf(group.startsAt);
    const { roomId, trainerIds } = more.get(group.id) ?? { roomId: null, trainerIds: [] };
    if (slot === null || roomId === null) return [];
    const { id, offerId, language, ageMin, ageMax } = group;
    return [
      { kind: 'group' as const, id, offerId, roomId, slot, language, free: group.free, ageMin, ageMax, trainerIds, demands: [] },
    ];
  });
}

async function roomsAndTrainers(reading: Reading, ids: string[]) {
  if (ids.length === 0) return new Map<string, { roomId: string | null; trainerIds: string[] }>();
  const rows = await reading.tx
    .selectFrom('groups as g')
    .select(['g.id', 'g.room_id as roomId'])
    .select(
      sql<string[]>`array(select gt.trainer_id from group_trainers gt where gt.group_id = g.id order by gt.trainer_id)`.as(
        'trainerIds',
      ),
    )
    .where('g.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

/** Proposals that wait for answers and would begin in the period: they hold their room, trainers and demands. */
export async function sentProposals(reading: Reading, span: Span): Promise<AgreedFact[]> {
  const rows = await reading.tx
    .selectFrom('proposals as p')
    .innerJoin('proposal_sessions as s', (join) => join.onRef('s.proposal_id', '=', 'p.id').on('s.number', '=', 1))
    .innerJoin('offers as o', 'o.id', 'p.offer_id')
    .select(['p.id', 'p.offer_id as offerId', 'p.room_id as roomId', 'p.language', 's.starts_at as startsAt', 'p.capacity'])
    .select(['o.age_min as ageMin', 'o.age_max as ageMax'])
    .select([list('trainer_id', 'proposal_trainers', `r.answer <> 'declined'`).as('trainerIds')])
    .select([list('demand_id', 'proposal_demands', 'r.live').as('demandIds')])
    .where('p.state', '=', 'sent')
    .where('s.starts_at', '>=', span.startsAt)
    .where('s.starts_at', '<', span.endsAt)
    .orderBy('s.starts_at')
    .orderBy('p.id')
    .execute();
  const ids = rows.flatMap(({ demandIds }) => demandIds);
  const demands = new Map((await openDemands(reading, { ids, residents: true })).map((demand) => [demand.id, demand]));
  return rows.flatMap(({ startsAt, demandIds, capacity, ...proposal }) => {
    const slot = dayPartOf(startsAt);
    const its = demandIds.flatMap((id) => demands.get(id) ?? []);
    const free = capacity - its.reduce((sum, { places }) => sum + places, 0);
    return slot === null ? [] : [{ ...proposal, kind: 'proposal' as const, slot, free, demands: its }];
  });
}

function list(column: string, table: string, which: string) {
  const rows = `select r.${column} from ${table} r where r.proposal_id = p.id and ${which} order by r.${column}`;
  return sql.raw<string[]>(`array(${rows})`);
}
