import { timingSafeEqual } from 'node:crypto';
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { awake } from '../auth/actor.ts';
import { hashToken } from '../crypto/tokens.ts';
import { auditReading } from './audit-reading.ts';
import { makeContext } from './context.ts';
import { kindOf, kinds } from './limits.ts';
import type { Endpoint, Problem } from './route.ts';
import type { ServerParts } from './server.ts';

const ProblemBody = z.object({
  type: z.string(),
  status: z.number().int(),
  title: z.string(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z.record(z.string(), z.string()).optional(),
});

/** The JSON API below /api/v1, with its description at /api/v1/openapi.json (NL API Design Rules 2.1). */
export async function registerApi(app: FastifyInstance, parts: ServerParts): Promise<void> {
  await app.register(
    async (api) => {
      api.setValidatorCompiler(validatorCompiler);
      api.setSerializerCompiler(serializerCompiler);
      await api.register(swagger, {
        openapi: {
          openapi: '3.1.0',
          info: {
            title: 'Opgroeiplein',
            version: '1.0.0',
            description: 'Preventive offers, groups and needs for growing up and parenting in a region of Dutch municipalities.',
            contact: { name: 'Opgroeiplein', url: parts.services.publicUrl },
            license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
          },
          servers: [{ url: `${parts.services.publicUrl}/api/v1` }],
          components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
        },
        stripBasePath: true,
        transform: createJsonSchemaTransform({ skipList: ['/api/v1/openapi.json'] }),
      });
      api.addHook('onSend', async (_request, reply) => {
        reply.header('api-version', '1.0.0');
      });
      takeMail(api);
      for (const route of parts.routes) if (route.surface === 'api') registerEndpoint(api, parts, route);
      api.get('/openapi.json', { schema: { hide: true }, config: { limits: { kind: 'api-read' } } }, async (_request, reply) =>
        reply.header('access-control-allow-origin', '*').send(api.swagger()),
      );
    },
    { prefix: '/api/v1' },
  );
}

function registerEndpoint(api: FastifyInstance, parts: ServerParts, route: Endpoint): void {
  const secret = route.bearer?.(parts.services);
  if (secret === null) return;
  const problem = {
    content: { 'application/problem+json': { schema: ProblemBody } },
    description: 'Refused, in the form of RFC 9457',
  };
  const schema = {
    summary: route.summary,
    operationId: `${route.method.toLowerCase()}${route.path.replaceAll(/[^a-zA-Z]+([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase()).replaceAll(/[^a-zA-Z]/g, '')}`,
    tags: [route.tag],
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.body ? { body: route.body } : {}),
    ...(route.mailBody ? { body: z.string().min(1), consumes: [MAIL] } : {}),
    ...(secret ? { security: [{ bearer: [] }] } : {}),
    response: { [route.status ?? 200]: route.response, '4xx': problem },
  };
  api.route({
    method: route.method,
    url: route.path,
    config: { limits: { kind: kindOf(route), mailBody: route.mailBody } },
    bodyLimit: route.mailBody ? MOST_MAIL_BYTES : kinds[kindOf(route)].bytes,
    schema,
    ...(secret ? { onRequest: async (request: FastifyRequest, reply: FastifyReply) => checkBearer(request, reply, secret) } : {}),
    handler: async (request, reply) => {
      const { actor } = request;
      if (!route.can.allows(actor)) {
        const asleep = actor.kind === 'person' && route.can.allows(awake(actor));
        throw Object.assign(new Error('not allowed'), { statusCode: 403, ...(asleep ? { detail: 'second factor needed' } : {}) });
      }
      // A signed-in browser must not be made to change something by another site.
      if (route.method !== 'GET' && request.headers['sec-fetch-site'] && request.headers['sec-fetch-site'] !== 'same-origin')
        throw Object.assign(new Error('cross-site'), { statusCode: 403 });
      const key = parts.shared.keyOf(request, route);
      if (await parts.shared.send(key, request, reply)) return reply;
      const input = { params: request.params, query: request.query, body: request.body };
      const context = makeContext(request, reply, parts, route.audit, input, async () => ({ kind: 'not-found' }));
      const result = await route.handle(context);
      if (isProblem(result))
        return reply
          .code(result.problem.status)
          .type('application/problem+json; charset=utf-8')
          .send({ type: 'about:blank', ...result.problem });
      await auditReading(request, parts, route);
      reply.code(route.status ?? 200);
      if (key === null) return reply.send(result);
      const text = String(reply.serialize(result as object));
      parts.shared.keep(key, reply, JSON_TYPE, text);
      return reply.type(JSON_TYPE).send(text);
    },
  });
}

const MAIL = 'message/rfc822';
/** A mail that came back holds the one that was sent. */
const MOST_MAIL_BYTES = 256 * 1024;
const JSON_TYPE = 'application/json; charset=utf-8';

/** Only an operation that says so takes a mail; the others refuse it by their schema. */
function takeMail(api: FastifyInstance): void {
  api.addContentTypeParser(MAIL, { parseAs: 'string' }, (_request, body, done) => done(null, body));
}

/** Before anything of the request is read. */
function checkBearer(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  const shown = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (timingSafeEqual(hashToken(shown), hashToken(secret))) return;
  reply.header('www-authenticate', 'Bearer');
  throw Object.assign(new Error('no bearer'), { statusCode: 401 });
}

function isProblem(result: unknown): result is { problem: Problem } {
  return typeof result === 'object' && result !== null && 'problem' in result;
}
