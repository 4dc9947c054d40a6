import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type MailServer, startMailServer } from '../../../test/mail-server.ts';
import { addressWorks, isUnreachable } from './addresses.ts';
import { readBounce } from './bounce-report.ts';
import { recordBounce } from './bounces.ts';
import { sendMail } from './outbox.ts';
import { openPost, type Post } from './post.ts';

const BOUNCE = 'bounce+{id}@opgroeiplein.test';
const TOKEN = 'a-token-for-tests-only';

let server: MailServer;
let post: Post;
let app: TestApp;
beforeAll(async () => {
  server = await startMailServer();
  post = openPost(server.settings({ bounce: BOUNCE }));
  app = await createTestApp({ mail: { post, bounceToken: TOKEN } });
});
afterAll(async () => {
  await app.close();
  await post.close();
  await server.close();
});

const mailOf = (id: string) =>
  app.read((reading) =>
    reading.tx.selectFrom('mails').select(['state', 'reason']).where('id', '=', id).executeTakeFirstOrThrow(),
  );

/** Sends a mail and gives its id and the return path that the server saw. */
async function sent(to: string): Promise<{ id: string; returnPath: string }> {
  await app.system((work) => sendMail(work, { kind: 'test', to, lang: 'nl', subject: 'Hallo', text: 'Tot dinsdag.' }));
  const { id } = await app.read((reading) =>
    reading.tx.selectFrom('mails').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  );
  await app.runJob('mail-delivery', { regionId: app.region.id, mailId: id });
  return { id, returnPath: server.received.at(-1)?.from ?? '' };
}

/** A delivery status notification as Postfix writes it. */
function notification(to: string, action: string, status: string): string {
  return [
    'Return-Path: <>',
    'Delivered-To: bounce@opgroeiplein.test',
    `To: ${to}`,
    'From: MAILER-DAEMON@mx.ontvanger.test (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grens"',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '--grens',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.ontvanger.test',
    'Arrival-Date: Tue, 24 Nov 2026 10:00:00 +0100',
    '',
    'Final-Recipient: rfc822; ouder@ontvanger.test',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550',
    ' 5.1.1 <ouder@ontvanger.test>: User unknown',
    '',
    '--grens',
    'Content-Type: message/rfc822',
    '',
    'Subject: Hallo',
    '',
    'Tot dinsdag.',
    '--grens--',
    '',
  ].join('\r\n');
}

