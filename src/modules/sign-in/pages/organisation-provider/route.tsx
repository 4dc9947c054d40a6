import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { regionAdmin } from '../../../people/index.ts';
import { organisations } from '../../../regions/index.ts';
import { redirectUri } from '../../organisations/arrival.ts';
import { connect } from '../../organisations/discovery.ts';
import { providerPath, providersPath } from '../../organisations/paths.ts';
import { type ProviderForm, removeProvider, saveProvider } from '../../organisations/provider-changes.ts';
import { providerById, providerList } from '../../organisations/providers.ts';
import { asProvider, newProviderForm, providerForm, valuesOf } from './fields.ts';
import { ProviderPage, RemovePage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const listPath = '/werk/beheer/inlogdiensten';
const addPath = `${listPath}/nieuw`;
const onePath = `${listPath}/:id`;

type Anywhere = Context<unknown, unknown, unknown>;
type AtOne = Context<{ id: string }, unknown, unknown>;

async function show(context: Anywhere, providerId: string | null, form?: FormState): Promise<Reply> {
  const { lang, services } = context;
  const [found, all] = await context.read(
    async (reading) => [await providerList(reading), await organisations(reading)] as const,
  );
  const provider = found.find((one) => one.id === providerId) ?? null;
  if (providerId && !provider) return notFound();
  const model = {
    provider,
    organisations: all,
    form: form ?? filledForm(provider ? valuesOf(provider) : { active: 'ja' }),
    callback: redirectUri(services.publicUrl),
    lang,
    csrf: context.csrf(),
  };
  const back = { href: providersPath(lang), label: words[lang].back };
  return workPage(provider?.name ?? words[lang].newTitle, <ProviderPage {...model} />, { back, width: 'narrow', noIndex: true });
}

/** A provider with its button on must answer before it is saved. The call is made before the transaction. */
async function faultsBefore(context: Anywhere, form: ProviderForm): Promise<Record<string, string>> {
  if (!form.active) return {};
  // This question shows the secret to nobody; the stored one need not be opened for it.
  const connection = await connect({ ...form, clientSecret: form.clientSecret || 'not needed' }, context.region.isExample);
  return connection.ok ? {} : { issuer: words[context.lang].faults[connection.fault] };
}

const fieldOf = { 'unknown-organisation': 'organisation', known: 'clientId', 'secret-needed': 'clientSecret' } as const;

async function save(context: Anywhere, form: ProviderForm, providerId?: string): Promise<Reply> {
  const { lang } = context;
  const faults = await faultsBefore(context, form);
  if (Object.keys(faults).length > 0) return context.again(faults);
  const saved = await context.change((work) => saveProvider(work, form, providerId));
  if (saved.ok) return redirect(providersPath(lang), providerId ? words[lang].saved : words[lang].added);
  if (saved.reason === 'not-found') return notFound();
  return context.again({ [fieldOf[saved.reason]]: words[lang].refusals[saved.reason] });
}

export const newProvider = route({
  method: 'GET',
  path: addPath,
  can: regionAdmin,
  audit: nothing('an empty form'),
  handle: (context) => show(context, null),
});

export const providerAdded = route({
  method: 'POST',
  path: addPath,
  can: regionAdmin,
  audit: changes('sign-in-provider.add'),
  body: newProviderForm,
  retry: (context, form) => show(context as Anywhere, null, form),
  handle: (context) => save(context, asProvider(context.body)),
});

export const provider = route({
  method: 'GET',
  path: onePath,
  can: regionAdmin,
  audit: nothing('settings of an organisation'),
  params,
  handle: (context) => show(context, context.params.id),
});

export const providerChanged = route({
  method: 'POST',
  path: onePath,
  can: regionAdmin,
  audit: changes('sign-in-provider.change'),
  params,
  body: providerForm,
  retry: (context, form) => show(context as AtOne, context.params.id, form),
  handle: (context) => save(context, asProvider(context.body), context.params.id),
});

export const providerTested = route({
  method: 'POST',
  path: `${onePath}/controle`,
  can: regionAdmin,
  audit: nothing('a question to the sign-in service, without anybody’s data'),
  limit: 30,
  params,
  body: z.strictObject({}),
  retry: (context) => show(context as Anywhere, context.params.id),
  handle: async (context) => {
    const { lang, params: at } = context;
    const known = await context.read((reading) => providerById(reading, at.id));
    if (!known) return notFound();
    const connection = await connect(known, context.region.isExample);
    if (connection.ok) return redirect(providerPath(at.id, lang), words[lang].tested);
    return faulty(context, at.id, words[lang].faults[connection.fault]);
  },
});

/** The stored values, with what the test found. */
async function faulty(context: Anywhere, providerId: string, message: string): Promise<Reply> {
  const found = (await context.read(providerList)).find((one) => one.id === providerId);
  const form = found ? { ...filledForm(valuesOf(found)), errors: { issuer: message } } : undefined;
  const shown = await show(context, providerId, form);
  return shown.kind === 'page' ? { ...shown, status: 422 } : shown;
}

async function askRemoval(context: Anywhere, providerId: string): Promise<Reply> {
  const { lang } = context;
  const found = (await context.read(providerList)).find((one) => one.id === providerId);
  if (!found) return notFound();
  const view = <RemovePage provider={found} lang={lang} csrf={context.csrf()} />;
  return workPage(words[lang].removeTitle, view, { back: backTo(found, lang), width: 'narrow', noIndex: true });
}

const backTo = ({ id: one, name }: { id: string; name: string }, lang: Lang) => ({ href: providerPath(one, lang), label: name });

export const providerRemoval = route({
  method: 'GET',
  path: `${onePath}/verwijdering`,
  can: regionAdmin,
  audit: nothing('a question before a change'),
  params,
  handle: (context) => askRemoval(context, context.params.id),
});

export const providerRemoved = route({
  method: 'POST',
  path: `${onePath}/verwijdering`,
  can: regionAdmin,
  audit: changes('sign-in-provider.remove'),
  params,
  body: z.strictObject({}),
  retry: (context) => askRemoval(context as Anywhere, (context as AtOne).params.id),
  handle: async (context) => {
    const removed = await context.change((work) => removeProvider(work, context.params.id));
    return removed ? redirect(providersPath(context.lang), words[context.lang].removed) : notFound();
  },
});
