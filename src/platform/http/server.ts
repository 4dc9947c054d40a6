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
import Fastify, { type FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Actor } from '../auth/actor.ts';
import type { Clock } from '../clock/clock.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Live } from '../live/live.ts';
import type { Region, Services } from '../work.ts';
import { registerApi } from './api.ts';
import { answerErrors, answerUnreadable, type ErrorText } from './errors.ts';
import { registerEvents } from './events.ts';
import { registerHealth } from './health.ts';
import { registerPage } from './pages.ts';
import type { PageReply } from './reply.ts';
import type { AnyRoute } from './route.ts';
import { SESSION } from './session-cookie.ts';

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
    logger:
      parts.logLevel === 'silent'
        ? false
        : {
            level: parts.logLevel,
            serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) },
          },
    trustProxy: parts.trustProxy,
    bodyLimit: 256 * 1024,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnreadable(parts),
  }).withTypeProvider<ZodTypeProvider>();

  answerErrors(app, parts);
  await registerPlugins(app, parts);
  identify(app, parts);
  registerHealth(app, parts);
  registerEvents(app, parts);
  for (const route of parts.routes) if (route.surface === 'page') registerPage(app, parts, route);
  await registerApi(app, parts);
  await app.ready();
  return app;
}

async function registerPlugins(app: FastifyInstance, parts: ServerParts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    hsts: parts.secureCookies,
  });
  await app.register(cookie, { secret: parts.cookieSecret.toString('hex') });
  await app.register(csrf, {
    cookieKey: 'csrf',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: parts.secureCookies, signed: true },
    getToken: (request) =>
      typeof request.body === 'object' && request.body !== null && '_csrf' in request.body
        ? String(request.body._csrf)
        : undefined,
  });
  await app.register(formbody, { bodyLimit: 64 * 1024, parser: readForm });
  await app.register(rateLimit, {
    max: parts.rateLimit,
    timeWindow: '1 minute',
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
  });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
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
  return parse(body, '&', '=', { maxKeys: 0 });
}

/** What says how a page may behave means nothing on a font or style; it would be a tenth of a first view. */
function slimAssets(app: FastifyInstance): void {
  const forPages = [
    'content-security-policy',
    'cross-origin-opener-policy',
    'origin-agent-cluster',
    'referrer-policy',
    'x-dns-prefetch-control',
    'x-download-options',
    'x-frame-options',
    'x-permitted-cross-domain-policies',
    'x-xss-protection',
  ];
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/assets/')) for (const name of forPages) reply.removeHeader(name);
  });
}

/** Sets region, actor, language and time of every request before its route runs. */
function identify(app: FastifyInstance, parts: ServerParts): void {
  const nobody: Actor = { kind: 'visitor', personId: null };
  app.decorateRequest('region');
  app.decorateRequest('actor');
  app.decorateRequest('now');
  app.decorateRequest('lang', 'nl');
  app.addHook('onRequest', async (request, reply) => {
    request.lang = /^\/en(\/|\?|$)/.test(request.url) ? 'en' : 'nl';
    request.actor = nobody;
    request.now = parts.clock.now();
    if (request.url.startsWith('/assets/') || request.url.startsWith('/health')) return;
    const region = await parts.findRegion(request.hostname.toLowerCase());
    if (!region) return reply.callNotFound();
    request.region = region;
    const token = request.cookies[SESSION];
    if (token) request.actor = await parts.findActor(token, region, request.now);
  });
}
