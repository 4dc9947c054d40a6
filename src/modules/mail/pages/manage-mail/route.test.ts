import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { sendMail } from '../../../../platform/mail/outbox.ts';

let app: TestApp;
let admin: Awaited<ReturnType<TestApp['person']>>;
beforeAll(async () => {
  app = await createTestApp();
  admin = await app.person({ memberships: [{ role: 'region-admin' }] });
});
afterAll(() => app.close());

type Rows = { state: 'uncertain' | 'bounced' | 'withheld' | 'failed' | 'queued'; reason: string; reply_code?: number };
let last: string;

/** A mail that ended so. */
async function ended(set: Rows & { attempts?: number; next_attempt_at?: Temporal.Instant }): Promise<string> {
  return app.system(async (work) => {
    await sendMail(work, {
      kind: 'proposal-ended',
      to: 'fatima.geheim@ontvanger.test',
      lang: 'nl',
      subject: 'Geheim',
      text: 'Geheim',
    });
    const { id } = await work.tx.selectFrom('mails').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
    await work.tx
      .updateTable('mails')
      .set({ delivered_at: work.now, ...set })
      .where('id', '=', id)
      .execute();
    return id;
  });
}
beforeEach(async () => {
  last = await ended({ state: 'uncertain', reason: 'stopped' });
});

const PAGE = '/werk/beheer/mail';
const events = (action: string) =>
  app.read((reading) =>
    reading.tx.selectFrom('audit_events').select(['subject_id', 'detail']).where('action', '=', action).execute(),
  );

test('it says what is wrong and for which kind, and not to whom or what was written', async () => {
  const { body } = await admin.browser.get(PAGE);
  expect(body).toContain('Het programma stopte tijdens het versturen');
  expect(body).toContain('Een voorstel gaat niet door');
  expect(body).toContain('f…@ontvanger.test');
  expect(body).not.toMatch(/geheim/i);
  expect(await events('mail.list')).not.toEqual([]);
});

test('each kind of trouble has its own list, in Dutch and English', async () => {
  await ended({ state: 'bounced', reason: '5.1.1', reply_code: 550 });
  await ended({ state: 'withheld', reason: 'unreachable' });
  await ended({
    state: 'queued',
    reason: '4.7.1',
    reply_code: 451,
    attempts: 2,
    next_attempt_at: app.clock.now().add({ minutes: 5 }),
  });
  expect((await admin.browser.get(`${PAGE}?stand=bounced`)).body).toContain('Het mailadres bestaat niet (550, 5.1.1)');
  expect((await admin.browser.get(`${PAGE}?stand=withheld`)).body).toContain('Het adres werkt niet');
  expect((await admin.browser.get(`${PAGE}?stand=failed`)).body).toContain('Geen mislukte mail');
  const queued = (await admin.browser.get(`/en${PAGE}?stand=queued`)).body;
  expect(queued).toContain('Refused for now (451, 4.7.1), 2 attempts. Next attempt');
  expect(queued).not.toContain('/verzending"');
});

test('sending again puts it in the queue once, with an audit row that names nobody', async () => {
  const sent = await admin.browser.post(`${PAGE}/${last}/verzending`, {}, PAGE);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, PAGE]);
  const row = await app.read((reading) =>
    reading.tx.selectFrom('mails').select(['state', 'insist', 'attempts']).where('id', '=', last).executeTakeFirstOrThrow(),
  );
  expect(row).toEqual({ state: 'queued', insist: true, attempts: 0 });
  expect(await events('mail.send-again')).toEqual([{ subject_id: last, detail: { kind: 'proposal-ended' } }]);
  await ended({ state: 'uncertain', reason: 'stopped' });
  expect((await admin.browser.post(`${PAGE}/${last}/verzending`, {}, PAGE)).statusCode).toBe(404);
});

test('without a mail server it says that mail is kept', async () => {
  expect((await admin.browser.get(PAGE)).body).toContain('Er is geen mailserver ingesteld');
});

test('a trainer has nothing to do with it', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'trainer' }] });
  expect((await browser.get(PAGE)).statusCode).toBe(403);
});
