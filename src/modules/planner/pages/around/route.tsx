import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, redirect, workPage } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { demandById, seesWhole } from '../../../demand/index.ts';
import { fitFor } from '../../fit/fit.ts';
import { takePlaces } from '../../fit/take-places.ts';
import { fitView } from '../../fit/view-model.ts';
import { paths } from '../../paths.ts';
import { mayAnswerFor, maySeePools } from '../../policy.ts';
import { liveProposalOf, servedBy } from '../../queries.ts';
import { Around } from './view.tsx';
import { words } from './words.ts';

/** What fits one demand, as a page of its own and as the frame "bundeling" on the demand's page. */
export const around = route({
  method: 'GET',
  path: paths.poolsOf(':id'),
  can: maySeePools,
  audit: nothing('numbers and areas, no persons (rule 7)'),
  params: z.object({ id }),
  handle: async (context) => {
    const { actor, lang, now } = context;
    const found = await context.read(async (reading) => {
      const demand = await demandById(reading, context.params.id);
      if (!demand) return undefined;
      const whole = seesWhole(actor, demand);
      return {
        demand,
        fit: demand.state === 'open' ? await fitFor(reading, demand) : null,
        proposalId: demand.state === 'proposed' && whole ? await liveProposalOf(reading, demand.id) : null,
        served: demand.state === 'served' && whole ? await servedBy(reading, demand.id) : undefined,
      };
    });
    if (!found) return notFound();
    const { demand, fit, proposalId, served } = found;
    return workPage(
      words[lang].title,
      <Around
        demand={demand}
        fit={fit && fitView(actor, demand, fit, now, lang)}
        csrf={context.csrf()}
        proposalHref={proposalId ? paths.proposal(proposalId) : null}
        served={served ?? null}
      />,
      {
        live: ['demand', 'proposals', 'groups'],
        back: { href: localPath(paths.demand(demand.id), lang), label: words[lang].back },
      },
    );
  },
});

/** One click: these places are for the team, and its need is served. */
export const placesTaken = route({
  method: 'POST',
  path: paths.takePlaces(':id'),
  can: maySeePools,
  audit: changes('registration.reserve', 'demand.serve'),
  params: z.object({ id }),
  body: z.strictObject({ groep: id }),
  retry: async (context) => {
    const demand = await context.read((reading) => demandById(reading, context.params.id));
    if (!demand || !mayAnswerFor(context.actor, demand)) return notFound();
    return redirect(paths.demand(demand.id), words[context.lang].again);
  },
  handle: async (context) => {
    const taken = await context.change((work) => takePlaces(work, { demandId: context.params.id, groupId: context.body.groep }));
    const t = words[context.lang];
    if (taken.ok) return redirect(paths.demand(context.params.id), t.takenNow);
    if (taken.reason === 'unknown') return notFound();
    return redirect(paths.demand(context.params.id), t.refused[taken.reason]);
  },
});
