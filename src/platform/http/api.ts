import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { auditReading } from './audit-reading.ts';
import { makeContext } from './context.ts';
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
        },
        stripBasePath: true,
        transform: createJsonSchemaTransform({ skipList: ['/api/v1/openapi.json'] }),
      });
      api.addHook('onSend', async (_request, reply) => {
        reply.header('api-version', '1.0.0');
      });
      for (const route of parts.routes) if (route.surface === 'api') registerEndpoint(api, parts, route);
      api.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
        reply.header('access-control-allow-origin', '*').send(api.swagger()),
      );
    },
    { prefix: '/api/v1' },
  );
}

function registerEndpoint(api: FastifyInstance, parts: ServerParts, route: Endpoint): void {
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
    response: { [route.status ?? 200]: route.response, '4xx': problem },
  };
  api.route({
    method: route.method,
    url: route.path,
    schema,
    handler: async (request, reply) => {
      if (!route.can.allows(request.actor)) throw Object.assign(new Error('not allowed'), { statusCode: 403 });
      // A signed-in browser must not be made to change something by another site.
      if (route.method !== 'GET' && request.headers['sec-fetch-site'] && request.headers['sec-fetch-site'] !== 'same-origin')
        throw Object.assign(new Error('cross-site'), { statusCode: 403 });
      const input = { params: request.params, query: request.query, body: request.body };
      const context = makeContext(request, reply, parts, route.audit, input, async () => ({ kind: 'not-found' }));
      const result = await route.handle(context);
      if (isProblem(result))
        return reply
          .code(result.problem.status)
          .type('application/problem+json; charset=utf-8')
          .send({ type: 'about:blank', ...result.problem });
      await auditReading(request, parts, route);
      return reply.code(route.status ?? 200).send(result);
    },
  });
}

function isProblem(result: unknown): result is { problem: Problem } {
  return typeof result === 'object' && result !== null && 'problem' in result;
}
