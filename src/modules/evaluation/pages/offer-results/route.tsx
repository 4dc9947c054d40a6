import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { offerStory } from '../../offer-result.ts';
import { resultsPath } from '../../paths.ts';
import { questionScopeOf, scopeOf, seesResults } from '../../policy.ts';
import { OfferResults } from './view.tsx';
import { words } from './words.ts';

/** What participants thought of one offer, as far as somebody may see it. */
export const offerResultsPage = route({
  method: 'GET',
  path: `${resultsPath}/aanbod/:id`,
  can: seesResults,
  audit: reads('evaluation.read', 'offer', 'id'),
  params: z.object({ id }),
  handle: async (context) => {
    const { lang } = context;
    const story = await context.read((reading) => offerStory(reading, context.params.id, scopeOf(context.actor)));
    if (!story) return notFound();
    // Who has the figures of the region without planning for it reads figures only: what families wrote may tell who they are.
    const plans = questionScopeOf(context.actor).all === scopeOf(context.actor).all;
    const shown = plans ? story : { ...story, texts: [] };
    const back = { href: localPath(resultsPath, lang), label: words[lang].back };
    return workPage(words[lang].title(story.title), <OfferResults story={shown} changes={story.whole && plans} />, {
      back,
      noIndex: true,
    });
  },
});
