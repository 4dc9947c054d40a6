import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { ServerParts } from './server.ts';

/** /health says that the program runs; /health/ready that it can do its work, database included, and is not about to stop. */
export function registerHealth(app: FastifyInstance, parts: ServerParts): void {
  app.get('/health', { config: { limits: { kind: 'unlimited' } } }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { config: { limits: { kind: 'unlimited' } } }, async (_request, reply) => {
    if (parts.operations.stopping()) return reply.code(503).send({ status: 'stopping' });
    try {
      await sql`select 1`.execute(parts.services.db);
      return { status: 'ready', database: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'not-ready', database: 'unreachable' });
    }
  });
}
