import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnyRoute } from './route.ts';

/** What somebody may ask for, told apart by what a flood of it would cost. */
export type RouteKind =
  | 'page'
  | 'form'
  | 'sign-in'
  | 'mail'
  | 'feed'
  | 'upload'
  | 'api-read'
  | 'api-change'
  | 'asset'
  | 'unlimited';

interface KindRule {
  /** Part of RATE_LIMIT (requests a minute from one address); null: as many as one likes. */
  share: number | null;
  /** The only kind of body that is read; null: none. */
  body: 'form' | 'json' | 'upload' | null;
  /** Most bytes of that body. */
  bytes: number;
}

const KB = 1024;
const none = { body: null, bytes: KB } as const;
const form = { body: 'form', bytes: 64 * KB } as const;

/** The limits of every kind; explained in docs/security.md, where modules with uploads find their rules too. */
export const kinds: Record<RouteKind, KindRule> = {
  page: { share: 1, ...none },
  form: { share: 1 / 3, ...form },
  /** Proving who one is. How often one may try for one person is counted in the database, for all addresses together. */
  'sign-in': { share: 1 / 10, ...form },
  /** Sends a mail to an address that somebody typed. */
  mail: { share: 1 / 10, ...form },
  /** Calendars: programs come for them by themselves. */
  feed: { share: 1 / 5, ...none },
  /** A form with a file; how large the file may be is said by its route. */
  upload: { share: 1 / 20, body: 'upload', bytes: 64 * KB },
  'api-read': { share: 1, ...none },
  'api-change': { share: 1 / 5, body: 'json', bytes: 64 * KB },
  /** Many of them belong to one page. */
  asset: { share: 5, ...none },
  unlimited: { share: null, ...none },
};

/** RATE_LIMIT for which the stricter limits of single routes are written. */
const USUAL = 600;
/** Most fields of one form: more than any group has participants, few enough to check at once. */
export const MOST_FIELDS = 2000;

/** The kind of a route: what it says itself, else by its method and path. */
export function kindOf(route: Pick<AnyRoute, 'surface' | 'method' | 'path'> & { kind?: RouteKind; upload?: unknown }): RouteKind {
  if (route.kind) return route.kind;
  if (route.upload) return 'upload';
  if (route.surface === 'api') return route.method === 'GET' ? 'api-read' : 'api-change';
  if (route.method === 'GET') return /\.(ics|xml)$/.test(route.path) ? 'feed' : 'page';
  return /^\/(dev\/)?(inloggen|uitnodiging|mijn\/beveiliging)(\/|$)/.test(route.path) ? 'sign-in' : 'form';
}

/** Requests a minute and address that a kind gets, at least one. */
export function limitOf(kind: RouteKind, rateLimit: number): number | null {
  const { share } = kinds[kind];
  return share === null ? null : Math.max(1, Math.round(rateLimit * share));
}

export interface RouteLimits {
  kind: RouteKind;
  /** A stricter limit for this route alone, at the usual RATE_LIMIT. */
  limit?: number | undefined;
  /** Takes a mail as it is (message/rfc822) instead of JSON. */
  mailBody?: boolean | undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    limits?: RouteLimits;
  }
}

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;
type Check = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Counts every request with those of its kind from the same address (with IPv6: the same /64), and refuses what is too much with 429. */
export function rateLimiter(app: FastifyInstance, rateLimit: number): Check {
  const ofKind = new Map<RouteKind, Limiter>();
  const ofRoute = new Map<string, Limiter>();
  const limiter = <K>(known: Map<K, Limiter>, key: K, max: number) => {
    const made = known.get(key) ?? app.createRateLimit({ max, timeWindow: '1 minute' });
    known.set(key, made);
    return made;
  };
  return async (request, reply) => {
    const { kind, limit } = limitsOf(request);
    const most = limitOf(kind, rateLimit);
    if (most === null) return;
    await count(limiter(ofKind, kind, most), request, reply);
    if (limit === undefined) return;
    const own = Math.max(1, Math.ceil((limit * rateLimit) / USUAL));
    if (own < most) await count(limiter(ofRoute, `${request.method} ${request.routeOptions.url}`, own), request, reply);
  };
}

async function count(limiter: Limiter, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const found = await limiter(request);
  if (found.isAllowed || !found.isExceeded) return;
  reply.header('retry-after', String(found.ttlInSeconds));
  throw Object.assign(new Error('too many requests'), { statusCode: 429 });
}

/** What is no route of a module is a page: an address that does not exist costs as much. */
function limitsOf(request: FastifyRequest): RouteLimits {
  const { config } = request.routeOptions;
  return config?.limits ?? { kind: request.url.startsWith('/assets/') ? 'asset' : 'page' };
}

const types = {
  form: 'application/x-www-form-urlencoded',
  upload: 'multipart/form-data',
  json: 'application/json',
  mail: 'message/rfc822',
} as const;

/** Refuses (415) a body of another kind than the route takes, before any of it is read. */
export function refuseOtherBodies(request: FastifyRequest): void {
  const { limits } = request.routeOptions.config ?? {};
  if (!limits || request.method === 'GET' || request.method === 'HEAD') return;
  const given = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const { body } = kinds[limits.kind];
  if (given === undefined || body === null) return;
  if (given !== (limits.mailBody ? types.mail : types[body])) throw Object.assign(new Error('other body'), { statusCode: 415 });
}
