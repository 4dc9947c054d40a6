import { type Actor, hasRole, isPlanner } from '../../../../platform/auth/actor.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { teamsOf } from '../../../demand/index.ts';
import { paths } from '../../paths.ts';
import { maySeePools, maySeeProposals } from '../../policy.ts';
import { proposals } from '../../queries.ts';
import { ProposalList } from './view.tsx';
import { words } from './words.ts';

/** The proposals of this person: planners and facility support see all of the region. */
export const proposalList = route({
  method: 'GET',
  path: paths.proposals,
  can: maySeeProposals,
  audit: nothing('plans with professionals, no clients'),
  handle: async (context) => {
    const found = await context.read((reading) => proposals(reading, scopeOf(context.actor)));
    return workPage(words[context.lang].title, <ProposalList proposals={found} mayPool={maySeePools.allows(context.actor)} />, {
      live: ['proposals'],
      width: 'wide',
    });
  },
});

/** Whose proposals this person sees in lists. */
export function scopeOf(actor: Actor): 'all' | { personId: string; organisationIds: string[] } {
  if (isPlanner(actor) || hasRole(actor, 'facility-support') || actor.personId === null) return 'all';
  return { personId: actor.personId, organisationIds: teamsOf(actor) };
}
