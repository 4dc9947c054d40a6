import { z } from 'zod';
import { email, id, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { organisations } from '../../../regions/index.ts';
import { changeTerms } from '../../change-terms.ts';
import { bringBack, confirmEntries } from '../../confirm.ts';
import { hiddenEntries } from '../../entries.ts';
import { goneEntries } from '../../gone.ts';
import { entryKinds } from '../../kinds.ts';
import { openLinks, revokeLink } from '../../links.ts';
import { managePaths as paths } from '../../paths.ts';
import { tendsRegion } from '../../policy.ts';
import { sendLink } from '../../send-link.ts';
import { type Terms, termsOf } from '../../terms.ts';
import { confirmCalled, unreachedOwners } from '../../unreached.ts';
import { ManagePage } from './view.tsx';
import { words } from './words.ts';

/** Most rows of each table; the newest count. */
const MOST = 200;

type Asked = Context<unknown, unknown, unknown>;

async function show(context: Asked, forms: { terms?: FormState; link?: FormState } = {}): Promise<Reply> {
  const found = await context.read(async (reading) => ({
    terms: await termsOf(reading),
    organisations: await organisations(reading),
    links: await openLinks(reading, MOST),
    hidden: await hiddenEntries(reading, MOST),
    gone: await goneEntries(reading, MOST),
    unreached: await unreachedOwners(reading),
  }));
  const { terms, ...lists } = found;
  const view = (
    <ManagePage
      {...lists}
      termsForm={forms.terms ?? filledForm(typedTerms(terms))}
      linkForm={forms.link ?? filledForm({})}
      csrf={context.csrf()}
    />
  );
  return workPage(words[context.lang].title, view, { width: 'wide', noIndex: true });
}

function typedTerms({ term, warn, remind, link }: Terms): Record<string, string> {
  const all = { ...term, warn, remind, link };
  return Object.fromEntries(Object.entries(all).map(([name, days]) => [name, String(days)]));
}

/** Terms, links and what is out of sight. */
export const managePage = route({
  method: 'GET',
  path: paths.page,
  can: tendsRegion,
  audit: nothing('entries and links of organisations; of trainers the name that colleagues know'),
  handle: (context) => show(context),
});

const term = wholeNumber(60, 1095);

export const termsChanged = route({
  method: 'POST',
  path: paths.terms,
  can: tendsRegion,
  audit: changes('freshness.terms'),
  body: z.strictObject({
    ...{ offer: term, room: term, trainer: term, organisation: term },
    ...{ warn: wholeNumber(14, 60), remind: wholeNumber(3, 13), link: wholeNumber(61, 365) },
  }),
  retry: (context, form) => show(context as Asked, { terms: form }),
  handle: async (context) => {
    const { warn, remind, link, ...terms } = context.body;
    await context.change((work) => changeTerms(work, { term: terms, warn, remind, link }));
    return redirect(paths.page, words[context.lang].saved);
  },
});

export const linkSent = route({
  method: 'POST',
  path: paths.links,
  can: tendsRegion,
  kind: 'mail',
  audit: changes('upkeep-link.add'),
  body: z.strictObject({ owner: id, email: z.union([z.literal(''), email]).default('') }),
  retry: (context, form) => show(context as Asked, { link: form }),
  handle: async (context) => {
    const t = words[context.lang];
    const { owner, email: address } = context.body;
    const sent = await context.change((work) => sendLink(work, { organisationId: owner, email: address }));
    if (sent === 'unknown') return context.again({ owner: t.unknown });
    if (sent === 'nobody') return context.again({ email: t.nobody });
    return redirect(paths.page, t.sent);
  },
});

const back = async (): Promise<Reply> => redirect(paths.page);

export const linkRevoked = route({
  method: 'POST',
  path: paths.revoke(':id'),
  can: tendsRegion,
  audit: changes('upkeep-link.revoke'),
  params: z.object({ id }),
  body: z.strictObject({}),
  retry: back,
  handle: async (context) => {
    const revoked = await context.change((work) => revokeLink(work, context.params.id));
    return revoked ? redirect(paths.page, words[context.lang].revoked) : notFound();
  },
});

const entry = z.strictObject({ soort: z.enum(entryKinds), id });

export const hiddenConfirmed = route({
  method: 'POST',
  path: paths.confirm,
  can: tendsRegion,
  audit: changes('freshness.confirm'),
  body: entry,
  retry: back,
  handle: async (context) => {
    const { soort: kind, id: entryId } = context.body;
    const confirmed = await context.change(async (work) => {
      const known = (await hiddenEntries(work, MOST)).filter((one) => one.kind === kind && one.id === entryId);
      await confirmEntries(work, known);
      return known.length > 0;
    });
    return confirmed ? redirect(paths.page, words[context.lang].confirmed) : notFound();
  },
});

export const goneBrought = route({
  method: 'POST',
  path: paths.bring,
  can: tendsRegion,
  audit: changes('freshness.return', 'freshness.confirm', 'offer.change'),
  body: entry,
  retry: back,
  handle: async (context) => {
    const { soort: kind, id: entryId } = context.body;
    const brought = await context.change((work) => bringBack(work, { kind, id: entryId }));
    return brought ? redirect(paths.page, words[context.lang].brought) : notFound();
  },
});

/** Somebody called who cannot be reached by mail: everything of that owner is right. */
export const ownerCalled = route({
  method: 'POST',
  path: paths.called,
  can: tendsRegion,
  audit: changes('freshness.confirm'),
  body: z.strictObject({ id }),
  retry: back,
  handle: async (context) => {
    const confirmed = await context.change((work) => confirmCalled(work, context.body.id));
    return confirmed ? redirect(paths.page, words[context.lang].confirmed) : notFound();
  },
});
