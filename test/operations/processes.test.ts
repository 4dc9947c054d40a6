import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenIn } from '../app.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { prepareRegistration } from '../http-client.ts';
import { eventually, type Started, startProcess } from './processes.ts';

const FAMILIES = 12;
let database: TestDatabase;
let owner: pg.Client;
const web: Started[] = [];
const workers: Started[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  owner.on('error', () => {});
  await owner.connect();
  const settings = {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_POOL: '5',
    EXAMPLE: 'holland-rijnland',
    LOG_LEVEL: 'debug',
  };
  // All four at once: one of them prepares the database, the others find it prepared.
  const start = (ROLE: string) => startProcess({ ...settings, ROLE });
  const starting = ['web', 'web', 'worker', 'worker'].map(async (role) => {
    const started = await start(role);
    (role === 'web' ? web : workers).push(started);
  });
  await Promise.all(starting);
  await owner.query(`select set_config('app.region_id', (select id::text from regions), false)`);
}, 150_000);
afterAll(async () => {
  await Promise.all([...web, ...workers].map((one) => one.stop()));
  await owner.end();
  await database.drop();
}, 60_000);

interface Line {
  msg: string;
  job?: string;
}
const linesOf = (one: Started): Line[] =>
  one.program
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
const told = (one: Started, msg: string, job: string) =>
  linesOf(one).filter((line) => line.msg === msg && line.job === job).length;
const ended = (one: Started, job: string) => told(one, 'job ended', job);
const holds = (one: Started) => told(one, 'job started', 'mail-delivery') > ended(one, 'mail-delivery');
const count = async (sql: string) => (await owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? -1;

const urlOf = (number: number) => web[number]?.url ?? '';

/** Mails that are still to be delivered by a job. */
const left = () => count(`pgboss.job where name = 'mail-delivery' and state in ('created', 'retry', 'active')`);

/** Registers families by way of one web process; each makes a mail and its job. */
async function registerFamilies(url: string, from: number, number = FAMILIES): Promise<void> {
  const { rows } = await owner.query<{ slug: string; months: number; day: string }>(
    `select slug, (age_min + age_max) / 2 as months, to_char(starts_at, 'YYYY-MM-DD') as day from groups where opened_to = 'parents'
     and state in ('planned', 'confirmed') and registration_closes_at > now() + interval '20 days' and age_min >= 24 order by starts_at limit 1`,
  );
  const [group] = rows;
  if (!group) throw new Error('no open group');
  const birth = Temporal.PlainDate.from(group.day).subtract({ months: group.months });
  for (let n = 0; n < number; n += 1) {
    const ready = await prepareRegistration(url, group.slug, from + n, birth);
    expect((await ready.visitor.post(ready.path, {}, ready.token)).status).toBe(303);
  }
}

/** Signs in at one process; the cookie is what a browser sends to all of them. */
async function signIn(url: string): Promise<string> {
  const page = await fetch(`${url}/dev/inloggen`);
  const html = await page.text();
  const cookiesOf = (response: Response) => response.headers.getSetCookie().map((one) => one.split(';')[0]);
  const person = /name="person" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
  const answer = await fetch(`${url}/dev/inloggen`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(page).join('; ') },
    body: new URLSearchParams({ _csrf: tokenIn(html), person }),
  });
  expect(answer.status).toBe(303);
  return cookiesOf(answer).join('; ');
}

test('a session that was begun at one web process counts at the other', async () => {
  const cookie = await signIn(urlOf(0));
  const asked = (url: string, headers = {}) => fetch(`${url}/werk`, { redirect: 'manual', headers });
  expect((await asked(urlOf(1))).status).toBe(303);
  expect((await asked(urlOf(1), { cookie })).status, web[1]?.program.output()).toBe(200);
});

test('news of one web process reaches a screen that hangs on the other', async () => {
  const cookie = await signIn(urlOf(0));
  const listening = await fetch(`${urlOf(1)}/werk/live?onderwerp=groups`, { headers: { cookie } });
  const reader = listening.body?.getReader();
  await reader?.read();
  await registerFamilies(urlOf(0), 0, 1);
  const { value } = (await reader?.read()) ?? {};
  expect(Buffer.from(value ?? []).toString()).toContain('turbo-stream');
  await reader?.cancel();
});

