import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { sendMail } from '../../../../platform/mail/outbox.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  const text = 'Beste Noor,\n\nhttps://opgroeiplein.test/x\n\n<script>alert(1)</script>';
  await app.system((work) => sendMail(work, { kind: 'test', to: 'noor@voorbeeld.example', lang: 'nl', subject: 'Hallo', text }));
});
afterAll(() => app.close());

test('the HTML of a kept mail is a document of its own that can do nothing but look', async () => {
  const [mail] = await app.mails();
  const list = (await app.browser().get('/dev/mail')).body;
  expect(list).toContain(`href="/dev/mail/${mail?.id}/opmaak"`);
  const look = await app.browser().get(`/dev/mail/${mail?.id}/opmaak`);
  const policy = String(look.headers['content-security-policy']);
  expect(policy).toMatch(/^sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline';/);
  expect(policy).not.toMatch(/script-src|img-src|allow-scripts|allow-same-origin/);
  expect(look.body).toContain('Open de pagina</a>');
  expect(look.body).not.toContain('<script>');
  expect((await app.browser().get(`/dev/mail/${crypto.randomUUID()}/opmaak`)).statusCode).toBe(404);
});
