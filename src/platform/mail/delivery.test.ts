import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type MailServer, startMailServer } from '../../../test/mail-server.ts';
import { BACK_OFF } from './delivery.ts';
import { sendMail } from './outbox.ts';
import { openPost, type Post } from './post.ts';
import { sendAgain } from './resend.ts';

let server: MailServer;
let post: Post;
let app: TestApp;
beforeAll(async () => {
  server = await startMailServer();
  post = openPost(server.settings(), { whole: 1_500, connecting: 500, silence: 800 });
  app = await createTestApp({ mail: { post, bounceToken: null } });
});
afterAll(async () => {
  await app.close();
  await post.close();
  await server.close();
});
beforeEach(() => {
  server.received.length = 0;
});
afterEach(() => {
  server.faults = {};
});

const put = (to = 'ouder@ontvanger.test', kind = 'test') =>
  app.system((work) => sendMail(work, { kind, to, lang: 'nl', subject: 'Hallo', text: 'Beste Noor,\n\nTot dinsdag.' }));

const rows = () =>
  app.read((reading) =>
    reading.tx
      .selectFrom('mails')
      .select(['id', 'state', 'attempts', 'reply_code', 'reason', 'next_attempt_at', 'insist'])
      .orderBy('id', 'desc')
      .execute(),
  );
const newest = async () => (await rows())[0] ?? expect.fail('no mail');
const deliver = (mailId: string) => app.runJob('mail-delivery', { regionId: app.region.id, mailId });

async function putAndDeliver(to?: string) {
  await put(to);
  await deliver((await newest()).id);
  return newest();
}

test('a mail goes out once and its answer is kept, the code only', async () => {
  const mail = await putAndDeliver();
  expect(mail).toMatchObject({ state: 'sent', attempts: 1, reply_code: 250, reason: null });
  await deliver(mail.id);
  await app.runJob('platform-mail-sweep');
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.messageId).toBe(`${mail.id}@opgroeiplein.test`);
});

test('a recipient that does not exist is not tried again', async () => {
  server.faults.recipient = { code: 550, text: '5.1.1 unknown' };
  const mail = await putAndDeliver('bestaatniet@ontvanger.test');
  expect(mail).toMatchObject({ state: 'bounced', reply_code: 550, reason: '5.1.1' });
  app.clock.move({ hours: 72 });
  await app.runJob('platform-mail-sweep');
  expect((await newest()).attempts).toBe(1);
});

test('greylisting: tried again after a minute, not before', async () => {
  server.faults.recipient = { code: 451, text: '4.7.1 later' };
  const mail = await putAndDeliver();
  expect(mail).toMatchObject({ state: 'queued', attempts: 1, reply_code: 451 });
  server.faults = {};
  await app.runJob('platform-mail-sweep');
  await deliver(mail.id);
  expect(server.received).toHaveLength(0);
  app.clock.move({ seconds: 61 });
  await app.runJob('platform-mail-sweep');
  expect(await newest()).toMatchObject({ state: 'sent', attempts: 2 });
  expect(server.received).toHaveLength(1);
});

test('a server that stays away is tried for about two days, then it is given up and said so', async () => {
  server.faults.recipient = { code: 450, text: 'busy' };
  const began = app.clock.now();
  await putAndDeliver();
  let hours = 0;
  for (let round = 0; round < 60 && (await newest()).state === 'queued'; round += 1) {
    const next = (await newest()).next_attempt_at ?? expect.fail('no next attempt');
    app.clock.move(app.clock.now().until(next).add({ seconds: 1 }));
    await app.runJob('platform-mail-sweep');
    hours = began.until(app.clock.now()).total('hours');
  }
  expect(await newest()).toMatchObject({ state: 'failed', attempts: BACK_OFF.length + 1, reply_code: 450 });
  expect(hours).toBeGreaterThan(44);
  expect(hours).toBeLessThan(52);
});

