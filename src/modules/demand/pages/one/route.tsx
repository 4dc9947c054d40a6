import { z } from 'zod';
import { hasRole, isPlanner } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, redirect, workPage } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { historyOf } from '../../history.ts';
import { renewDemand } from '../../moves.ts';
import { demandPaths } from '../../paths.ts';
import { mayAddDemand, maySeeDemands, teamsOf } from '../../policy.ts';
import { demand as demandById } from '../../queries.ts';
import { seesWhole, visibleTo } from '../../visibility.ts';
import { themeText } from '../../wording.ts';
import { OneNeed } from './view.tsx';
import { words } from './words.ts';

/** One need: what it is, where it stands, and which needs of others could join it. */
export const oneDemand = route({
  method: 'GET',
  path: demandPaths.one(':id'),
  can: maySeeDemands,
  audit: nothing('a need names no person (rule 7)'),
  params: z.object({ id }),
  handle: async (context) => {
    const { actor } = context;
    const { demand, history } = await context.read(async (reading) => ({
      demand: await demandById(reading, context.params.id),
      history: await historyOf(reading, context.params.id),
    }));
    if (!demand) return notFound();
    const whole = seesWhole(actor, demand);
    const waits = demand.state === 'open' || demand.state === 'proposed';
    // What is closed is no longer on the marketplace for others.
    if (!whole && !waits) return notFound();
    const model = {
      demand: visibleTo(actor, demand),
      whole,
      helps: !whole && hasRole(actor, 'professional', 'trainer', 'provider'),
      own: teamsOf(actor).includes(demand.organisationId),
      pools: waits && (mayAddDemand.allows(actor) || isPlanner(actor)),
      history: whole ? history : [],
      today: localDate(context.now),
      csrf: context.csrf(),
    };
    return workPage(themeText(demand, context.lang), <OneNeed {...model} />, {
      live: ['demand'],
      back: { href: localPath(demandPaths.list, context.lang), label: words[context.lang].back },
    });
  },
});

/** The team keeps its need on the marketplace for another term. */
export const renewal = route({
  method: 'POST',
  path: demandPaths.renewal(':id'),
  can: mayAddDemand,
  audit: changes('demand.renew'),
  params: z.object({ id }),
  body: z.strictObject({}),
  retry: async (context) => redirect(demandPaths.one(context.params.id), words[context.lang].tryAgain),
  handle: async (context) => {
    const own = teamsOf(context.actor);
    const renewed = await context.change(async (work) => {
      const demand = await demandById(work, context.params.id);
      return demand && own.includes(demand.organisationId) ? renewDemand(work, demand.id) : null;
    });
    if (renewed === null) return notFound();
    return redirect(demandPaths.one(context.params.id), renewed ? words[context.lang].renewed : words[context.lang].notOpen);
  },
});
