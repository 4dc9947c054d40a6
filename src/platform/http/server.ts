import { randomUUID } from 'node:crypto';
import { parse } from 'node:querystring';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import assets from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Actor } from '../auth/actor.ts';
import type { Clock } from '../clock/clock.ts';
import { askedLang, type Lang, langOf } from '../i18n/lang.ts';
import type { Live } from '../live/live.ts';
import type { Region, Services } from '../work.ts';
import { registerApi } from './api.ts';
import { answerErrors, answerUnreadable, type ErrorText } from './errors.ts';
import { registerEvents } from './events.ts';
import { contentPolicy, permissionsPolicy } from './headers.ts';
import { registerHealth } from './health.ts';
import { MOST_FIELDS, rateLimiter, refuseOtherBodies } from './limits.ts';
import { loggerOptions, logRequests } from './logging.ts';
import { registerMetrics } from './metrics.ts';
import type { Operations } from './operations.ts';
import { registerPage } from './pages.ts';
import type { PageReply } from './reply.ts';
import type { AnyRoute } from './route.ts';
import { cookieName, hostCookie } from './session-cookie.ts';
import type { SharedAnswers } from './shared-answers.ts';
import { registerUploads } from './upload.ts';

/** Everything that a page needs around its own content. */
export interface PageFrame extends PageReply {
  lang: Lang;
  path: string;
  /** The same page in the other language, when it is translated. */
  otherLang: string | null;
  region: Region | null;
  actor: Actor;
  notice: string | null;
  /** The visitor's own choice against that of their system. */
  theme: 'light' | 'dark' | null;
  csrf: string | null;
}

export interface ServerParts {
  services: Services;
  live: Live;
  clock: Clock;
  routes: AnyRoute[];
  findRegion(host: string): Promise<Region | null>;
  findActor(token: string, region: Region, now: Temporal.Instant): Promise<Actor>;
  render(frame: PageFrame): string;
  errorPage(status: number, text: ErrorText, lang: Lang): PageReply;
  cookieSecret: Buffer;
  secureCookies: boolean;
  rateLimit: number;
  trustProxy: boolean;
  logLevel: string;
  /** Where log lines go; standard output when left out. */
  logStream?: { write(line: string): void };
  operations: Operations;
  /** What visitors see alike, kept for a moment. */
  shared: SharedAnswers;
  /** A process that only does jobs: it answers nothing but health and metrics. */
  onlyHealth?: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    region: Region;
    actor: Actor;
    now: Temporal.Instant;
    /** Language of the address, for the error page too. */
    lang: Lang;
  }
}

/** The HTTP server with every route of the program, ready to listen or to be injected into. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(parts.logLevel, parts.logStream),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: parts.trustProxy,
    bodyLimit: 256 * 1024,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    // Who asks on an open connection while the program stops still gets an answer.
    return503OnClosing: false,
    frameworkErrors: answerUnreadable(parts),
  }).withTypeProvider<ZodTypeProvider>();

  answerErrors(app, parts);
  logRequests(app);
  registerHealth(app, parts);
  registerMetrics(app, parts);
  if (parts.onlyHealth) {
    await app.ready();
    return app;
  }
  const notTooMany = answerEarly(app, parts);
  await registerPlugins(app, parts);
  identify(app, parts, notTooMany);
  registerEvents(app, parts);
  for (const route of parts.routes) if (route.surface === 'page') registerPage(app, parts, route);
  await registerApi(app, parts);
  await app.ready();
  return app;
}

type Check = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** What visitors see alike goes out before anything else is done. Returns the one counter of requests, for those that go on. */
function answerEarly(app: FastifyInstance, parts: ServerParts): Check {
  let counting: Check | undefined;
  // Made at the first request: the plugin that counts is registered after this hook.
  const notTooMany: Check = (request, reply) => {
    counting ??= rateLimiter(app, parts.rateLimit);
    return counting(request, reply);
  };
  app.addHook('onRequest', async (request, reply) => {
    await parts.shared.sendEarly(request, reply, () => notTooMany(request, reply));
  });
  app.addHook('onResponse', async (request, reply) => parts.shared.note(request, reply));
  return notTooMany;
}

async function registerPlugins(app: FastifyInstance, parts: ServerParts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
    referrerPolicy: { policy: 'same-origin' },
    hsts: parts.secureCookies,
  });
  await app.register(cookie, { secret: parts.cookieSecret.toString('hex') });
  await app.register(csrf, {
    cookieKey: hostCookie('csrf', parts.secureCookies),
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: parts.secureCookies, signed: true },
    getToken: (request) =>
      typeof request.body === 'object' && request.body !== null && '_csrf' in request.body
        ? String(request.body._csrf)
        : undefined,
  });
  await app.register(formbody, { bodyLimit: 64 * 1024, parser: readForm });
  await registerUploads(app);
  // Only counts: which limit holds for which kind of route stands in limits.ts.
  await app.register(rateLimit, { global: false, ipv6Subnet: 64 });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  tightenHeaders(app);
  slimAssets(app);
  await app.register(assets, {
    root: fileURLToPath(new URL('../../../dist/assets/', import.meta.url)),
    prefix: '/assets/',
    immutable: true,
    preCompressed: true,
    maxAge: '365d',
    dotfiles: 'ignore',
  });
}

/** Every field of a posted form. Bytes that are no UTF-8 become the mark of a wrong encoding, which every text field refuses. */
function readForm(body: string): Record<string, unknown> {
  if (body.split('&', MOST_FIELDS + 1).length > MOST_FIELDS)
    throw Object.assign(new Error('too many fields'), { statusCode: 413 });
  return parse(body, '&', '=', { maxKeys: 0 });
}

/** What helmet does not set: what a page may use of the device, and that nothing is kept of an answer that says nothing about it. */
function tightenHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', permissionsPolicy);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/** What says how a page may behave means nothing on a font or style; it would be a tenth of a first view. */
function slimAssets(app: FastifyInstance): void {
  const forPages = [
    'content-security-policy',
    'cross-origin-opener-policy',
    'origin-agent-cluster',
    'permissions-policy',
    'referrer-policy',
    'x-dns-prefetch-control',
    'x-download-options',
    'x-frame-options',
    'x-permitted-cross-domain-policies',
    'x-xss-protection',
  ];
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/assets/')) for (const name of forPages) reply.removeHeader(name);
    // The worker of the attendance lists says itself for which address it works (ui/browser/attendance-copy.ts).
    if (request.url === '/assets/attendance-worker.js') reply.header('service-worker-allowed', '/');
  });
}

/** Sets region, actor, language and time of every request before its route runs. */
function identify(app: FastifyInstance, parts: ServerParts, notTooMany: Check): void {
  const nobody: Actor = { kind: 'visitor', personId: null };
  app.decorateRequest('region');
  app.decorateRequest('actor');
  app.decorateRequest('now');
  app.decorateRequest('lang', 'nl');
  app.addHook('onRequest', async (request, reply) => {
    request.lang = request.url.startsWith('/api/') ? askedLang(request.headers['accept-language']) : langOf(request.url);
    request.actor = nobody;
    request.now = parts.clock.now();
    await notTooMany(request, reply);
    if (/^\/(assets\/|health|metrics$)/.test(request.url)) return;
    const region = await parts.findRegion(request.hostname.toLowerCase());
    if (!region) return reply.callNotFound();
    refuseOtherBodies(request);
    request.region = region;
    const token = request.cookies[cookieName('session', parts.secureCookies)];
    if (token) request.actor = await parts.findActor(token, region, request.now);
  });
}
