import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { sendMail } from './mail/outbox.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const DAY = 24;
const mail = (subject: string) =>
  app.system((work) =>
    sendMail(work, { kind: 'test', to: 'ouder@voorbeeld.example', lang: 'nl', subject, text: 'Beste Voorbeeld, tot dinsdag.' }),
  );

test('rule 11: mails go after 30 days, not before', async () => {
  await mail('eerste');
  app.clock.move({ hours: 29 * DAY });
  await mail('tweede');
  await app.runJob('platform-retention');
  expect((await app.mails()).map((one) => one.subject)).toEqual(['tweede', 'eerste']);
  app.clock.move({ hours: 2 * DAY });
  await app.runJob('platform-retention');
  expect((await app.mails()).map((one) => one.subject)).toEqual(['tweede']);
});

test('rule 11: a session ends after 30 days and its row goes', async () => {
  const person = await app.person({ memberships: [{ role: 'professional' }] });
  expect((await person.browser.get('/werk')).statusCode).toBe(200);
  app.clock.move({ hours: 31 * DAY });
  expect((await person.browser.get('/werk')).statusCode).toBe(303);
  await app.runJob('platform-retention');
  expect(await app.read((reading) => reading.tx.selectFrom('sessions').selectAll().execute())).toEqual([]);
});

test('neither address nor text of a mail can be read in the database', async () => {
  await mail('geheim onderwerp');
  const { rows } = await app.read((reading) => sql<{ text: string }>`select m::text as text from mails m`.execute(reading.tx));
  for (const { text } of rows) {
    const readable = Buffer.from(text.replaceAll(/\\+x/g, ''), 'utf8').toString('latin1');
    expect(readable).not.toMatch(/ouder@|Voorbeeld|geheim/);
  }
  const sealed = await app.read((reading) => reading.tx.selectFrom('mails').select('sealed').execute());
  for (const row of sealed) expect(row.sealed.toString('latin1')).not.toMatch(/ouder@|Voorbeeld|geheim/);
});
