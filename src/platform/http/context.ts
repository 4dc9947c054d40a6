import type { FastifyReply, FastifyRequest } from 'fastify';
import { changing, reading } from '../work.ts';
import { mayLag, rememberChange } from './recent-change.ts';
import type { Reply } from './reply.ts';
import type { AuditRule, Context } from './route.ts';
import type { ServerParts } from './server.ts';
import { cookieName, type SecretName } from './session-cookie.ts';

interface Input {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** The handler's view of a request. */
export function makeContext(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
  rule: AuditRule,
  input: Input,
  again: (errors: Record<string, string>) => Promise<Reply>,
): Context<never, never, never> {
  const situation = {
    region: request.region,
    actor: request.actor,
    now: request.now,
    origin: `${request.method} ${request.routeOptions.url ?? ''} ${request.id}`,
    services: parts.services,
  };
  const [path = '/', search] = request.url.split('?', 2);
  const secret = (name: SecretName) => request.cookies[cookieName(name, parts.secureCookies)] ?? null;
  let token: string | null = null;
  return {
    region: request.region,
    actor: request.actor,
    lang: request.lang,
    now: request.now,
    services: parts.services,
    params: input.params as never,
    query: input.query as never,
    body: input.body as never,
    upload: request.upload,
    path,
    search: search ? `?${search}` : '',
    sessionToken: secret('session'),
    secret,
    userAgent: request.headers['user-agent'] ?? '',
    csrf: () => {
      token ??= reply.generateCsrf();
      return token;
    },
    read: (queries) => reading({ ...situation, mayLag: mayLag(request, parts) }, queries),
    change: async (capability) => {
      const changed = await changing(situation, async (work) => {
        const result = await capability(work);
        checkAudit(rule, work.audited);
        return result;
      });
      rememberChange(request, reply, parts);
      return changed;
    },
    again,
  };
}

/** A capability that logs another action than its route declares is a fault of the program: nothing is committed. */
function checkAudit(rule: AuditRule, audited: string[]): void {
  const declared = rule.kind === 'changes' ? rule.actions : [];
  const stray = audited.find((action) => !declared.includes(action));
  if (stray) throw new Error(`action ${stray} is not declared by its route`);
}