const hand = (payload: string, headers: Record<string, string> = {}) =>
  app.http.inject({
    method: 'POST',
    url: '/api/v1/bounces',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${TOKEN}`, ...headers },
    payload,
  });
const isDead = (to: string) => app.read((reading) => isUnreachable(reading, to));

test('two hard bounces make an address unreachable; a second report of the same mail does not count', async () => {
  const to = 'weg@ontvanger.test';
  const first = await sent(to);
  expect((await hand(notification(first.returnPath, 'failed', '5.1.1'))).json()).toEqual({ result: 'hard' });
  expect(await mailOf(first.id)).toEqual({ state: 'bounced', reason: '5.1.1' });
  expect((await hand(notification(first.returnPath, 'failed', '5.1.1'))).json()).toEqual({ result: 'known' });
  expect(await isDead(to)).toBe(false);
  const second = await sent(to);
  await hand(notification(second.returnPath.toUpperCase(), 'failed', '5.1.1'));
  expect(await isDead(to)).toBe(true);
  const third = await sent(to);
  expect(await mailOf(third.id)).toEqual({ state: 'withheld', reason: 'unreachable' });
});

test('an address that was confirmed works again', async () => {
  const to = 'weg@ontvanger.test';
  await app.system((work) => addressWorks(work, ` ${to.toUpperCase()} `));
  expect(await isDead(to)).toBe(false);
  expect(await mailOf((await sent(to)).id)).toMatchObject({ state: 'sent' });
});

test('a full mailbox and a delay are counted and no more', async () => {
  const to = 'vol@ontvanger.test';
  const slow = await sent(to);
  expect((await hand(notification(slow.returnPath, 'delayed', '4.4.1'))).json()).toEqual({ result: 'soft' });
  expect(await mailOf(slow.id)).toMatchObject({ state: 'sent' });
  for (const status of ['5.2.2', '4.4.7', '5.7.1']) {
    const mail = await sent(to);
    expect((await hand(notification(mail.returnPath, 'failed', status))).json()).toEqual({ result: 'soft' });
    expect(await mailOf(mail.id)).toEqual({ state: 'bounced', reason: status });
  }
  expect(await isDead(to)).toBe(false);
});

test('a return path that somebody made up does nothing', async () => {
  const { id, returnPath } = await sent('ouder@ontvanger.test');
  const forged = returnPath.replace(/(.)@/, (_, last: string) => `${last === '0' ? '1' : '0'}@`);
  expect((await hand(notification(forged, 'failed', '5.1.1'))).json()).toEqual({ result: 'unknown' });
  expect((await hand(notification(BOUNCE.replace('{id}', id), 'failed', '5.1.1'))).json()).toEqual({ result: 'unknown' });
  expect(await mailOf(id)).toMatchObject({ state: 'sent' });
});

test('an answer of a person, a holiday notice, good news and rubbish are no bounce', async () => {
  const { id, returnPath } = await sent('ouder@ontvanger.test');
  for (const mail of [
    `To: ${returnPath}\r\nSubject: Re: Hallo\r\n\r\nIk ben met vakantie.`,
    'rubbish',
    '\r\n\r\n',
    'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n:::\r\n',
  ])
    expect((await hand(mail)).json(), mail).toEqual({ result: 'no-report' });
  expect((await hand(notification(returnPath, 'delivered', '2.0.0'))).json()).toEqual({ result: 'other' });
  expect(await mailOf(id)).toMatchObject({ state: 'sent' });
});

test('only who shows the token, only a mail, only one that is not too large', async () => {
  const { returnPath } = await sent('ouder@ontvanger.test');
  const report = notification(returnPath, 'failed', '5.1.1');
  for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`]) {
    const answer = await hand(report, { authorization });
    expect([answer.statusCode, answer.headers['www-authenticate']], authorization).toEqual([401, 'Bearer']);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  }
  expect((await hand('{}', { 'content-type': 'application/json' })).statusCode).toBe(415);
  expect((await hand(report, { 'content-type': 'image/png' })).statusCode).toBe(415);
  expect((await hand('x'.repeat(300_000))).statusCode).toBe(413);
});

test('described in the OpenAPI with its token; without a token it is not there', async () => {
  const { paths, components } = (await app.http.inject('/api/v1/openapi.json')).json();
  const operation = paths['/bounces'].post;
  expect(Object.keys(operation.requestBody.content)).toEqual(['message/rfc822']);
  expect(operation.security).toEqual([{ bearer: [] }]);
  expect(components.securitySchemes.bearer).toMatchObject({ type: 'http', scheme: 'bearer' });
  const without = await createTestApp();
  expect((await without.http.inject('/api/v1/openapi.json')).json().paths['/bounces']).toBeUndefined();
  expect((await without.http.inject({ method: 'POST', url: '/api/v1/bounces' })).statusCode).toBe(404);
  await without.close();
});

test('a report is read without the folds of its lines, and a mail of another region is unknown', async () => {
  const report = await readBounce(notification('a@b.test', 'failed', '5.1.1'));
  expect(report).toMatchObject({ action: 'failed', status: '5.1.1', sentTo: ['bounce@opgroeiplein.test', 'a@b.test'] });
  const strange = { sentTo: [`bounce+${'0'.repeat(48)}@x.test`], action: 'failed', status: '5.1.1' } as const;
  expect(await app.system((work) => recordBounce(work, { ...strange, sentTo: [...strange.sentTo] }))).toBe('unknown');
});
