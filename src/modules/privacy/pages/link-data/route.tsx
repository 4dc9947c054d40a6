import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { checkbox, secret } from '../../../../platform/http/fields.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { eraseActions, eraseKept } from '../../erase.ts';
import { findKept, type KeptKind } from '../../kept.ts';
import { addressOfLink, dropLink } from '../../links.ts';
import { ConfirmErasure, erasureWords } from '../../parts/confirm-erasure.tsx';
import { linkPath } from '../../paths.ts';
import { handleRequest, openRequest } from '../../requests.ts';
import { subjectOfAddress } from '../../subject.ts';
import { htmlFile, jsonFile } from '../own-data/route.tsx';
import { OwnData, words } from '../own-data/view.tsx';

const own = nothing('somebody reads what is kept of their own address');
const ofLink = z.object({ secret });
type AtLink = Context<{ secret: string }, unknown, unknown>;

/** What is kept of the address that the link shows to be somebody's. */
async function keptOfLink({ params, lang, read }: AtLink): Promise<KeptKind[] | undefined> {
  return read(async (reading) => {
    const email = await addressOfLink(reading, params.secret);
    return email === undefined ? undefined : findKept(reading, await subjectOfAddress(reading, email, { account: false }), lang);
  });
}

const atLink = { method: 'GET', can: anyone, audit: own, params: ofLink } as const;

export const linkData = route({
  ...atLink,
  path: '/gegevens/:secret',
  handle: async (context) => {
    const { lang, params } = context;
    const kept = await keptOfLink(context);
    if (!kept) return notFound();
    const view = <OwnData kept={kept} lang={lang} address href={(part) => linkPath(params.secret, lang, part)} />;
    return page(words[lang].title, view, { noIndex: true });
  },
});

export const linkJson = route({
  ...atLink,
  path: '/gegevens/:secret/gegevens.json',
  handle: async (context) => {
    const kept = await keptOfLink(context);
    return kept ? jsonFile(context, kept) : notFound();
  },
});

export const linkHtml = route({
  ...atLink,
  path: '/gegevens/:secret/gegevens.html',
  handle: async (context) => {
    const kept = await keptOfLink(context);
    return kept ? htmlFile(context, kept) : notFound();
  },
});

async function confirm(context: AtLink, form?: FormState): Promise<Reply> {
  const { lang, params } = context;
  const kept = await keptOfLink(context);
  if (!kept) return notFound();
  const t = erasureWords[lang];
  const [action, backHref] = [linkPath(params.secret, lang, '/verwijdering'), linkPath(params.secret, lang)];
  const view = <ConfirmErasure kept={kept} lang={lang} csrf={context.csrf()} action={action} backHref={backHref} form={form} />;
  return page(t.title, view, { width: 'narrow', noIndex: true, back: { href: backHref, label: words[lang].title } });
}

export const linkErasure = route({ ...atLink, path: '/gegevens/:secret/verwijdering', handle: (context) => confirm(context) });

export const linkErasureSent = route({
  method: 'POST',
  path: '/gegevens/:secret/verwijdering',
  can: anyone,
  limit: 20,
  audit: changes('privacy.ask', 'privacy.handle', ...eraseActions),
  params: ofLink,
  body: z.strictObject({ zeker: checkbox }),
  retry: (context, form) => confirm(context, form),
  handle: async (context) => {
    const { lang, params } = context;
    if (!context.body.zeker) return context.again({ zeker: erasureWords[lang].sureMissing });
    const erased = await context.change(async (work) => {
      const email = await addressOfLink(work, params.secret);
      if (email === undefined) return undefined;
      const id = await openRequest(work, { kind: 'erasure', channel: 'link' });
      const outcome = await eraseKept(work, await subjectOfAddress(work, email, { account: false }), id);
      await dropLink(work, params.secret);
      await handleRequest(work, id, outcome.ok && outcome.all ? 'granted' : 'partly');
      return outcome;
    });
    return erased ? redirect(localPath('/', lang), erasureWords[lang].done) : notFound();
  },
});
