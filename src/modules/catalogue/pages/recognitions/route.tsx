import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { checkRecognition } from '../../interventions.ts';
import { recognisedMethods } from '../../methods.ts';
import { offerPaths } from '../../paths.ts';
import { reviewsOffers } from '../../policy.ts';
import { Recognitions } from './view.tsx';
import { words } from './words.ts';

type Shown = Pick<Context, 'lang' | 'now' | 'csrf' | 'read'>;

async function show({ lang, now, csrf, read }: Shown): Promise<Reply> {
  const methods = await read(recognisedMethods);
  const view = <Recognitions methods={methods} today={localDate(now)} lang={lang} csrf={csrf()} />;
  const back = { href: localPath(offerPaths.methods, lang), label: words[lang].back };
  return workPage(words[lang].title, view, { width: 'wide', noIndex: true, back });
}

/** Which recognitions were looked at when, the longest ago first. */
export const recognitionsPage = route({
  method: 'GET',
  path: offerPaths.recognitions,
  can: reviewsOffers,
  audit: nothing('methods are public'),
  handle: show,
});

/** The page was read again today and still says so. */
export const recognitionChecked = route({
  method: 'POST',
  path: offerPaths.recognitionCheck(':id'),
  can: reviewsOffers,
  audit: changes('intervention.check'),
  params: z.object({ id }),
  body: z.strictObject({}),
  retry: (context) => show(context as Shown),
  handle: async (context) => {
    const done = await context.change((work) => checkRecognition(work, context.params.id));
    return done ? redirect(offerPaths.recognitions, words[context.lang].checked) : notFound();
  },
});
