import { z } from 'zod';
import { checkbox, id } from '../../../../platform/http/fields.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { eraseActions, eraseKept } from '../../erase.ts';
import { findKept, type KeptKind } from '../../kept.ts';
import { ConfirmErasure, erasureWords } from '../../parts/confirm-erasure.tsx';
import { officerPath, officerPaths } from '../../paths.ts';
import { privacyOfficer } from '../../policy.ts';
import { handleRequest, outcomes, type Request, requestById } from '../../requests.ts';
import { subjectOfAddress } from '../../subject.ts';
import { htmlFile, jsonFile } from '../own-data/route.tsx';
import { RequestPage, words } from './view.tsx';

const params = z.object({ id });
type AtRequest = Context<{ id: string }, unknown, unknown>;
const one = { can: privacyOfficer, params } as const;

/** The request and what is kept of who asked; without address there is nothing to look for. */
async function found({ params: at, lang, read }: AtRequest): Promise<{ request: Request; kept: KeptKind[] } | undefined> {
  return read(async (reading) => {
    const request = await requestById(reading, at.id);
    if (!request) return undefined;
    const subject = request.email ? await subjectOfAddress(reading, request.email, { account: true }) : undefined;
    return { request, kept: subject ? await findKept(reading, subject, lang) : [] };
  });
}

async function show(context: AtRequest, form?: FormState): Promise<Reply> {
  const { lang } = context;
  const model = await found(context);
  if (!model) return notFound();
  const view = <RequestPage {...model} lang={lang} csrf={context.csrf()} form={form} />;
  return workPage(words[lang].title, view, {
    noIndex: true,
    back: { href: officerPath('requests', lang), label: words[lang].back },
  });
}

/** Everything that is kept of who asks. */
export const requestPage = route({
  method: 'GET',
  ...one,
  path: officerPaths.request,
  audit: reads('privacy.read', 'request', 'id'),
  handle: (context) => show(context),
});

export const requestJson = route({
  method: 'GET',
  ...one,
  path: officerPaths.requestJson,
  audit: reads('privacy.export', 'request', 'id'),
  handle: async (context) => {
    const model = await found(context);
    return model?.request.email ? jsonFile(context, model.kept) : notFound();
  },
});

export const requestHtml = route({
  method: 'GET',
  ...one,
  path: officerPaths.requestHtml,
  audit: reads('privacy.export', 'request', 'id'),
  handle: async (context) => {
    const model = await found(context);
    return model?.request.email ? htmlFile(context, model.kept) : notFound();
  },
});

/** Notes how it ended. */
export const requestHandled = route({
  method: 'POST',
  ...one,
  path: officerPaths.requestOutcome,
  audit: changes('privacy.handle'),
  body: z.strictObject({ uitkomst: z.enum(outcomes) }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { lang, params: at, body } = context;
    if (!(await context.read((reading) => requestById(reading, at.id)))) return notFound();
    const done = await context.change((work) => handleRequest(work, at.id, body.uitkomst));
    return redirect(officerPath('request', lang, at.id), done ? words[lang].handled : words[lang].already);
  },
});

async function confirm(context: AtRequest, form?: FormState): Promise<Reply> {
  const { lang, params: at } = context;
  const model = await found(context);
  if (!model?.request.email) return notFound();
  const t = erasureWords[lang];
  const back = officerPath('request', lang, at.id);
  const view = (
    <ConfirmErasure
      kept={model.kept}
      lang={lang}
      csrf={context.csrf()}
      action={officerPath('requestErasure', lang, at.id)}
      backHref={back}
      form={form}
    />
  );
  return workPage(t.title, view, { width: 'narrow', noIndex: true, back: { href: back, label: words[lang].title } });
}

export const requestErasure = route({
  method: 'GET',
  ...one,
  path: officerPaths.requestErasure,
  audit: reads('privacy.read', 'request', 'id'),
  handle: (context) => confirm(context),
});

export const requestErased = route({
  method: 'POST',
  ...one,
  path: officerPaths.requestErasure,
  audit: changes('privacy.handle', ...eraseActions),
  body: z.strictObject({ zeker: checkbox }),
  retry: (context, form) => confirm(context, form),
  handle: async (context) => {
    const { lang, params: at } = context;
    if (!context.body.zeker) return context.again({ zeker: erasureWords[lang].sureMissing });
    const erased = await context.change(async (work) => {
      const request = await requestById(work, at.id);
      if (!request?.email) return undefined;
      const outcome = await eraseKept(work, await subjectOfAddress(work, request.email, { account: true }), at.id);
      if (outcome.ok) await handleRequest(work, at.id, outcome.all ? 'granted' : 'partly');
      return outcome;
    });
    if (!erased) return notFound();
    if (!erased.ok) return context.again({ '': erasureWords[lang].blocked });
    return redirect(officerPath('request', lang, at.id), erasureWords[lang].done);
  },
});
