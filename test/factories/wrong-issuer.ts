import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';

/** What a service that signs people in says and does wrong. Everything left out is right. */
export interface Wrong {
  claims?: Record<string, unknown>;
  /** Claims of the ID token that are left out. */
  without?: string[];
  /** Signed by a key that it does not publish, or not at all. */
  signature?: 'other-key' | 'none';
  metadata?: Record<string, unknown>;
  /** What userinfo answers; without it there is none. */
  userinfo?: Record<string, unknown>;
}

export interface WrongIssuer {
  issuer: string;
  wrong: Wrong;
  /** Forms that came to the token endpoint. */
  asked: URLSearchParams[];
  /** Signs in who was sent to this address: what the browser brings back. */
  answer(authorizationUrl: string): { code: string; state: string };
  close(): Promise<void>;
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A hand-made OpenID Connect service on this machine that can misbehave; a certified one cannot. */
export async function wrongIssuer(clientId: string): Promise<WrongIssuer> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, URLSearchParams>();
  const it: Omit<WrongIssuer, 'close'> = {
    issuer: '',
    wrong: {},
    asked: [],
    answer(authorizationUrl) {
      const query = new URL(authorizationUrl).searchParams;
      const code = createHash('sha256')
        .update(`${query.get('state')}${codes.size}`)
        .digest('base64url');
      codes.set(code, query);
      return { code, state: query.get('state') ?? '' };
    },
  };
  const token = (query: URLSearchParams) => {
    const now = Math.floor(Date.now() / 1000);
    const claims: Record<string, unknown> = {
      ...{ iss: it.issuer, sub: 'nummer-1', aud: clientId, exp: now + 300, iat: now, nonce: query.get('nonce') },
      ...it.wrong.claims,
    };
    for (const name of it.wrong.without ?? []) delete claims[name];
    return signed(claims, it.wrong.signature ?? 'own', { own: own.privateKey, other: other.privateKey });
  };
  const server = createServer(async (request, response) => {
    const body = await pathAnswer(request, it, own.publicKey, codes, token);
    response
      .writeHead(body ? 200 : 400, { 'content-type': 'application/json' })
      .end(JSON.stringify(body ?? { error: 'invalid_grant' }));
  });
  it.issuer = `http://127.0.0.1:${await listen(server)}`;
  return Object.assign(it, { close: () => new Promise<void>((done) => server.close(() => done())) });
}

function signed(claims: unknown, by: 'own' | 'other-key' | 'none', keys: { own: KeyObject; other: KeyObject }): string {
  const head = `${base64(by === 'none' ? { alg: 'none' } : { alg: 'RS256', kid: 'one' })}.${base64(claims)}`;
  if (by === 'none') return `${head}.`;
  return `${head}.${createSign('RSA-SHA256')
    .update(head)
    .sign(by === 'own' ? keys.own : keys.other, 'base64url')}`;
}

async function pathAnswer(
  request: IncomingMessage,
  it: Omit<WrongIssuer, 'close'>,
  key: KeyObject,
  codes: Map<string, URLSearchParams>,
  token: (query: URLSearchParams) => string,
): Promise<Record<string, unknown> | undefined> {
  switch (request.url) {
    case '/.well-known/openid-configuration':
      return metadata(it);
    case '/keys':
      return { keys: [{ ...key.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };
    case '/userinfo':
      return it.wrong.userinfo;
    case '/token': {
      const form = new URLSearchParams(await text(request));
      it.asked.push(form);
      const query = codes.get(form.get('code') ?? '');
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (!query || challenge !== query.get('code_challenge')) return undefined;
      codes.delete(form.get('code') ?? '');
      return { access_token: 'abc', token_type: 'Bearer', id_token: token(query) };
    }
    default:
      return undefined;
  }
}

function metadata({ issuer, wrong }: Omit<WrongIssuer, 'close'>): Record<string, unknown> {
  return {
    ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` },
    ...{ response_types_supported: ['code'], subject_types_supported: ['public'], code_challenge_methods_supported: ['S256'] },
    id_token_signing_alg_values_supported: ['RS256'],
    ...(wrong.userinfo ? { userinfo_endpoint: `${issuer}/userinfo` } : {}),
    ...wrong.metadata,
  };
}

async function text(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('no port'));
    });
  });
}
