import { z } from 'zod';
import { email, line, optionalLine } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { lookNames } from '../../../../ui/looks.ts';
import { regionAdmin } from '../../../people/index.ts';
import { changeRegion, regionFace } from '../../change-region.ts';
import { path, RegionPage } from './view.tsx';
import { words } from './words.ts';

async function show(context: Context<unknown, unknown, unknown>, typedForm?: FormState): Promise<Reply> {
  const { lang, region } = context;
  const form = typedForm ?? filledForm({ ...(await context.read(regionFace)) });
  const view = <RegionPage form={form} lang={lang} csrf={context.csrf()} withSamples={region.isExample} />;
  return workPage(words[lang].title, view, { noIndex: true });
}

/** Name, desk and look of the region. */
export const regionPage = route({
  method: 'GET',
  path,
  can: regionAdmin,
  audit: nothing('facts about the region'),
  handle: (context) => show(context),
});

export const regionChanged = route({
  method: 'POST',
  path,
  can: regionAdmin,
  audit: changes('region.change'),
  body: z.strictObject({
    look: z.enum(lookNames),
    name: line(60),
    phone: optionalLine(40).refine((value) => /^[+\d\s().-]*$/.test(value)),
    email: z.union([z.literal(''), email]).default(''),
    hours: optionalLine(120),
  }),
  retry: (context, form) => show(context as Context<unknown, unknown, unknown>, form),
  handle: async (context) => {
    await context.change((work) => changeRegion(work, context.body));
    return redirect(path, words[context.lang].saved);
  },
});
