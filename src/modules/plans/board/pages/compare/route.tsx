import { z } from 'zod';
import { id } from '../../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../../platform/http/reply.ts';
import { reads, route } from '../../../../../platform/http/route.ts';
import { localPath } from '../../../../../platform/i18n/lang.ts';
import { labelsOf } from '../../../labels.ts';
import { mayPlan } from '../../../policy.ts';
import { boardFacts } from '../../facts.ts';
import { boardPaths } from '../../paths.ts';
import { ComparePage } from './view.tsx';
import { words } from './words.ts';

/** Two plans beside each other: figures, and which groups are equal, changed, new or gone. */
export const comparePage = route({
  method: 'GET',
  path: boardPaths.compare(':id', ':other'),
  can: mayPlan,
  audit: reads('plan.read', 'plan', 'id'),
  params: z.object({ id, other: id }),
  handle: async (context) => {
    const { lang, params } = context;
    const found = await context.read(async (reading) => {
      const first = await boardFacts(reading, params.id);
      const second = await boardFacts(reading, params.other);
      if (!first || !second) return undefined;
      const labels = [await labelsOf(reading, first.stored.instance), await labelsOf(reading, second.stored.instance)] as const;
      return { first: { facts: first, labels: labels[0] }, second: { facts: second, labels: labels[1] } };
    });
    if (!found) return notFound();
    return workPage(words[lang].title, <ComparePage {...found} />, {
      width: 'wide',
      back: { href: localPath(boardPaths.board(params.id), lang), label: words[lang].back },
    });
  },
});
