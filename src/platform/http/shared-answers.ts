import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { askedLang } from '../i18n/lang.ts';
import type { AnyRoute } from './route.ts';

const MOST_BYTES = 32 * 1024 * 1024;
/** Cookies that say nothing about who asks: how it looks, in which language, and the secret of a form on another page. */
const HARMLESS = new Set(['thema', 'taal', 'csrf']);

type Head = Record<string, string | string[] | number | undefined>;

interface Shared {
  type: string;
  content: Buffer;
  headers: Record<string, string>;
  /** Every header as it went out the first time; null until then. */
  head: Head | null;
  packed: Map<string, Promise<Buffer>>;
  /** The bytes of each form, one a letter: with a string Node writes head and content in one go, with a buffer in two. */
  wires: Map<string, string>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What is kept of the answer to this request. */
    shared?: Shared;
    /** Ends the wait of those who ask the same while this answer is made. */
    made?: () => void;
  }
}

/** Belongs to one answer or one connection. */
const OF_ONE = ['set-cookie', 'content-encoding', 'content-length', 'transfer-encoding', 'date', 'connection', 'keep-alive'];

/**
 * What visitors without account see alike is made at most once in so many milliseconds (PAGE_CACHE_MS), and packed once. Kept so short that a
 * change shows within a second in every process, without anybody having to tell (docs/adr/0009).
 */
export class SharedAnswers {
  readonly #kept: LRUCache<string, Shared> | null;
  /** What is being made at this moment, so that a hundred who ask at once cost as much as one. */
  readonly #making = new Map<string, Promise<void>>();
  /** What turned out to be for one visitor each, such as a page with a form: nobody waits for that. */
  readonly #ofOne = new LRUCache<string, true>({ max: 2000, ttl: 60_000 });

  constructor(milliseconds: number) {
    this.#kept =
      milliseconds > 0
        ? new LRUCache({ ttl: milliseconds, maxSize: MOST_BYTES, sizeCalculation: ({ content }) => content.length * 2 + 1 })
        : null;
  }

  /** Under what an answer to this request may be kept; null when it may be for this visitor only. */
  keyOf(request: FastifyRequest, route: AnyRoute): string | null {
    if (!this.#kept || request.method !== 'GET' || request.actor.kind !== 'visitor') return null;
    if (route.can.name !== 'anyone' || route.audit.kind !== 'nothing') return null;
    if (route.surface === 'page' && route.exampleOnly) return null;
    const key = keyFor(request);
    if (key !== null) this.#begin(key, request);
    return key;
  }

  #begin(key: string, request: FastifyRequest): void {
    if (this.#making.has(key) || this.#ofOne.has(key)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#making.set(key, promise);
    request.made = () => {
      if (!request.shared) this.#ofOne.set(key, true);
      this.#making.delete(key);
      resolve();
    };
  }

  /**
   * Sends what is kept before the request has become one of a region and an actor; false when it is not that simple. `count` refuses who
   * asks too much.
   */
  async sendEarly(request: FastifyRequest, reply: FastifyReply, count: () => Promise<void>): Promise<boolean> {
    if (!this.#kept || request.method !== 'GET' || mayChooseLanguage(request)) return false;
    const key = keyFor(request);
    if (key === null) return false;
    if (!this.#kept.has(key)) await this.#making.get(key);
    const shared = this.#kept.get(key);
    if (!shared?.head) return false;
    await count();
    const encoding = encodingFor(request);
    const content = encoding ? await packedBy(shared, encoding) : shared.content;
    reply.hijack();
    reply.raw.writeHead(200, {
      ...shared.head,
      ...(encoding ? { 'content-encoding': encoding } : {}),
      'content-length': content.length,
    });
    reply.raw.end(wireOf(shared, encoding ?? '', content), 'latin1');
    return true;
  }

  /** Sends what is kept; false when there is nothing. A reply is a promise itself, so it is never the result of one. */
  async send(key: string | null, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const shared = key === null ? undefined : this.#kept?.get(key);
    if (!shared) return false;
    reply.type(shared.type).headers(shared.headers);
    const encoding = encodingFor(request);
    if (encoding) reply.header('content-encoding', encoding);
    const content = encoding ? await packedBy(shared, encoding) : shared.content;
    reply.send(content);
    return true;
  }

  /** Keeps an answer for the next visitors. A form's token is one visitor's own, so a page with a form is not kept. */
  keep(key: string | null, reply: FastifyReply, type: string, text: string, headers: Record<string, string> = {}): void {
    if (key === null || !this.#kept || reply.statusCode !== 200 || text.includes('name="_csrf"')) return;
    // Asked again each time, but kept by the browser for the way back.
    const kept = { 'cache-control': 'private, no-cache', ...headers };
    reply.headers(kept);
    const shared: Shared = {
      type,
      content: Buffer.from(text),
      headers: { ...kept, vary: 'accept-encoding, accept-language, cookie' },
      head: null,
      packed: new Map(),
      wires: new Map(),
    };
    this.#kept.set(key, shared);
    reply.request.shared = shared;
  }

  /** An answer went out: notes its headers, and lets go who waited for it. */
  note(request: FastifyRequest, reply: FastifyReply): void {
    this.#noteHeaders(request, reply);
    request.made?.();
  }

  #noteHeaders({ shared }: FastifyRequest, reply: FastifyReply): void {
    if (!shared || shared.head) return;
    const head: Head = { ...reply.getHeaders(), ...shared.headers };
    for (const name of OF_ONE) delete head[name];
    shared.head = head;
  }
}

/** Host, looks, language and address; null when something in the request may be for this visitor only. */
function keyFor(request: FastifyRequest): string | null {
  const { authorization, cookie } = request.headers;
  if (authorization) return null;
  let theme = '';
  for (const part of cookie ? cookie.split(';') : []) {
    const [written = '', value = ''] = part.trim().split('=', 2);
    const name = written.replace(/^__Host-/, '');
    if (!HARMLESS.has(name)) return null;
    if (name === 'thema') theme = value;
  }
  // Addresses of pages say their language; of the API the program that asks does.
  const lang = request.url.startsWith('/api/') ? askedLang(request.headers['accept-language']) : '';
  return `${request.hostname.toLowerCase()} ${theme} ${lang} ${request.url}`;
}

/** A remembered language, or a way in from a page in the other language: then the answer depends on more than the address. */
function mayChooseLanguage({ headers, url }: FastifyRequest): boolean {
  if (headers.cookie?.includes('taal=')) return true;
  const { referer } = headers;
  return referer !== undefined && /\/en(?:[/?]|$)/.test(referer) !== /^\/en(?:[/?]|$)/.test(url);
}

function packedBy(shared: Shared, encoding: keyof typeof packers): Promise<Buffer> {
  const packed = shared.packed.get(encoding) ?? packers[encoding](shared.content);
  shared.packed.set(encoding, packed);
  return packed;
}

function wireOf({ wires }: Shared, encoding: string, content: Buffer): string {
  const wire = wires.get(encoding) ?? content.toString('latin1');
  wires.set(encoding, wire);
  return wire;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const packers = {
  br: (content: Buffer) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content: Buffer) => zip(content),
} as const;

function encodingFor(request: FastifyRequest): keyof typeof packers | null {
  const accepted = request.headers['accept-encoding'] ?? '';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
}
