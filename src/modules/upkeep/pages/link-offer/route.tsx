import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id, line, optionalLine, optionalText, secret } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { editOffer, offerOfLink } from '../../edit-offer.ts';
import { eurosOf } from '../../euros.ts';
import { upkeepPath } from '../../links.ts';
import { LIMIT } from '../link/route.tsx';
import { words as linkWords } from '../link/words.ts';
import { linkOver } from '../lost-link/route.tsx';
import { OfferForm, words } from './view.tsx';

const path = '/bijhouden/:token/aanbod/:offer';
const params = z.object({ token: secret, offer: id });
type Asked = Context<z.infer<typeof params>, unknown, unknown>;

async function show(context: Asked, typedForm?: FormState): Promise<Reply> {
  const { token, offer } = context.params;
  const { lang } = context;
  const draft = await context.read((reading) => offerOfLink(reading, token, offer));
  if (!draft) return linkOver(context);
  const { title, summary, practical, registerAt, contributionNote, contributionCents } = draft.content;
  const contribution = contributionCents === 0 ? '' : eurosOf(contributionCents);
  const version = String(draft.version);
  const form = typedForm ?? filledForm({ title, summary, practical, registerAt, contribution, contributionNote, version });
  const back = { href: upkeepPath(token, lang), label: linkWords[lang].title };
  const view = (
    <OfferForm form={form} waits={draft.waiting !== null} action={context.path} back={back.href} csrf={context.csrf()} />
  );
  return page(words[lang].title, view, { width: 'narrow', noIndex: true, back });
}

/** The short form of an offer, for who has no account. */
export const linkOffer = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('an owner reads its own offer'),
  limit: LIMIT,
  params,
  handle: (context) => show(context),
});

export const linkOfferSaved = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('offer.change', 'offer.propose', 'freshness.confirm'),
  limit: LIMIT,
  params,
  body: z.strictObject({
    title: line(120, 3),
    summary: line(240, 10),
    practical: optionalText(1500),
    registerAt: optionalLine(300),
    contribution: optionalLine(12),
    contributionNote: optionalText(500),
    version: z.string().regex(/^\d{1,9}$/),
  }),
  retry: show,
  handle: async (context) => {
    const { token, offer: offerId } = context.params;
    const { lang } = context;
    const edited = await context.change((work) => editOffer(work, { token, offerId }, context.body, lang));
    if (!edited) return linkOver(context);
    if (!edited.ok) return context.again(edited.errors);
    const { saved, waits, same } = linkWords[lang].notices;
    return redirect(upkeepPath(token, lang), { shown: saved, waits, same }[edited.outcome]);
  },
});
