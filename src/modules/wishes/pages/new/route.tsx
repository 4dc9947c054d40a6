import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { newToken } from '../../../../platform/crypto/tokens.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { opened, openedNotice } from '../../../regions/index.ts';
import { paths } from '../../paths.ts';
import { addWish } from '../../save.ts';
import type { Audience } from '../../wish.ts';
import { addressFault, ageCodes, checkAsk, placeFault, themesFor, WishBody } from '../fields.ts';
import { NewWish } from './view.tsx';
import { words } from './words.ts';

/** What a search understood already: the theme, the age in years (-1: expecting) and the place. */
const query = z.object({
  voor: z.literal('mij').optional().catch(undefined),
  thema: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional()
    .catch(undefined),
  leeftijd: z
    .enum(ageCodes as [string, ...string[]])
    .optional()
    .catch(undefined),
  plaats: z.string().max(60).optional().catch(undefined),
});

async function show(context: Context<unknown, unknown, unknown>, form: FormState, audience: Audience): Promise<Reply> {
  const { lang } = context;
  const model = await context.read(async (reading) => ({
    closed: await openedNotice(reading, audience),
    other: await opened(reading, audience === 'youth' ? 'parents' : 'youth'),
    themes: await themesFor(reading),
  }));
  const given = secret.safeParse(typed(form, 'sleutel'));
  const kept = given.success ? given.data : newToken().token;
  const view = <NewWish {...model} audience={audience} form={form} secret={kept} csrf={context.csrf()} />;
  return page(words[audience][lang].title, view, { width: 'narrow' });
}

/** The form for anybody to whom the region opened it; nothing is kept before it is sent. */
export const newWish = route({
  method: 'GET',
  path: paths.add,
  can: anyone,
  audit: nothing('an empty form'),
  query,
  handle: (context) => {
    const { voor, thema, leeftijd, plaats } = context.query;
    const values = {
      talen: ['nl'],
      ...(thema ? { thema } : {}),
      ...(leeftijd ? { 'leeftijd-0': leeftijd } : {}),
      ...(plaats ? { plaats } : {}),
    };
    return show(context, filledForm(values), voor === 'mij' ? 'youth' : 'parents');
  },
});

const audienceIn = (form: FormState): Audience => (typed(form, 'wie') === 'youth' ? 'youth' : 'parents');

export const wishAdded = route({
  method: 'POST',
  path: paths.add,
  can: anyone,
  audit: changes('wish.add', 'demand.add'),
  kind: 'mail',
  limit: 20,
  body: WishBody,
  retry: async (context, form) => {
    const audience = audienceIn(form);
    const place = await context.read((reading) => placeFault(reading, typed(form, 'plaats'), audience, context.lang));
    return show(context, { ...form, errors: { ...place, ...addressFault(form, context.lang), ...form.errors } }, audience);
  },
  handle: async (context) => {
    const { sleutel, wie, bericht, email, ...fields } = context.body;
    const checked = await context.read((reading) => checkAsk(reading, fields, wie, context.lang));
    if (!checked.ok || (bericht === 'mail' && !email)) return context.again(checked.ok ? {} : checked.errors);
    const address = bericht === 'mail' ? email : null;
    await context.change((work) =>
      addWish(work, { audience: wie, ask: checked.ask, email: address, lang: context.lang, secret: sleutel }),
    );
    return redirect(address ? paths.sent : paths.keepCode(sleutel));
  },
});
