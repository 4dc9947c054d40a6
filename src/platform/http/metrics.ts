import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { hashToken } from '../crypto/tokens.ts';
import { stateOfPlatform } from './metrics-state.ts';
import type { ServerParts } from './server.ts';

const BUCKETS = [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

let ofProcess: Registry | null = null;

/** Memory, processor and event loop belong to the process, however many servers it has. */
function processMetrics(): Registry {
  if (ofProcess) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}

/** /metrics in the text format of Prometheus: from this machine itself, or with METRICS_TOKEN as bearer; nobody else sees it is there. */
export function registerMetrics(app: FastifyInstance, parts: ServerParts): void {
  const ofServer = new Registry();
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by method, pattern of the route and class of status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [ofServer],
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.pattern ?? 'none',
      status: `${Math.floor(reply.statusCode / 100)}xx`,
    };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
  const state = stateOfPlatform(ofServer, parts);
  const all = Registry.merge([ofServer, processMetrics()]);
  app.get('/metrics', { config: { limits: { kind: 'unlimited' } } }, async (request, reply) => {
    if (!mayRead(request, parts.operations.metricsToken)) return reply.callNotFound();
    await state.collect();
    return reply
      .header('cache-control', 'no-store')
      .type(all.contentType)
      .send(await all.metrics());
  });
}

function mayRead(request: FastifyRequest, token: string | null): boolean {
  const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (shown !== undefined) return token !== null && timingSafeEqual(hashToken(shown), hashToken(token));
  const direct = PROXY_HEADERS.every((name) => request.headers[name] === undefined);
  return direct && /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
}
