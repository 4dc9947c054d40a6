import { z } from 'zod';
import { wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { regionAdmin } from '../../../people/index.ts';
import { changeRegionTerms, type RegionTerms, regionTerms } from '../../change-terms.ts';
import { path, TermsPage } from './view.tsx';
import { words } from './words.ts';

async function show(context: Context<unknown, unknown, unknown>, typedForm?: FormState): Promise<Reply> {
  const form = typedForm ?? filledForm(typedTerms(await context.read(regionTerms)));
  return workPage(words[context.lang].title, <TermsPage form={form} csrf={context.csrf()} />, { noIndex: true });
}

function typedTerms({ warn, ...days }: RegionTerms): Record<string, string> {
  const numbers = Object.fromEntries(Object.entries(days).map(([name, value]) => [name, String(value)]));
  return { ...numbers, warn: warn.replaceAll(' ', ', ') };
}

/** How long things count in this region. */
export const termsPage = route({
  method: 'GET',
  path,
  can: regionAdmin,
  audit: nothing('terms of the region'),
  handle: (context) => show(context),
});

/** Days with commas or spaces between them, as the setting keeps them: "90 30 7". */
const warnDays = z
  .string()
  .trim()
  .transform((value) => value.split(/[\s,;]+/).filter(Boolean))
  .pipe(
    z
      .array(z.string().regex(/^\d{1,3}$/))
      .min(1)
      .max(5),
  )
  .transform((days) => days.join(' '));

export const termsChanged = route({
  method: 'POST',
  path,
  can: regionAdmin,
  audit: changes('region.terms'),
  body: z.strictObject({
    ...{ decide: wholeNumber(0, 90), lapse: wholeNumber(1, 60), giveBack: wholeNumber(0, 90), expire: wholeNumber(14, 730) },
    ...{ confirm: wholeNumber(1, 168), hold: wholeNumber(3, 60), keep: wholeNumber(30, 3650) },
    ...{ remindFirst: wholeNumber(0, 14), remindSession: wholeNumber(0, 7) },
    ...{ public: wholeNumber(14, 730), keepInitiative: wholeNumber(7, 365) },
    ...{ option: wholeNumber(1, 60), answer: wholeNumber(1, 30) },
    warn: warnDays,
  }),
  retry: (context, form) => show(context as Context<unknown, unknown, unknown>, form),
  handle: async (context) => {
    await context.change((work) => changeRegionTerms(work, context.body));
    return redirect(path, words[context.lang].saved);
  },
});
