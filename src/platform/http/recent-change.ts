import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerParts } from './server.ts';
import { hostCookie } from './session-cookie.ts';

const COOKIE = 'net-gewijzigd';
const SECONDS = 10;

/** Who just changed something reads the database itself for ten seconds, so that they see it; a replica may be a little behind. */
export function rememberChange(request: FastifyRequest, reply: FastifyReply, parts: ServerParts): void {
  if (!parts.services.replica) return;
  reply.setCookie(hostCookie(COOKIE, parts.secureCookies), String(request.now.epochMilliseconds), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    signed: true,
    maxAge: SECONDS,
    secure: parts.secureCookies,
  });
}

/** Whether this request may be answered from the replica: a visitor who reads, and did not change anything just now. */
export function mayLag(request: FastifyRequest, parts: ServerParts): boolean {
  if (!parts.services.replica || request.method !== 'GET' || request.actor.kind !== 'visitor') return false;
  const raw = request.cookies[hostCookie(COOKIE, parts.secureCookies)];
  if (!raw) return true;
  const { valid, value } = request.unsignCookie(raw);
  return !valid || request.now.epochMilliseconds - Number(value) > SECONDS * 1000;
}