test('each job is done once, by the workers; the web processes do none', async () => {
  const done = () => workers.reduce((sum, worker) => sum + ended(worker, 'mail-delivery'), 0);
  expect(await eventually(60, async () => (await left()) === 0)).toBe(true);
  const before = done();
  const mails = await count('mails');
  await registerFamilies(urlOf(0), 100);
  await registerFamilies(urlOf(1), 200);
  expect(await eventually(20, async () => (await left()) === 0)).toBe(true);
  const sent = (await count('mails')) - mails;
  expect(sent).toBeGreaterThanOrEqual(2 * FAMILIES);
  expect(await eventually(5, async () => done() - before >= sent)).toBe(true);
  expect(done() - before).toBe(sent);
  for (const one of web) expect(linesOf(one).filter((line) => line.job)).toEqual([]);
}, 300_000);

test('what goes by the clock is done by one worker at a time', async () => {
  expect(await eventually(15, async () => workers.some((worker) => ended(worker, 'platform-audit-chaining') > 0))).toBe(true);
  expect(workers.filter((worker) => ended(worker, 'platform-audit-chaining') > 0)).toHaveLength(1);
}, 300_000);

test('a worker answers nothing but health and metrics', async () => {
  const status = async (path: string) => (await fetch((workers[0]?.url ?? '') + path)).status;
  expect(await status('/health')).toBe(200);
  expect(await status('/health/ready')).toBe(200);
  expect(await status('/metrics')).toBe(200);
  for (const path of ['/', '/aanbod', '/api/v1/offers', '/assets/x.css']) expect(await status(path), path).toBe(404);
});

test('kill -9 of a worker in the middle of its jobs: the other does them, and what goes by the clock', async () => {
  await registerFamilies(urlOf(0), 300);
  expect(await eventually(20, async () => (await left()) === 0)).toBe(true);
  // The newest mails are asked for once more, and held, so that a worker has their jobs in hand when it dies.
  const held = new pg.Client({ connectionString: database.ownerUrl });
  held.on('error', () => {});
  await held.connect();
  await held.query(`select set_config('app.region_id', (select id::text from regions), false)`);
  const newest = await owner.query<{ id: string }>(
    `select id from mails where kind like 'registration-%' order by created_at desc limit ${FAMILIES}`,
  );
  const mails = `(${newest.rows.map((row) => `'${row.id}'::uuid`).join(', ')})`;
  await held.query(`update mails set state = 'queued', delivered_at = null where id in ${mails}`);
  await held.query('begin');
  await held.query('lock table mails in exclusive mode');
  await owner.query(`update pgboss.job set state = 'created', started_on = null, completed_on = null, start_after = now(), output = null
    where name = 'mail-delivery' and (data->>'mailId')::uuid in ${mails}`);
  expect(await eventually(20, async () => workers.some(holds))).toBe(true);
  const [victim, other] = workers[0] && holds(workers[0]) ? workers : workers.toReversed();
  if (!victim || !other) throw new Error('there are two workers');
  victim.program.child.kill('SIGKILL');
  await victim.program.ended;
  await held.query('rollback');
  await held.end();
  const beats = ended(other, 'platform-audit-chaining');
  expect(await eventually(60, async () => (await left()) === 0)).toBe(true);
  expect(await count(`mails where state = 'queued' and id in ${mails}`)).toBe(0);
  expect(await eventually(15, async () => ended(other, 'platform-audit-chaining') > beats)).toBe(true);
}, 300_000);

test('each ends gently when it is told to', async () => {
  const living = [...web, ...workers].filter(
    (one) => one.program.child.exitCode === null && one.program.child.signalCode === null,
  );
  const began = performance.now();
  expect(await Promise.all(living.map((one) => one.stop()))).toEqual(living.map(() => 0));
  expect(performance.now() - began).toBeLessThan(25_000);
});
