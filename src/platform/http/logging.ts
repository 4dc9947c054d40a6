import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import pg from 'pg';

declare module 'fastify' {
  interface FastifyRequest {
    /** Pattern of the route that was asked for (/groepen/:slug), also when it answered that there is nothing; null without a route. */
    pattern: string | null;
  }
}

const QUIET = /^\/(assets|health|metrics)/;

/** One JSON object a line. Never an address, a name or an URL with what was typed: who reads logs learns nothing about persons. */
export function loggerOptions(level: string, stream?: { write(line: string): void }): FastifyServerOptions['logger'] {
  if (level === 'silent') return false;
  return {
    level,
    ...(stream ? { stream } : {}),
    base: { pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      req: (request) => ({ method: request.method, route: request.routeOptions?.url }),
      err: describeError,
    },
  };
}

/** A line for each answer, with the pattern of the route in place of the address, and the number by which a visitor can ask about it. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('pattern', null);
  app.addHook('onRequest', async (request, reply) => {
    request.pattern = request.routeOptions.url ?? null;
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.pattern;
    const line = {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      region: request.region?.slug ?? null,
    };
    if (route && QUIET.test(route)) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
  });
}

interface Described {
  [key: string]: unknown;
  type: string;
  message: string;
  stack: string;
  code?: string;
  constraint?: string;
  table?: string;
  cause?: Described;
}

/** An error with its stack. What PostgreSQL quotes from a row or a value is left out. */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is no error was thrown', stack: '' };
  const fromDatabase = error instanceof pg.DatabaseError;
  const message = fromDatabase ? withoutValues(error.message) : error.message;
  return {
    type: error.name,
    message,
    stack: (error.stack ?? '').replace(error.message, () => message),
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(fromDatabase && error.constraint ? { constraint: error.constraint } : {}),
    ...(fromDatabase && error.table ? { table: error.table } : {}),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

/** `invalid input syntax for type uuid: "Jan Jansen"` says what somebody typed; the name of a constraint stays. */
function withoutValues(message: string): string {
  return message.replace(/: ".*"/s, ': (left out)');
}
