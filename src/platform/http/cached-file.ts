import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long others may keep a public file, and when it last changed. */
export interface Freshness {
  lastModified: Temporal.Instant;
  maxAgeSeconds: number;
}

/** Sends a public file that caches may keep; answers 304 to who has this version already (RFC 9110, 13). */
export function sendCached(
  request: FastifyRequest,
  reply: FastifyReply,
  content: string | Buffer,
  fresh: Freshness,
): FastifyReply {
  // Weak, because the same file also goes out compressed.
  const etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
  const changed = Math.floor(fresh.lastModified.epochMilliseconds / 1000) * 1000;
  reply.header('etag', etag);
  reply.header('last-modified', new Date(changed).toUTCString());
  reply.header('cache-control', `public, max-age=${fresh.maxAgeSeconds}`);
  return isKnown(request, etag, changed) ? reply.code(304).send() : reply.send(content);
}

/** If-None-Match counts before If-Modified-Since. */
function isKnown(request: FastifyRequest, etag: string, changed: number): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && changed <= since;
}
