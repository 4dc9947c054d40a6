import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { AnyRoute } from './route.ts';

const MOST_BYTES = 32 * 1024 * 1024;
/** Cookies that say nothing about who asks: how it looks, in which language, and the secret of a form on another page. */
const HARMLESS = new Set(['thema', 'taal', 'csrf']);

interface Shared {
  type: string;
  text: string;
  headers: Record<string, string>;
  packed: Map<string, Promise<Buffer>>;
}

/**
 * What visitors without account see alike is made at most once in so many milliseconds (PAGE_CACHE_MS), and packed once. Kept so short that a
 * change shows within a second in every process, without anybody having to tell (docs/adr/0009).
 */
export class SharedAnswers {
  readonly #kept: LRUCache<string, Shared> | null;

  constructor(milliseconds: number) {
    this.#kept =
      milliseconds > 0
        ? new LRUCache({ ttl: milliseconds, maxSize: MOST_BYTES, sizeCalculation: ({ text }) => text.length * 2 + 1 })
        : null;
  }

  /** Under what an answer to this request may be kept; null when it may be for this visitor only. */
  keyOf(request: FastifyRequest, route: AnyRoute): string | null {
    if (!this.#kept || request.method !== 'GET' || request.actor.kind !== 'visitor') return null;
    if (route.can.name !== 'anyone' || route.audit.kind !== 'nothing') return null;
    if (route.surface === 'page' && route.exampleOnly) return null;
    if (request.headers.authorization || Object.keys(request.cookies).some((name) => !HARMLESS.has(name.replace(/^__Host-/, ''))))
      return null;
    return `${request.region.id} ${request.cookies.thema ?? request.cookies['__Host-thema'] ?? ''} ${request.url}`;
  }

  /** Sends what is kept; false when there is nothing. A reply is a promise itself, so it is never the result of one. */
  async send(key: string | null, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const shared = key === null ? undefined : this.#kept?.get(key);
    if (!shared) return false;
    reply.type(shared.type).headers(shared.headers);
    const encoding = encodingFor(request);
    if (!encoding) {
      reply.send(shared.text);
      return true;
    }
    const packed = shared.packed.get(encoding) ?? packers[encoding](shared.text);
    shared.packed.set(encoding, packed);
    const content = await packed;
    reply.header('content-encoding', encoding).send(content);
    return true;
  }

  /** Keeps an answer for the next visitors. A form's token is one visitor's own, so a page with a form is not kept. */
  keep(key: string | null, reply: FastifyReply, type: string, text: string, headers: Record<string, string> = {}): void {
    if (key === null || reply.statusCode !== 200 || text.includes('name="_csrf"')) return;
    // Asked again each time, but kept by the browser for the way back.
    const kept = { 'cache-control': 'private, no-cache', ...headers };
    reply.headers(kept);
    this.#kept?.set(key, { type, text, headers: { ...kept, vary: 'accept-encoding, cookie' }, packed: new Map() });
  }
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const packers = {
  br: (text: string) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => zip(text),
} as const;

function encodingFor(request: FastifyRequest): keyof typeof packers | null {
  const accepted = request.headers['accept-encoding'] ?? '';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
}
