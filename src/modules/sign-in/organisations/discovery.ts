import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { isLoopback, mayCall } from './addresses.ts';
import { ForbiddenAddress, outsideCalls } from './outside-call.ts';

const SECONDS = 5;
const KEPT_MINUTES = 10;

export interface ProviderAccess {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export type ConnectionFault = 'address' | 'unreachable' | 'slow' | 'no-provider' | 'other-issuer' | 'no-pkce';

export type Connection = { ok: true; configuration: Configuration } | { ok: false; fault: ConnectionFault };

const known = new Map<string, { connection: Promise<Connection>; until: Temporal.Instant }>();

/** As `connect`, remembered for 10 minutes in this process. `key` changes whenever the provider is changed. */
export async function connectRemembered(
  key: string,
  access: ProviderAccess,
  loopback: boolean,
  now: Temporal.Instant,
): Promise<Connection> {
  for (const [old, { until }] of known) if (Temporal.Instant.compare(until, now) <= 0) known.delete(old);
  const before = known.get(key);
  if (before) return before.connection;
  const connection = connect(access, loopback);
  known.set(key, { connection, until: now.add({ minutes: KEPT_MINUTES }) });
  if (!(await connection).ok) known.delete(key);
  return connection;
}

/**
 * Asks the organisation's sign-in service what it can do (OpenID Connect Discovery 1.0). An outside call of 5 seconds at most, never to
 * be made inside a transaction. `loopback`: a service on this machine is allowed, for the example region and tests.
 */
export async function connect({ issuer, clientId, clientSecret }: ProviderAccess, loopback: boolean): Promise<Connection> {
  const server = URL.parse(issuer);
  if (!server || !mayBeIssuer(server, loopback)) return { ok: false, fault: 'address' };
  const insecure = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  try {
    const configuration = await discovery(
      server,
      clientId,
      { client_secret: clientSecret, [clockTolerance]: 30 },
      authentication(clientSecret),
      // Without the second check an ID token would count because of TLS alone.
      { execute: [...insecure, enableNonRepudiationChecks], timeout: SECONDS, [customFetch]: outsideCalls(loopback) },
    );
    const { authorization_endpoint, token_endpoint, jwks_uri, code_challenge_methods_supported } = configuration.serverMetadata();
    if (!authorization_endpoint || !token_endpoint || !jwks_uri) return { ok: false, fault: 'no-provider' };
    // Visitors are sent there, so not to this machine or to plain http either.
    const to = URL.parse(authorization_endpoint);
    if (!to || !mayBeIssuer(to, loopback)) return { ok: false, fault: 'address' };
    // Many services know PKCE without saying so; one that says it has only the weak form is refused (RFC 9700, 2.1.1).
    if (code_challenge_methods_supported && !code_challenge_methods_supported.includes('S256'))
      return { ok: false, fault: 'no-pkce' };
    return { ok: true, configuration };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

function mayBeIssuer({ protocol, hostname, username, password, hash, search }: URL, loopback: boolean): boolean {
  if (username || password || hash || (search && protocol === 'http:')) return false;
  if (isLoopback(hostname)) return loopback;
  const bare = hostname.replace(/^\[|\]$/g, '');
  return protocol === 'https:' && (!/^[\d.]+$|:/.test(bare) || mayCall(bare, false));
}

/** The secret in the header, unless the service takes it in the form only. */
function authentication(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const inForm = !methods.includes('client_secret_basic') && methods.includes('client_secret_post');
    return (inForm ? post : basic)(server, client, body, headers);
  };
}

/** What went wrong in an outside call, by the innermost cause. */
export function faultOf(error: unknown): ConnectionFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ForbiddenAddress) return 'address';
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'slow';
    const code = 'code' in cause ? String(cause.code) : '';
    if (code === 'OAUTH_TIMEOUT') return 'slow';
    if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'other-issuer';
    if (/^(E[A-Z]+|ERR_TLS|CERT_|UNABLE_|SELF_SIGNED|DEPTH_ZERO)/.test(code) && !code.startsWith('ERR_')) return 'unreachable';
  }
  return 'no-provider';
}
