import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { audit } from '../audit/audit.ts';
import { sendMail } from '../mail/outbox.ts';

const TOKEN = 'a token for tests only';
let app: TestApp;
let stopping = false;

beforeAll(async () => {
  app = await createTestApp({
    operated: {
      operations: { stopping: () => stopping, pool: () => ({ total: 5, idle: 2, waiting: 3 }), metricsToken: TOKEN },
    },
  });
});
afterAll(() => app.close());

const ask = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  app.http.inject({ url: '/metrics', headers, remoteAddress });
const numberIn = (text: string, line: string) =>
  Number(
    text
      .split('\n')
      .find((one) => one.startsWith(`${line} `))
      ?.split(' ')
      .at(-1),
  );

test('only this machine, not by way of a proxy, and whoever has the token may read; for others it is not there', async () => {
  expect((await ask()).statusCode).toBe(200);
  expect((await ask({}, '::1')).statusCode).toBe(200);
  expect((await ask({}, '10.1.2.3')).statusCode).toBe(404);
  for (const name of ['x-forwarded-for', 'forwarded', 'via'])
    expect((await ask({ [name]: '10.1.2.3' })).statusCode, name).toBe(404);
  expect((await ask({ authorization: `Bearer ${TOKEN}` }, '10.1.2.3')).statusCode).toBe(200);
  expect((await ask({ authorization: 'Bearer another' }, '127.0.0.1')).statusCode).toBe(404);
});

test('requests are counted by pattern of the route, never by address', async () => {
  await app.http.inject('/groepen/geheime-groep');
  const text = (await ask()).body;
  expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/groepen/:slug",status="4xx"} 1');
  expect(text).not.toContain('geheime-groep');
});

test('queue, outbox, trail, connections, screens, memory and version are told', async () => {
  await app.system(async (work) => {
    await audit(work, { action: 'thing.change', subjectKind: 'thing', subjectId: 'one' });
    await sendMail(work, { kind: 'test-mail', to: 'iemand@voorbeeld.example', lang: 'nl', subject: 'Test', text: 'Test' });
  });
  const text = (await ask()).body;
  const expected = {
    opgroeiplein_database_up: 1,
    'opgroeiplein_database_connections{state="used"}': 3,
    'opgroeiplein_database_connections{state="waiting"}': 3,
    'opgroeiplein_jobs{kind="mail-delivery",state="created"}': 1,
    'opgroeiplein_mails{state="queued"}': 1,
    opgroeiplein_audit_unchained: 1,
    opgroeiplein_live_listeners: 0,
  };
  for (const [line, value] of Object.entries(expected)) expect(numberIn(text, line), line).toBe(value);
  expect(text).toMatch(/opgroeiplein_build_info\{version="\d+\.\d+\.\d+",node="v\d+/);
  expect(text).toMatch(/nodejs_eventloop_lag_seconds \d/);
  expect(text).toMatch(/process_resident_memory_bytes \d/);
  expect(text).not.toMatch(/^opgroeiplein_backup_age_seconds /m);
  expect(text).not.toContain('voorbeeld');
  await app.runJob('platform-audit-chaining');
  expect(numberIn((await ask()).body, 'opgroeiplein_audit_unchained')).toBe(0);
});

test('a program that was told to stop is not ready any more, but lives', async () => {
  expect((await app.http.inject('/health/ready')).statusCode).toBe(200);
  stopping = true;
  expect((await app.http.inject('/health/ready')).json()).toEqual({ status: 'stopping' });
  expect((await app.http.inject('/health/ready')).statusCode).toBe(503);
  expect((await app.http.inject('/health')).statusCode).toBe(200);
  stopping = false;
});
