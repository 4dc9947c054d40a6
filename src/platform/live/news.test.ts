import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { sendMail } from '../mail/outbox.ts';
import { announce } from './live.ts';

let app: TestApp;
let listener: pg.Client;
const heard: string[] = [];

beforeAll(async () => {
  app = await createTestApp();
  listener = new pg.Client({ connectionString: app.appUrl });
  await listener.connect();
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
  // The channel of the queue as pg-boss itself names it (plans.js, notifyChannelSql).
  const { rows } = await listener.query<{ name: string }>(
    `select 'pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24) as name`,
  );
  await listener.query(`listen opgroeiplein_live; listen "${rows[0]?.name}"`);
});
afterAll(async () => {
  await listener.end();
  await app.close();
});

test('what is committed is told once to screens and workers, many changes together; what is undone is not', async () => {
  const mail = { kind: 'group-changed', to: 'iemand@voorbeeld.example', lang: 'nl', subject: 'Hallo', text: 'Hallo.' } as const;
  const undone = app.system(async (work) => {
    await announce(work, 'undone');
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  for (const topic of ['groups', 'groups', 'group:1'])
    await app.system(async (work) => {
      await announce(work, topic);
      await sendMail(work, mail);
    });
  await expect.poll(() => new Set(heard).size).toBe(3);
  expect([...new Set(heard)].sort()).toEqual([`${app.region.id} group:1`, `${app.region.id} groups`, 'mail-delivery'].sort());
});
