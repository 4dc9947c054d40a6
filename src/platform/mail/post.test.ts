import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '../../../test/mail-server.ts';
import { type Message, openPost, type Post, type PostLimits } from './post.ts';
import type { MailSettings } from './settings.ts';

/** Longer than a busy machine holds up a mail; short where a server is silent on purpose. */
const patient: PostLimits = { whole: 20_000, connecting: 20_000, silence: 20_000 };
const hasty: PostLimits = { whole: 1_500, connecting: 500, silence: 700 };
const mail = (size = 200): Message => ({
  from: 'post@opgroeiplein.test',
  to: 'ouder@ontvanger.test',
  content: Buffer.from(`Subject: Hallo\r\nMessage-ID: <een@opgroeiplein.test>\r\n\r\n${'regel met tekst\r\n'.repeat(size / 17)}`),
});

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function pair(
  options: SMTPServerOptions = {},
  over: Partial<MailSettings> = {},
  tls = {},
  limits = patient,
): Promise<{ server: MailServer; post: Post }> {
  const server = await startMailServer(options);
  const post = openPost(server.settings(over), limits, tls);
  opened.push(post, server);
  return { server, post };
}

test('a mail arrives once, with the return path as its sender', async () => {
  const { server, post } = await pair();
  expect(await post.send(mail())).toEqual({ kind: 'sent', code: 250 });
  expect(server.received).toMatchObject([
    { from: 'post@opgroeiplein.test', to: 'ouder@ontvanger.test', messageId: 'een@opgroeiplein.test' },
  ]);
});

test('a recipient that does not exist is refused for good, greylisting is not', async () => {
  const { server, post } = await pair();
  server.faults.recipient = { code: 550, text: '5.1.1 no such user' };
  expect(await post.send(mail())).toEqual({ kind: 'refused', code: 550, reason: '5.1.1', address: true });
  server.faults.recipient = { code: 451, text: '4.7.1 come back later' };
  expect(await post.send(mail())).toEqual({ kind: 'later', code: 451, reason: '4.7.1' });
  server.faults = { data: { code: 554, text: '5.7.1 spam' } };
  expect(await post.send(mail())).toMatchObject({ kind: 'refused', code: 554, address: false });
  server.faults = {};
  expect(await post.send(mail())).toMatchObject({ kind: 'sent' });
});

test('a connection that breaks while the mail is on its way is tried again later: the server cannot have all of it', async () => {
  const { server, post } = await pair();
  server.faults.drop = 'amid-data';
  expect(await post.send(mail(20_000_000))).toMatchObject({ kind: 'later', code: null });
  expect(server.received).toEqual([]);
});

test('a server that takes the mail and dies before its answer leaves it uncertain, and the pool does not send it again', async () => {
  const { server, post } = await pair();
  server.faults.drop = 'before-answer';
  expect(await post.send(mail())).toMatchObject({ kind: 'uncertain' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(server.received).toHaveLength(1);
});

test('a server that has all and is silent too long leaves it uncertain', async () => {
  const { server, post } = await pair({}, {}, {}, hasty);
  server.faults.slow = 1_200;
  expect(await post.send(mail())).toEqual({ kind: 'uncertain', reason: 'time-out' });
});

test('nobody there: later', async () => {
  const { server, post } = await pair();
  await server.close();
  expect(await post.send(mail())).toMatchObject({ kind: 'later', code: null, reason: 'no-server' });
  expect(await post.check()).toBe('no-server');
});

test('a connection that was closed while idle does not make the next mail uncertain', async () => {
  const { server, post } = await pair({ socketTimeout: 2_000 });
  expect(await post.send(mail())).toMatchObject({ kind: 'sent' });
  await new Promise((resolve) => setTimeout(resolve, 2_600));
  expect(await post.send(mail())).toMatchObject({ kind: 'sent' });
  expect(server.received).toHaveLength(2);
});

const guarded: SMTPServerOptions = {
  authOptional: false,
  allowInsecureAuth: true,
  onAuth: (auth, _session, done) =>
    auth.password === 'goed' ? done(null, { user: 'post' }) : done(new Error('Invalid username or password')),
};

test('a wrong password is our fault and no reason to give up; the right one is let in', async () => {
  const wrong = await pair(guarded, { auth: { user: 'post', pass: 'fout' } });
  expect(await wrong.post.send(mail())).toMatchObject({ kind: 'later', code: 535 });
  expect(await wrong.post.check()).not.toBeNull();
  const right = await pair(guarded, { auth: { user: 'post', pass: 'goed' } });
  expect(await right.post.check()).toBeNull();
  expect(await right.post.send(mail())).toMatchObject({ kind: 'sent' });
});

test('required TLS is not left out when the server has none, and nothing is said before it', async () => {
  const { server, post } = await pair(guarded, { startTls: 'required', auth: { user: 'post', pass: 'goed' } });
  expect(await post.send(mail())).toMatchObject({ kind: 'later' });
  expect(server.received).toEqual([]);
});

/** Makes the certificates; a bare machine may not have it. */
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

test.runIf(hasOpenssl)('TLS with a certificate that is trusted; another one is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync(
    'openssl',
    [...request, '-keyout', key, '-out', cert, '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'],
    { stdio: 'ignore' },
  );
  const own = { key: readFileSync(key), cert: readFileSync(cert), disabledCommands: [] };
  rmSync(folder, { recursive: true });
  const trusted = await pair(own, { startTls: 'required' }, { ca: own.cert });
  expect(await trusted.post.send(mail())).toMatchObject({ kind: 'sent' });
  const strange = await pair(own, { startTls: 'required' });
  expect(await strange.post.send(mail())).toMatchObject({ kind: 'later', code: null });
  expect(strange.server.received).toEqual([]);
  const direct = await pair({ ...own, secure: true }, { secure: true }, { ca: own.cert });
  expect(await direct.post.send(mail())).toMatchObject({ kind: 'sent' });
});
