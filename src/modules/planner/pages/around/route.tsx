import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { demandById, seesWhole } from '../../../demand/index.ts';
import { groupsFor } from '../../fitting-groups.ts';
import { paths } from '../../paths.ts';
import { maySeePools } from '../../policy.ts';
import { poolView } from '../../pool-view.ts';
import { liveProposalOf, pools } from '../../queries.ts';
import { Around } from './view.tsx';
import { words } from './words.ts';

/** The pool of one demand, as a page of its own and as the frame "bundeling" on the demand's page. */
export const around = route({
  method: 'GET',
  path: paths.poolsOf(':id'),
  can: maySeePools,
  audit: nothing('numbers and areas, no persons (rule 7)'),
  params: z.object({ id }),
  handle: async (context) => {
    const found = await context.read(async (reading) => {
      const demand = await demandById(reading, context.params.id);
      if (!demand) return undefined;
      const open = demand.state === 'open' ? await pools(reading, { demandIds: [demand.id] }) : [];
      const whole = seesWhole(context.actor, demand);
      const proposalId = demand.state === 'proposed' && whole ? await liveProposalOf(reading, demand.id) : null;
      return {
        demand,
        pool: open[0],
        groups: demand.state === 'open' && whole ? await groupsFor(reading, demand) : [],
        proposalId,
      };
    });
    if (!found) return notFound();
    const { demand, pool, groups, proposalId } = found;
    const { lang } = context;
    return workPage(
      words[lang].title,
      <Around
        demand={demand}
        pool={pool ? poolView(context.actor, pool, context.now, lang) : null}
        groups={groups}
        proposalHref={proposalId ? paths.proposal(proposalId) : null}
      />,
      { live: ['demand', 'proposals'], back: { href: localPath(paths.demand(demand.id), lang), label: words[lang].back } },
    );
  },
});
