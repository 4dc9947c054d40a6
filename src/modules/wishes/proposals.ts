import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { type ProposalView, proposalById } from '../planner/index.ts';
import { tellAsked, tellCancelled, tellMomentKept, tellPlanned, tellStopped } from './mails.ts';
import { ownerOf } from './tell-when.ts';

type News = 'asked' | 'planned' | 'stopped' | 'cancelled';

interface Due {
  demandId: string;
  wishId: string;
  proposalId: string;
  version: number;
  news: News;
  /** They asked for another moment, and it stays as it was: their answer is still wanted. */
  kept: boolean;
}

const AT_ONCE = 200;

/**
 * Tells owners what happens to proposals with their wish in it: that they are asked, that the group is planned, that it does not go on, or
 * that the group is cancelled; each once, asked again only when the plan was changed for them, or when it stays although they asked for another moment. Returns how many. Safe to run twice.
 */
export async function tellProposals(work: Work): Promise<number> {
  const due = await dueNews(work);
  for (const one of due) {
    await work.tx
      .insertInto('wish_proposals')
      .values({
        region_id: work.region.id,
        demand_id: one.demandId,
        proposal_id: one.proposalId,
        told: one.news,
        version: one.version,
        told_at: work.now,
      })
      .onConflict((conflict) =>
        conflict.columns(['demand_id', 'proposal_id']).doUpdateSet({ told: one.news, version: one.version, told_at: work.now }),
      )
      .execute();
    const owner = await ownerOf(work, one.wishId);
    const proposal = owner?.email ? await proposalById(work, one.proposalId) : undefined;
    if (!owner?.email || !proposal) continue;
    const to = { ...owner, email: owner.email };
    await (one.kept ? tellMomentKept : letters[one.news])(work, to, proposal);
  }
  return due.length;
}

const letters: Record<News, (work: Work, to: Parameters<typeof tellAsked>[1], proposal: ProposalView) => Promise<void>> = {
  asked: tellAsked,
  planned: tellPlanned,
  stopped: tellStopped,
  cancelled: tellCancelled,
};

/**
 * What is news of each need and proposal, when it is not what was told last. A need that its owner declined is no news to them; of a
 * proposal that ends before they were asked they hear nothing.
 */
async function dueNews(work: Work): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with now as (
      select pd.demand_id, d.wish_id, pd.proposal_id, p.version, t.told, t.version as told_version,
        exists (select from proposal_counters c where c.proposal_id = pd.proposal_id and c.demand_id = pd.demand_id
          and c.version = p.version and c.state = 'refused' and c.closed_at > t.told_at) as refused,
        case when p.state = 'sent' and pd.answer = 'pending' then 'asked'
          when p.state = 'accepted' and pd.answer = 'accepted' then case when g.state = 'cancelled' then 'cancelled' else 'planned' end
          when p.state in ('declined', 'lapsed') and pd.answer <> 'declined' and t.told = 'asked' then 'stopped' end as news
      from proposal_demands pd join demands d on d.id = pd.demand_id join proposals p on p.id = pd.proposal_id
      left join groups g on g.id = p.group_id left join wish_proposals t on t.demand_id = pd.demand_id and t.proposal_id = pd.proposal_id
      where d.wish_id is not null and p.state <> 'draft')
    select demand_id as "demandId", wish_id as "wishId", proposal_id as "proposalId", version, news, (news = 'asked' and refused) as kept from now
    where news is not null and (told is null or told <> news or (news = 'asked' and (told_version < version or refused)))
    order by demand_id, proposal_id limit ${AT_ONCE}`.execute(work.tx);
  return rows;
}
