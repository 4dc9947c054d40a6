import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { glassBreaks, judgeBreak, verdicts } from '../../breaks.ts';
import { officerPath, officerPaths } from '../../paths.ts';
import { privacyOfficer } from '../../policy.ts';
import { VerdictPage, words } from './view.tsx';

const one = { path: officerPaths.verdict, can: privacyOfficer, params: z.object({ id }) } as const;

async function show(context: Context<{ id: string }, unknown, unknown>, form: FormState): Promise<Reply> {
  const { lang, params } = context;
  const [row] = await context.read((reading) => glassBreaks(reading, { id: params.id, limit: 1 }));
  if (!row) return notFound();
  const view = <VerdictPage row={row} lang={lang} csrf={context.csrf()} form={form} />;
  const back = { href: officerPath('breaks', lang), label: words[lang].back };
  return workPage(words[lang].title, view, { width: 'narrow', noIndex: true, back });
}

/** One break of the glass, to be judged. */
export const verdictPage = route({
  method: 'GET',
  ...one,
  audit: reads('glass.list', 'glass-break', 'id'),
  handle: (context) => show(context, emptyForm),
});

export const verdictSent = route({
  method: 'POST',
  ...one,
  audit: changes('glass.review'),
  body: z.strictObject({ oordeel: z.enum(verdicts) }),
  retry: show,
  handle: async (context) => {
    const { lang, params, body } = context;
    const judged = await context.change((work) => judgeBreak(work, params.id, body.oordeel));
    if (judged === 'not-found') return notFound();
    return redirect(officerPath('breaks', lang), words[lang].notices[judged]);
  },
});
