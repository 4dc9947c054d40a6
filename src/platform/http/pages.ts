import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { awake } from '../auth/actor.ts';
import { localPath, stayIn } from '../i18n/lang.ts';
import { auditReading } from './audit-reading.ts';
import { sendCached } from './cached-file.ts';
import { makeContext } from './context.ts';
import { type FormState, parseForm, withErrors } from './form.ts';
import { rememberChoice, rememberedPage } from './language-cookie.ts';
import { kindOf, kinds } from './limits.ts';
import { withBack } from './own-path.ts';
import type { PageReply, Reply } from './reply.ts';
import type { Route } from './route.ts';
import type { PageFrame, ServerParts } from './server.ts';
import { cookieName, hostCookie, type KeptSecret, type SecretName } from './session-cookie.ts';
import { isMultipart, readUpload } from './upload.ts';

const NOTICE = 'melding';
const HTML = 'text/html; charset=utf-8';

/** Puts a page or form action on its path, and on /en where it is translated. */
export function registerPage(app: FastifyInstance, parts: ServerParts, route: Route): void {
  const paths = isTranslated(route) ? [route.path, localPath(route.path, 'en')] : [route.path];
  const kind = kindOf(route);
  const config = { limits: { kind, limit: route.limit } };
  const { bytes: bodyLimit } = kinds[kind];
  for (const url of paths) {
    app.route({ method: route.method, url, config, bodyLimit, handler: (request, reply) => serve(request, reply, parts, route) });
  }
}

export function isTranslated(route: Route): boolean {
  return route.translated ?? !route.path.startsWith('/dev');
}

async function serve(request: FastifyRequest, reply: FastifyReply, parts: ServerParts, route: Route): Promise<FastifyReply> {
  if (route.exampleOnly && !request.region.isExample) return reply.callNotFound() as unknown as FastifyReply;
  const remembered = rememberedPage(request, route.path, parts.secureCookies);
  if (remembered) return reply.headers({ 'cache-control': 'no-store', vary: 'Cookie' }).redirect(remembered, 303);
  if (!route.can.allows(request.actor)) return refuse(request, reply, route);
  if (route.method === 'POST' && !(route.upload ? isMultipart(request) : isForm(request)))
    throw Object.assign(new Error('not a form'), { statusCode: 415 });
  const key = parts.shared.keyOf(request, route);
  if (key !== null) rememberChoice(request, reply, parts.secureCookies);
  if (await parts.shared.send(key, request, reply)) return reply;
  if (route.upload) await readUpload(request, route.upload);
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
    if (!route.retry) return refuse(request, reply, route);
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
  return send(request, reply, parts, answer, route, key);
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
  return new Promise((resolve) => {
    // The plugin would answer by itself; here the page comes back with what was typed.
    const silent = Object.create(reply, { send: { value: () => resolve(false) } }) as FastifyReply;
    request.server.csrfProtection(request, silent, () => resolve(true));
  });
}

/** To the page that may change it: signing in, or proving more about oneself. What was posted cannot be sent again from there. */
function refuse(request: FastifyRequest, reply: FastifyReply, { can }: Route): FastifyReply {
  const { actor, lang } = request;
  const back = request.method === 'GET' ? request.url : undefined;
  if (actor.kind === 'visitor' && back) return reply.redirect(stayIn(withBack('/inloggen', back), lang), 303);
  if (actor.kind === 'person' && !can.allows(actor) && can.allows(awake(actor)))
    return reply.redirect(stayIn(withBack('/inloggen/tweede-stap', back), lang), 303);
  throw Object.assign(new Error('not allowed'), { statusCode: 403 });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
  answer: Reply,
  route: Route,
  key: string | null = null,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'not-found':
      return reply.callNotFound() as unknown as FastifyReply;
    case 'redirect':
      if (answer.notice)
        reply.setCookie(hostCookie(NOTICE, parts.secureCookies), encodeURIComponent(answer.notice), {
          path: '/',
          httpOnly: true,
          sameSite: 'lax',
          signed: true,
          maxAge: 60,
          secure: parts.secureCookies,
        });
      setSecrets(reply, parts, answer.secrets, answer.keepsStorage);
      return reply.redirect(stayIn(answer.to, request.lang), 303);
    case 'file':
      if (answer.policy) reply.header('content-security-policy', answer.policy);
      if (answer.name) reply.header('content-disposition', `attachment; filename="${answer.name}"`);
      reply.type(answer.type);
      // What is made for one visitor is not kept by their browser or anything between.
      if (!answer.fresh) reply.header('cache-control', 'no-store');
      return answer.fresh ? sendCached(request, reply, answer.content, answer.fresh) : reply.send(answer.content);
    case 'stream':
      reply.headers({ 'content-disposition': `attachment; filename="${answer.name}"`, 'cache-control': 'no-store' });
      return reply.type(answer.type).send(answer.content);
    case 'page':
      setSecrets(reply, parts, answer.secrets);
      rememberChoice(request, reply, parts.secureCookies);
      return sendPage(request, reply, parts, answer, isTranslated(route) && canBeOpened(request), answer.secrets ? null : key);
  }
}

/** The address of a form that came back with faults is often no page of its own: then there is nothing to link to. */
function canBeOpened(request: FastifyRequest): boolean {
  return request.method === 'GET' || request.server.hasRoute({ method: 'GET', url: request.routeOptions.url ?? '' });
}

/** Renders a page in the layout. Pages with personal data or a form are never stored by a browser or proxy. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
  answer: PageReply,
  translated: boolean,
  key: string | null = null,
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
    notice: takeNotice(request, reply, parts.secureCookies),
    theme: chosenTheme(request, parts.secureCookies),
    csrf: request.actor.kind === 'person' ? reply.generateCsrf() : null,
  };
  const headers: Record<string, string> = answer.noIndex ? { 'x-robots-tag': 'noindex' } : {};
  const html = parts.render(frame);
  reply.code(answer.status).headers({ 'cache-control': 'no-store', ...headers });
  parts.shared.keep(key, reply, HTML, html, headers);
  return reply.type(HTML).send(html);
}

function setSecrets(
  reply: FastifyReply,
  parts: ServerParts,
  secrets: Partial<Record<SecretName, KeptSecret>> = {},
  keepsStorage = false,
): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: parts.secureCookies } as const;
  for (const [name, kept] of Object.entries(secrets) as [SecretName, KeptSecret][]) {
    const cookie = cookieName(name, parts.secureCookies);
    if (kept === 'ended') {
      reply.clearCookie(cookie, options);
      // What the browser kept of pages goes with the session.
      if (name === 'session') reply.header('clear-site-data', keepsStorage ? '"cache"' : '"cache", "storage"');
    } else reply.setCookie(cookie, kept.token, { ...options, expires: new Date(kept.expiresAt.epochMilliseconds) });
  }
}

function chosenTheme(request: FastifyRequest, secure: boolean): 'light' | 'dark' | null {
  const theme = request.cookies?.[hostCookie('thema', secure)];
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function takeNotice(request: FastifyRequest, reply: FastifyReply, secure: boolean): string | null {
  const name = hostCookie(NOTICE, secure);
  const raw = request.cookies?.[name];
  if (!raw) return null;
  reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'lax', secure });
  const { valid, value } = request.unsignCookie(raw);
  return valid && value ? decodeURIComponent(value) : null;
}
