import { z } from 'zod';
import { SCRIPT } from './wrong-forms.ts';

export interface WrongCall {
  name: string;
  url: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  type?: string;
  body?: string | Buffer;
  /** Strange, but where any text may stand it is text. */
  mayBeText?: boolean;
}

/** Bodies that are no JSON, and JSON that is not what the operation asks for: `right` would be accepted. */
export function wrongBodies(method: WrongCall['method'], url: string, right: Record<string, unknown>): WrongCall[] {
  const sent = (name: string, body: string | Buffer, type = 'application/json') => ({ name, url, method, type, body });
  const json = (name: string, value: unknown) => sent(name, JSON.stringify(value));
  return [
    sent('half a body', '{"theme":'),
    sent('nothing', ''),
    sent('no UTF-8', Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])),
    sent('a form', new URLSearchParams({ theme: 'x' }).toString(), 'application/x-www-form-urlencoded'),
    sent('text', JSON.stringify(right), 'text/plain'),
    sent('multipart', '--x--', 'multipart/form-data; boundary=x'),
    sent('a key that changes objects', `{"__proto__":{"a":1},${JSON.stringify(right).slice(1)}`),
    ...[[], null, 5, 'text', {}].map((value) => json(JSON.stringify(value), value)),
    json('an unknown key', { ...right, onbekend: 1 }),
    json('1,000 keys', { ...right, ...Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`k${n}`, n])) }),
    ...Object.entries(right).flatMap(([key, value]) =>
      otherTypes(value).map((wrong) => json(`${key}: ${JSON.stringify(wrong).slice(0, 30)}`, { ...right, [key]: wrong })),
    ),
  ];
}

function otherTypes(value: unknown): unknown[] {
  const others = ['x', 5.5, true, {}, [{}], 'x'.repeat(100_000)];
  return typeof value === 'string'
    ? [5, true, {}, ['x'], 'x'.repeat(100_000), 'a\u0000b', 'a\ud800b']
    : others.filter(
        (other) => typeof other !== typeof value || Array.isArray(value) !== Array.isArray(other) || Array.isArray(other),
      );
}

const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional() })),
  ),
});

/** Names of what an operation takes in its query, from the API's own description. */
export function queryNames(description: unknown, path: string, method: string): string[] {
  const { paths } = Description.parse(description);
  const operation = paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${method} ${path} is not in the description of the API`);
  return (operation.parameters ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : []));
}

/** Queries that no operation takes: unknown names, everything twice, script text and broken encodings. */
export function wrongQueries(method: WrongCall['method'], url: string, names: string[]): WrongCall[] {
  const asked = (query: string, mayBeText = false) => ({ name: `?${query}`, url: `${url}?${query}`, method, mayBeText });
  return [
    ...['onbekend=1', '__proto__=1', '%00=1', '%ZZ', `${encodeURIComponent(SCRIPT)}=1`].map((query) => asked(query)),
    ...names.flatMap((name) => [
      ...[`${name}=5&${name}=5`, `${name}=${'x'.repeat(3000)}`, `${name}=a%00b`].map((query) => asked(query)),
      ...[`${name}=%FF`, `${name}=${SCRIPT}`].map((query) => asked(query, true)),
    ]),
  ];
}

/** Addresses of which the last part cannot be the name or id of anything. */
export function wrongPaths(method: WrongCall['method'], url: string): WrongCall[] {
  const ends = ['%00', '%FF', '%ZZ', '..%2F..', encodeURIComponent(SCRIPT), 'x'.repeat(150), 'x'.repeat(2000)];
  return ends.map((end) => ({ name: `/${end}`, method, url: url.replace(/[^/]+$/, end) }));
}
