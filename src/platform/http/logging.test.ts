import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { describeError } from './logging.ts';

let app: TestApp;
let lines: string[] = [];

beforeAll(async () => {
  app = await createTestApp({ operated: { logLevel: 'info', logStream: { write: (line) => void lines.push(line) } } });
});
afterAll(() => app.close());

test('one line of JSON a request, with the pattern of the route and not with what was asked', async () => {
  lines = [];
  const answer = await app.http.inject({
    url: '/groepen/kind-jansen?email=ouder%40voorbeeld.example',
    remoteAddress: '10.1.2.3',
  });
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? '');
  expect(line).toMatchObject({
    level: 'info',
    msg: 'request',
    method: 'GET',
    route: '/groepen/:slug',
    status: 404,
    region: 'testregio',
  });
  expect(line.reqId).toBe(answer.headers['x-request-id']);
  expect(line.ms).toBeGreaterThan(0);
  expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT/);
  for (const secret of ['jansen', 'voorbeeld.example', '10.1.2.3']) expect(lines[0]).not.toContain(secret);
});

test('health, metrics and files do not fill the log', async () => {
  lines = [];
  for (const url of ['/health', '/health/ready', '/metrics']) await app.http.inject(url);
  expect(lines).toEqual([]);
});

test('an error keeps its stack and loses what PostgreSQL quotes from rows', async () => {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  const bad = async (sql: string) =>
    client.query(sql).then(
      () => null,
      (error: unknown) => describeError(error),
    );
  const value = await bad(`select 'Kind Jansen'::uuid`);
  expect(value).toMatchObject({ type: 'error', code: '22P02', message: 'invalid input syntax for type uuid: (left out)' });
  const row = await bad(`insert into regions (slug, name) values ('Kind Jansen', 'Kind Jansen')`);
  expect(row).toMatchObject({ code: '23514', constraint: 'regions_slug_check', table: 'regions' });
  expect(JSON.stringify([value, row])).not.toContain('Jansen');
  expect(value?.stack).toContain('\n    at ');
  await client.end();
});
