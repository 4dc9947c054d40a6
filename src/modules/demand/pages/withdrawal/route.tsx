import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { withdrawDemand } from '../../moves.ts';
import { demandPaths } from '../../paths.ts';
import { mayAddDemand, teamsOf } from '../../policy.ts';
import { demand as demandById } from '../../queries.ts';
import { ConfirmWithdrawal } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });

/** Asks whether the need may really go. */
export const withdrawalPage = route({
  method: 'GET',
  path: demandPaths.withdrawal(':id'),
  can: mayAddDemand,
  audit: nothing('a need names no person (rule 7)'),
  params,
  handle: (context) => confirm(context),
});

export const withdrawal = route({
  method: 'POST',
  path: demandPaths.withdrawal(':id'),
  can: mayAddDemand,
  audit: changes('demand.withdraw'),
  params,
  body: z.strictObject({}),
  retry: (context) => confirm(context),
  handle: async (context) => {
    const own = teamsOf(context.actor);
    const withdrawn = await context.change(async (work) => {
      const demand = await demandById(work, context.params.id);
      return demand && own.includes(demand.organisationId) ? withdrawDemand(work, demand.id) : null;
    });
    if (withdrawn === null) return notFound();
    if (!withdrawn) return redirect(demandPaths.one(context.params.id), words[context.lang].notOpen);
    return redirect(demandPaths.list, words[context.lang].done);
  },
});

async function confirm(context: Context<{ id: string }, unknown, unknown>): Promise<Reply> {
  const demand = await context.read((reading) => demandById(reading, context.params.id));
  if (!demand || !teamsOf(context.actor).includes(demand.organisationId)) return notFound();
  if (demand.state !== 'open') return redirect(demandPaths.one(demand.id));
  return workPage(words[context.lang].title, <ConfirmWithdrawal demand={demand} csrf={context.csrf()} />, {
    back: { href: localPath(demandPaths.one(demand.id), context.lang), label: words[context.lang].back },
    width: 'narrow',
  });
}
