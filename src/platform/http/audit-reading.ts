import type { FastifyRequest } from 'fastify';
import { audit } from '../audit/audit.ts';
import { changing } from '../work.ts';
import type { AnyRoute } from './route.ts';
import type { ServerParts } from './server.ts';

/** Reading a record about persons leaves its row before the answer leaves the house (rule 10). */
export async function auditReading(
  request: FastifyRequest,
  parts: ServerParts,
  route: Pick<AnyRoute, 'audit' | 'method' | 'path'>,
): Promise<void> {
  const rule = route.audit;
  if (rule.kind !== 'reads') return;
  const params = request.params as Record<string, string>;
  const subjectId = rule.subjectParam ? (params[rule.subjectParam] ?? null) : null;
  const origin = `${route.method} ${route.path} ${request.id}`;
  const situation = { region: request.region, actor: request.actor, now: request.now, origin, services: parts.services };
  await changing(situation, (work) => audit(work, { action: rule.action, subjectKind: rule.subjectKind, subjectId }));
}
