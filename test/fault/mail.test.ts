import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendMail } from '../../src/platform/mail/outbox.ts';
import { openPost, type Post } from '../../src/platform/mail/post.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { type MailServer, startMailServer } from '../mail-server.ts';
import { launch } from '../start/process.ts';

const MAILS = 100;
const root = resolve(import.meta.dirname, '../..');

let server: MailServer;
let post: Post;
let app: TestApp;
beforeAll(async () => {
  server = await startMailServer();
  server.faults.slow = 5;
  post = openPost(server.settings());
  app = await createTestApp({ mail: { post, bounceToken: null }, start: Temporal.Now.instant().subtract({ minutes: 10 }) });
});
afterAll(async () => {
  await app.close();
  await post.close();
  await server.close();
});

/** A process of its own that delivers what is due; killed when the server has so many mails. Says how it ended. */
async function work(killAt = Number.POSITIVE_INFINITY): Promise<number | string> {
  const hook = join(root, 'bin/lib/jsx-hook.mjs');
  const env = { PATH: process.env.PATH, APP_URL: app.appUrl, SMTP_PORT: String(server.port) };
  const worker = launch(process.execPath, ['--import', hook, join(root, 'test/fault/mail-worker.ts')], { cwd: root, env });
  const watch = setInterval(() => {
    if (server.received.length >= killAt) process.kill(worker.pid, 'SIGKILL');
  }, 1);
  const ended = await worker.ended;
  clearInterval(watch);
  if (ended !== 'SIGKILL' && ended !== 0) throw new Error(worker.output());
  return ended;
}

test('kill -9 amid 100 deliveries, twice: none goes out twice, none is lost without being shown as uncertain', async () => {
  for (let n = 0; n < MAILS; n += 1)
    await app.system((w) =>
      sendMail(w, { kind: 'test', to: `ouder${n}@ontvanger.test`, lang: 'nl', subject: `Mail ${n}`, text: 'Tot dinsdag.' }),
    );
  for (const killAt of [30, 60]) expect(await work(killAt)).toBe('SIGKILL');
  expect(await work()).toBe(0);
  app.clock.move({ minutes: 30 });
  await app.runJob('platform-mail-sweep');

  const rows = await app.read((reading) => reading.tx.selectFrom('mails').select(['id', 'state']).execute());
  const inState = (state: string) => rows.filter((row) => row.state === state).map((row) => row.id);
  const arrived = server.received.map((mail) => mail.messageId.split('@')[0]);
  const [sent, uncertain] = [inState('sent'), inState('uncertain')];
  expect(arrived.length, 'twice').toBe(new Set(arrived).size);
  expect(sent.length + uncertain.length, 'every mail is one or the other').toBe(MAILS);
  expect(
    sent.filter((id) => !arrived.includes(id)),
    'called sent and never arrived',
  ).toEqual([]);
  expect(arrived.filter((id) => !sent.includes(id ?? '') && !uncertain.includes(id ?? ''))).toEqual([]);
  // Each kill hits at most the mails that were in hand.
  expect(uncertain.length).toBeLessThanOrEqual(2 * 4);
  expect(uncertain.length).toBeGreaterThan(0);
}, 60_000);
