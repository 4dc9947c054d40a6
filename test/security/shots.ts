import fc from 'fast-check';
import { z } from 'zod';

/** One request of the fuzz. */
export interface Shot {
  url: string;
  type?: string;
  payload?: string;
}

const LONG = 'x'.repeat(30_000);

/** Values on which programs break: other interpreters' words, ends of number ranges, strange letters. */
const nasty: string[] = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e309',
    '99999999999999999999',
    'NaN',
    'Infinity',
    '0x10',
    '1.5',
    '٣',
    '२',
    'true',
    'null',
    'undefined',
    '[]',
    '{}',
  ],
  ...["' or '1'='1", "'; drop table persons; --", '1) or pg_sleep(5)--', '%', '_', '\\', '$1', '?', '"', "''", '%27', "\\'; --"],
  ...[
    '{{7*7}}',
    '$' + '{7*7}',
    '<%= 7*7 %>',
    '#{7*7}',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
  ],
  ...[
    '../../etc/passwd',
    '..%2f..%2f',
    '/etc/passwd',
    '//elsewhere.example',
    'file:///etc/passwd',
    'http://169.254.169.254/',
    'CON',
    '.',
    '..',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a\u0000b',
    '\ud800',
    '\ufeff',
    '\u202e',
    'é'.repeat(200),
    '🧑‍🧑‍🧒',
    'ﷺ'.repeat(300),
  ],
  ...[
    'a\r\nset-cookie: x=1',
    'a\nb',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '-271821-04-20',
    '+275760-09-13',
    '24:61',
    'Europe/Nowhere',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'A'.repeat(43),
    '(a+)+$',
    'a'.repeat(3000),
    LONG,
  ],
];

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.bigInt()).map(String) },
);

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'a[b]', 'a.b', '', '_csrf', 'id', 'region_id', 'regionId', 'role'),
  text,
);

const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53, 1.5, [], {}, [[]], [null], [{}]),
  fc.jsonValue({ maxDepth: 6 }),
);

/** One of the names mostly, now and then something else. */
const nameOf = (names: string[]) =>
  names.length === 0 ? keys : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: keys });

function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

const pairs = (names: string[], most: number) => fc.array(fc.tuple(nameOf(names), text), { maxLength: most });
const encoded = (list: [string, string][]) => list.map(([name, of]) => `${encode(name)}=${encode(of)}`).join('&');
const broken = fc.constantFrom(
  '%',
  '%ZZ',
  '%FF',
  '%00',
  '%ED%A0%80',
  '&&&',
  '=',
  '==',
  ';',
  '?',
  '#',
  '+',
  'a[]=1&a[]=2',
  'a=1;b=2',
);

/** The same address with other values in its path and query. `params` are the values that stand in it now. */
export function addresses(url: string, params: string[], names: string[]): fc.Arbitrary<Shot> {
  const [path = '/'] = url.split('?');
  const otherPath =
    params.length === 0
      ? fc.constant(path)
      : fc.oneof(
          { weight: 2, arbitrary: fc.constant(path) },
          {
            weight: 1,
            arbitrary: fc
              .tuple(fc.constantFrom(...params), text)
              .map(([part, by]) => path.replace(part, encode(by.slice(0, 400)))),
          },
        );
  const query = fc.oneof(
    { weight: 5, arbitrary: pairs(names, 6).map(encoded) },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.constant('') },
  );
  return fc.tuple(otherPath, query).map(([at, asked]) => ({ url: asked ? `${at}?${asked.slice(0, 12_000)}` : at }));
}

const FORM = 'application/x-www-form-urlencoded';

/** A form of which some fields are right and others are not. */
export function forms(url: string, right: Record<string, string | string[]>, token: string): fc.Arbitrary<Shot> {
  const names = Object.keys(right);
  const kept = Object.entries(right).flatMap(([name, of]) => [of].flat().map((one): [string, string] => [name, one]));
  const body = fc
    .tuple(fc.subarray(kept), pairs(names, 8), fc.option(broken, { freq: 8 }))
    .map(([own, wrong, end]) =>
      [encoded([['_csrf', token], ...own, ...wrong]), ...(end ? [end] : [])].join('&').slice(0, 70_000),
    );
  return fc.tuple(body, types(FORM)).map(([payload, type]) => ({ url, payload, type }));
}

/** JSON of which some values are right: other types, deep, doubled keys, cut off. */
export function bodies(url: string, right: Record<string, unknown>): fc.Arbitrary<Shot> {
  const names = Object.keys(right);
  const mixed = fc
    .tuple(fc.subarray(Object.entries(right)), fc.array(fc.tuple(nameOf(names), value), { maxLength: 6 }))
    // By hand, so that a key can stand twice.
    .map(
      ([own, wrong]) => `{${[...own, ...wrong].map(([key, of]) => `${JSON.stringify(key)}:${JSON.stringify(of)}`).join(',')}}`,
    );
  const deep = fc
    .tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 10, max: 12_000 }))
    .map(([open, times]) => open.repeat(times));
  const odd = fc.oneof(
    value.map((of) => JSON.stringify(of) ?? ''),
    deep,
    text,
  );
  const cut = fc.tuple(mixed, fc.nat(200)).map(([whole, at]) => whole.slice(0, at));
  const body = fc.oneof({ weight: 6, arbitrary: mixed }, { weight: 2, arbitrary: odd }, { weight: 1, arbitrary: cut });
  return fc.tuple(body, types('application/json')).map(([payload, type]) => ({ url, payload: payload.slice(0, 70_000), type }));
}

const types = (usual: string) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(`${usual}; charset=utf-16`, `${usual}; charset=nonsense`, usual.toUpperCase(), `${usual};;;`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        'multipart/form-data; boundary=x',
        'application/xml',
        'application/json',
        'x',
        FORM,
      ),
    },
  );

const Schema = z.object({ properties: z.record(z.string(), z.unknown()).optional() });
const Operation = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional(),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: Schema.optional() })) }).optional(),
});
const Description = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

export interface DescribedOperation {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  params: string[];
  query: string[];
  body: string[] | null;
}

/** Every operation, as the API describes itself. */
export function operationsOf(description: unknown): DescribedOperation[] {
  return Object.entries(Description.parse(description).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase() as DescribedOperation['method'],
      path,
      params: parameters.filter((one) => one.in === 'path').map((one) => one.name),
      query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
      body: requestBody ? Object.keys(Object.values(requestBody.content)[0]?.schema?.properties ?? {}) : null,
    })),
  );
}
