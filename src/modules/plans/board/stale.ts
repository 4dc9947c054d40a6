import type { Reading } from '../../../platform/work.ts';
import { originOf } from '../plan.ts';
import type { BoardFacts, GroupProposal } from './facts.ts';

/** What happened to a need since the plan was made, so that it, and its group, are out of date. */
export type Stale = 'withdrawn' | 'expired' | 'served' | 'elsewhere' | 'changed' | 'gone';

/** The needs that are not what they were when the plan was made. One that went along with the proposal of its own group, or has its places there, is as it should be. */
export async function staleNeeds(reading: Reading, { seen, proposals, reserved }: BoardFacts): Promise<Map<string, Stale>> {
  const all = [...seen.demands.keys()];
  const ids = (kind: 'demand' | 'waiting') =>
    all.flatMap((id) => {
      const origin = originOf('demands', id);
      return origin.kind === kind ? origin.id : [];
    });
  const demands = await demandStates(reading, ids('demand'));
  const waiting = await waitingStates(reading, ids('waiting'));
  const stale = new Map<string, Stale>();
  for (const id of all) {
    const origin = originOf('demands', id);
    if (origin.kind === 'taken') continue;
    if (reserved.has(id) && reserved.get(id) === seen.groupOf.get(id)?.key) continue;
    if (origin.kind === 'waiting') {
      // Who is invited to the group of their own proposal no longer waits, as it should be.
      if (isOnItsWay(proposals.get(seen.groupOf.get(id)?.key ?? ''))) continue;
      if (waiting.get(origin.id) !== 'waiting') stale.set(id, waiting.has(origin.id) ? 'served' : 'gone');
      continue;
    }
    const now = demands.get(origin.id);
    const own =
      now !== undefined && now.proposalId !== null && now.proposalId === proposals.get(seen.groupOf.get(id)?.key ?? '')?.id;
    const found = now ? (own ? null : changeOf(now, seen.demands.get(id)?.count)) : 'gone';
    if (found) stale.set(id, found);
  }
  return stale;
}

const isOnItsWay = (proposal: GroupProposal | undefined) => proposal?.state === 'sent' || proposal?.state === 'accepted';

interface Now {
  state: string;
  places: number;
  /** The proposal that it goes along with or became a group with. */
  proposalId: string | null;
}

function changeOf(now: Now, count: number | undefined): Stale | null {
  if (now.state === 'proposed') return 'elsewhere';
  if (now.state === 'served' || now.state === 'withdrawn' || now.state === 'expired') return now.state;
  return now.places === count ? null : 'changed';
}

async function demandStates(reading: Reading, ids: string[]): Promise<Map<string, Now>> {
  if (ids.length === 0) return new Map();
  const rows = await reading.tx
    .selectFrom('demands as d')
    .leftJoin('proposal_demands as pd', (join) => join.onRef('pd.demand_id', '=', 'd.id').on('pd.live', '=', true))
    .select(['d.id', 'd.state', 'd.places', 'pd.proposal_id as proposalId'])
    .where('d.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, ...now }) => [id, now]));
}

async function waitingStates(reading: Reading, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reading.tx.selectFrom('registrations').select(['id', 'state']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, state }) => [id, state]));
}
