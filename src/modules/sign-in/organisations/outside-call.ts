import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import type { CustomFetch } from 'openid-client';
import { isLoopback, mayCall } from './addresses.ts';

const MOST_BYTES = 512 * 1024;

/** An address where the program must not call: a private network, or without encryption. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress';
}

/**
 * Calls of openid-client to an organisation. The address that a name stands for is checked when the connection is made, so that a name
 * cannot point to the inside after the check. Follows no redirect. `loopback`: this machine is allowed too, also without encryption.
 */
export function outsideCalls(loopback: boolean): CustomFetch {
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const target = new URL(url);
      const fault = faultOf(target, loopback);
      if (fault) return reject(new ForbiddenAddress(fault));
      const open = target.protocol === 'https:' ? secureRequest : plainRequest;
      const sent = body === undefined || body === null ? undefined : String(body);
      const request = open(target, {
        method,
        agent: false,
        headers: { ...headers, ...(sent === undefined ? {} : { 'content-length': String(Buffer.byteLength(sent)) }) },
        lookup: guarded(loopback),
        ...(signal ? { signal } : {}),
      });
      request.once('error', reject);
      request.once('response', (response) => void readAll(response).then(resolve, reject));
      request.end(sent);
    });
}

function faultOf({ protocol, hostname }: URL, loopback: boolean): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback && isLoopback(hostname))) return 'no https';
  // Node asks no lookup for an address in figures.
  return isIP(bare) !== 0 && !mayCall(bare, loopback) ? 'not public' : undefined;
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

function guarded(loopback: boolean) {
  return (hostname: string, options: LookupOptions, found: Found) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, []);
      if (addresses.some(({ address }) => !mayCall(address, loopback))) return found(new ForbiddenAddress('not public'), []);
      const [first] = addresses;
      return options.all || !first ? found(null, addresses) : found(null, first.address, first.family);
    });
}

async function readAll(response: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MOST_BYTES) throw new Error('the answer is too long');
    parts.push(bytes);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers)) for (const one of [value ?? []].flat()) headers.append(name, one);
  const status = response.statusCode ?? 500;
  return new Response([204, 205, 304].includes(status) ? null : Buffer.concat(parts), { status, headers });
}
