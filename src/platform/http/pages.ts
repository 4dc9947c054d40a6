import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localPath } from '../i18n/lang.ts';
import { auditReading } from './audit-reading.ts';
import { sendCached } from './cached-file.ts';
import { makeContext } from './context.ts';
import { type FormState, parseForm, withErrors } from './form.ts';
import type { PageReply, Reply } from './reply.ts';
import type { Route } from './route.ts';
import type { PageFrame, ServerParts } from './server.ts';
import { SESSION } from './session-cookie.ts';

const NOTICE = 'melding';

/** Puts a page or form action on its path, and on /en where it is translated. */
export function registerPage(app: FastifyInstance, parts: ServerParts, route: Route): void {
  const paths = isTranslated(route) ? [route.path, localPath(route.path, 'en')] : [route.path];
  const config = { rateLimit: { max: Math.min(route.limit ?? parts.rateLimit, parts.rateLimit), timeWindow: '1 minute' } };
  for (const url of paths) {
    app.route({ method: route.method, url, config, handler: (request, reply) => serve(request, reply, parts, route) });
  }
}

export function isTranslated(route: Route): boolean {
  return route.translated ?? !(route.path.startsWith('/werk') || route.path.startsWith('/dev'));
}

async function serve(request: FastifyRequest, reply: FastifyReply, parts: ServerParts, route: Route): Promise<FastifyReply> {
  if (route.exampleOnly && !request.region.isExample) return reply.callNotFound() as unknown as FastifyReply;
  if (!route.can.allows(request.actor)) return refuse(request, reply);
  if (route.method === 'POST' && !isForm(request)) throw Object.assign(new Error('not a form'), { statusCode: 415 });
  const params = route.params?.safeParse(request.params);
  const query = route.query?.safeParse(request.query);
  if (params?.success === false || query?.success === false) return reply.callNotFound() as unknown as FastifyReply;

  const input = { params: params?.data, query: query?.data };
  const again = async (form: FormState): Promise<Reply> => {
    if (!route.retry) throw Object.assign(new Error('form refused'), { statusCode: 422 });
    const context = makeContext(
      request,
      reply,
      parts,
      { kind: 'nothing', why: 'form again' },
      { ...input, body: undefined },
      () => again(form),
    );
    const shown = await route.retry(context, form);
    return shown.kind === 'page' && shown.status === 200 ? { ...shown, status: 422 } : shown;
  };

  if (route.method === 'POST' && !(await tokenIsRight(request, reply))) {
    const stale =
      request.lang === 'nl'
        ? 'Deze pagina stond te lang open. Uw antwoorden staan er nog. Verstuur nog een keer.'
        : 'This page was open too long. Your answers are still here. Please send again.';
    if (!route.retry) return refuse(request, reply);
    return send(request, reply, parts, await again(withErrors(request.body, { '': stale })), route);
  }
  let body: unknown;
  if (route.body) {
    const parsed = parseForm(route.body, withoutToken(request.body), request.lang);
    if (!parsed.ok) return send(request, reply, parts, await again(parsed.form), route);
    body = parsed.value;
  }
  const context = makeContext(request, reply, parts, route.audit, { ...input, body }, (errors) =>
    again(withErrors(request.body, errors)),
  );
  const answer = await route.handle(context);
  if (answer.kind !== 'not-found') await auditReading(request, parts, route);
  return send(request, reply, parts, answer, route);
}

/** Pages take what a form in a browser sends, nothing else; programs have the API. */
function isForm(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded(;|$)/i.test(request.headers['content-type'] ?? '');
}

function withoutToken(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return {};
  const { _csrf, ...rest } = body as Record<string, unknown>;
  return rest;
}

/** The form's token matches the visitor's cookie, and the browser does not say that another site sent it. */
async function tokenIsRight(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  return new Promise((resolve) => request.server.csrfProtection(request, reply, (error?: unknown) => resolve(!error)));
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.actor.kind === 'visitor' && request.method === 'GET')
    return reply.redirect(`/inloggen?terug=${encodeURIComponent(request.url)}`, 303);
  throw Object.assign(new Error('not allowed'), { statusCode: 403 });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
  answer: Reply,
  route: Route,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'not-found':
      return reply.callNotFound() as unknown as FastifyReply;
    case 'redirect':
      if (answer.notice)
        reply.setCookie(NOTICE, encodeURIComponent(answer.notice), {
          path: '/',
          httpOnly: true,
          sameSite: 'lax',
          signed: true,
          maxAge: 60,
          secure: parts.secureCookies,
        });
      if (answer.session) setSession(reply, parts, answer.session);
      return reply.redirect(answer.to, 303);
    case 'file':
      if (answer.name) reply.header('content-disposition', `attachment; filename="${answer.name}"`);
      reply.type(answer.type);
      return answer.fresh ? sendCached(request, reply, answer.content, answer.fresh) : reply.send(answer.content);
    case 'page':
      return sendPage(request, reply, parts, answer, isTranslated(route));
  }
}

/** Renders a page in the layout. Pages with personal data or a form are never stored by a browser or proxy. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
  answer: PageReply,
  translated: boolean,
): FastifyReply {
  const path = request.url.split('?')[0] ?? '/';
  const other = localPath(request.url, request.lang === 'nl' ? 'en' : 'nl');
  const frame: PageFrame = {
    ...answer,
    lang: request.lang,
    path,
    otherLang: translated ? other : null,
    region: request.region ?? null,
    actor: request.actor,
    notice: takeNotice(request, reply),
    theme: chosenTheme(request),
    csrf: request.actor.kind === 'person' ? reply.generateCsrf() : null,
  };
  reply.header('cache-control', 'no-store');
  if (answer.noIndex) reply.header('x-robots-tag', 'noindex');
  return reply.code(answer.status).type('text/html; charset=utf-8').send(parts.render(frame));
}

function setSession(
  reply: FastifyReply,
  parts: ServerParts,
  session: { token: string; expiresAt: Temporal.Instant } | 'ended',
): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: parts.secureCookies } as const;
  if (session === 'ended') reply.clearCookie(SESSION, options);
  else reply.setCookie(SESSION, session.token, { ...options, expires: new Date(session.expiresAt.epochMilliseconds) });
}

function chosenTheme(request: FastifyRequest): 'light' | 'dark' | null {
  const theme = request.cookies?.thema;
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function takeNotice(request: FastifyRequest, reply: FastifyReply): string | null {
  const raw = request.cookies?.[NOTICE];
  if (!raw) return null;
  reply.clearCookie(NOTICE, { path: '/' });
  const { valid, value } = request.unsignCookie(raw);
  return valid && value ? decodeURIComponent(value) : null;
}