test('a server that takes the mail and dies: uncertain, not sent again by itself, and again when somebody says so', async () => {
  server.faults.drop = 'before-answer';
  const mail = await putAndDeliver();
  expect(mail).toMatchObject({ state: 'uncertain', attempts: 1 });
  server.faults = {};
  app.clock.move({ hours: 72 });
  await app.runJob('platform-mail-sweep');
  expect(server.received).toHaveLength(1);
  expect(await app.system((work) => sendAgain(work, mail.id))).toBe(true);
  await deliver(mail.id);
  expect(await newest()).toMatchObject({ state: 'sent', insist: true });
  expect(server.received.map((one) => one.messageId)).toEqual(Array(2).fill(`${mail.id}@opgroeiplein.test`));
  expect(await app.system((work) => sendAgain(work, mail.id))).toBe(false);
});

test('who died between claim and answer leaves an uncertain mail after ten minutes, not before', async () => {
  await put();
  const { id } = await newest();
  await app.system((work) =>
    work.tx.updateTable('mails').set({ state: 'sending', attempts: 1, claimed_at: work.now }).where('id', '=', id).execute(),
  );
  app.clock.move({ minutes: 9 });
  await app.runJob('platform-mail-sweep');
  expect(await newest()).toMatchObject({ state: 'sending' });
  app.clock.move({ minutes: 2 });
  await app.runJob('platform-mail-sweep');
  expect(await newest()).toMatchObject({ state: 'uncertain', reason: 'stopped' });
  expect(server.received).toHaveLength(0);
});

test('an answer that comes after all puts right what was called uncertain', async () => {
  server.faults.slow = 500;
  await put();
  const { id } = await newest();
  const underway = deliver(id);
  await expect.poll(async () => (await newest()).state).toBe('sending');
  await app.system((work) => work.tx.updateTable('mails').set({ state: 'uncertain' }).where('id', '=', id).execute());
  await underway;
  expect(await newest()).toMatchObject({ state: 'sent' });
});

test('a mail whose job got lost (a restored backup) is picked up after a minute', async () => {
  await put();
  await app.runJob('platform-mail-sweep');
  expect(server.received).toHaveLength(0);
  app.clock.move({ seconds: 61 });
  await app.runJob('platform-mail-sweep');
  expect(server.received).toHaveLength(1);
});

test('four at once on the same twenty mails: each goes out exactly once', async () => {
  for (let n = 0; n < 20; n += 1) await put(`ouder${n}@ontvanger.test`);
  const ids = (await rows()).filter((row) => row.state === 'queued').map((row) => row.id);
  expect(ids).toHaveLength(20);
  app.clock.move({ seconds: 61 });
  const worker = async (order: string[]) => {
    for (const id of order) await deliver(id);
  };
  const sweep = () => app.runJob('platform-mail-sweep');
  await Promise.all([worker(ids), worker(ids.toReversed()), sweep(), sweep()]);
  expect(new Set(server.received.map((one) => one.messageId)).size).toBe(20);
  expect(server.received).toHaveLength(20);
  expect((await rows()).slice(0, 20).every((row) => row.state === 'sent' && row.attempts === 1)).toBe(true);
});

test("the example's made-up people get no mail, and what is no address is not offered to the server", async () => {
  expect(await putAndDeliver('fatima@voorbeeld.example')).toMatchObject({ state: 'kept', attempts: 0 });
  expect(await putAndDeliver('ouder@ontvanger.test, dief@kwaad.test')).toMatchObject({ state: 'failed', reason: 'address' });
  expect(server.received).toHaveLength(0);
});

test('after two refusals for good an address gets nothing more, except what somebody asks for again', async () => {
  server.faults.recipient = { code: 550, text: '5.1.1 unknown' };
  const to = 'weg@ontvanger.test';
  await putAndDeliver(to);
  expect(await putAndDeliver(to)).toMatchObject({ state: 'bounced' });
  server.faults = {};
  const withheld = await putAndDeliver(to.toUpperCase());
  expect(withheld).toMatchObject({ state: 'withheld', reason: 'unreachable', attempts: 0 });
  await app.system((work) => sendAgain(work, withheld.id));
  await deliver(withheld.id);
  expect(await newest()).toMatchObject({ state: 'sent' });
});
