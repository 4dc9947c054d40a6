import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, someCodes } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { regionAdmin } from '../../../people/index.ts';
import { municipalities } from '../../municipalities.ts';
import { audiences, domains, openingGrid, setOpening } from '../../openings.ts';
import { OpeningsPage, path } from './view.tsx';
import { words } from './words.ts';

const query = z.object({ domein: z.enum(domains).default('youth') });
type Asked = Context<unknown, z.infer<typeof query>, unknown>;

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const { lang } = context;
  const typedDomain = domains.find((one) => one === typed(form, 'domain'));
  const domain = typedDomain ?? context.query?.domein ?? 'youth';
  const found = await context.read(async (reading) => {
    const places = await municipalities(reading);
    return {
      places,
      cells: await openingGrid(
        reading,
        places.map((place) => place.id),
        domain,
      ),
    };
  });
  const view = <OpeningsPage {...found} domain={domain} form={form} today={localDate(context.now)} csrf={context.csrf()} />;
  return workPage(words[lang].title, view, { noIndex: true, width: 'wide' });
}

/** For whom the marketplace is open, per municipality (A11). */
export const openingsPage = route({
  method: 'GET',
  path,
  can: regionAdmin,
  audit: nothing('settings, no persons'),
  query,
  handle: (context) => show(context),
});

export const openingChanged = route({
  method: 'POST',
  path,
  can: regionAdmin,
  audit: changes('opening.change'),
  query,
  body: z.strictObject({
    audience: z.enum(audiences),
    domain: z.enum(domains),
    where: someCodes(),
    when: z.enum(['today', 'day', 'never']),
    day: z.union([z.literal(''), day]).default(''),
  }),
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const { audience, domain, where, when, day: chosen } = context.body;
    const t = words[context.lang];
    if (when === 'day' && chosen === '') return context.again({ day: t.dayMissing });
    const known = new Set((await context.read(municipalities)).map((place) => place.id));
    if (where.some((id) => !known.has(id))) return context.again({ where: t.unknown });
    const opensOn = when === 'never' ? null : when === 'today' || chosen === '' ? localDate(context.now) : chosen;
    await context.change((work) => setOpening(work, { domain, audience, municipalityIds: where, opensOn }));
    return redirect(`${path}?domein=${domain}`, t.saved);
  },
});
