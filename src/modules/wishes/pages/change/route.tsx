import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { ownWish } from '../../own-wish.ts';
import { paths } from '../../paths.ts';
import { changeWish } from '../../save.ts';
import { AskBody, checkAsk, placeFault, themesFor, valuesOf } from '../fields.ts';
import { words as ownWords } from '../own/words.ts';
import { ChangeWish, words } from './view.tsx';

const params = z.object({ token: secret });
type Asked = Context<{ token: string }, unknown, unknown>;

async function show(context: Asked, typedForm?: FormState): Promise<Reply> {
  const { lang, params: at } = context;
  const found = await context.read(async (reading) => {
    const own = await ownWish(reading, at.token);
    if (!own) return undefined;
    const place = typedForm ? await placeFault(reading, typed(typedForm, 'plaats'), own.audience, lang) : {};
    return { own, place, themes: await themesFor(reading) };
  });
  if (!found) return notFound();
  const { own, place, themes } = found;
  const form = typedForm ? { ...typedForm, errors: { ...place, ...typedForm.errors } } : filledForm(valuesOf(own.ask));
  const view = <ChangeWish audience={own.audience} form={form} themes={themes} token={at.token} csrf={context.csrf()} />;
  return page(words[lang].title, view, {
    width: 'narrow',
    noIndex: true,
    back: { href: localPath(paths.own(at.token), lang), label: ownWords[own.audience][lang].title },
  });
}

export const changePage = route({
  method: 'GET',
  path: paths.own(':token', '/wijzigen'),
  can: anyone,
  audit: nothing('their own wish, by their own link'),
  params,
  handle: (context) => show(context as Asked),
});

export const wishChanged = route({
  method: 'POST',
  path: paths.own(':token', '/wijzigen'),
  can: anyone,
  audit: changes('wish.change', 'demand.withdraw', 'demand.add'),
  limit: 60,
  params,
  body: AskBody,
  retry: (context, form) => show(context as unknown as Asked, form),
  handle: async (context) => {
    const { token } = context.params;
    const { lang, body } = context;
    const checked = await context.read(async (reading) => {
      const own = await ownWish(reading, token);
      return own && { audience: own.audience, ...(await checkAsk(reading, body, own.audience, lang)) };
    });
    if (!checked) return notFound();
    if (!checked.ok) return context.again(checked.errors);
    const outcome = await context.change((work) => changeWish(work, token, checked.ask));
    if (outcome === 'unknown') return notFound();
    return redirect(paths.own(token), ownWords[checked.audience][lang][outcome]);
  },
});
