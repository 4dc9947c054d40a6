import { z } from 'zod';
import { wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { recruitmentOverview } from '../../overview.ts';
import { overviewPath } from '../../paths.ts';
import { recruitsForRegion } from '../../policy.ts';
import { changeMonthlyMails } from '../../terms.ts';
import { OverviewPage } from './view.tsx';
import { words } from './words.ts';

async function show(context: Context<unknown, unknown, unknown>, typedForm?: FormState): Promise<Reply> {
  const overview = await context.read(recruitmentOverview);
  const form = typedForm ?? filledForm({ most: String(overview.monthlyMails) });
  return workPage(words[context.lang].title, <OverviewPage {...overview} form={form} csrf={context.csrf()} />);
}

/** How families came, for the whole region, and how much mail finding places get. */
export const overviewPage = route({
  method: 'GET',
  path: overviewPath,
  can: recruitsForRegion,
  audit: nothing('counts, small ones hidden'),
  handle: (context) => show(context),
});

export const overviewChanged = route({
  method: 'POST',
  path: overviewPath,
  can: recruitsForRegion,
  audit: changes('recruitment.terms'),
  body: z.strictObject({ most: wholeNumber(0, 20) }),
  retry: (context, form) => show(context as Context<unknown, unknown, unknown>, form),
  handle: async (context) => {
    await context.change((work) => changeMonthlyMails(work, context.body.most));
    return redirect(overviewPath, words[context.lang].saved);
  },
});
