import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../../test/app.ts';
import { setting } from '../../index.ts';

const path = '/werk/beheer/regio';
let app: TestApp;
let admin: Browser;
beforeAll(async () => {
  app = await createTestApp();
  ({ browser: admin } = await app.person({ memberships: [{ role: 'region-admin' }] }));
});
afterAll(() => app.close());

const right = { look: 'ma', name: 'Regio Plein', phone: '071-555 01 00', email: 'hallo@plein.example', hours: 'elke werkdag' };
const actions = () =>
  app.read((reading) =>
    reading.tx.selectFrom('audit_events').select(['action', 'detail']).where('action', '=', 'region.change').execute(),
  );

test('who runs the region changes its look, name and desk; the trail says which, not what', async () => {
  const shown = await admin.get(path);
  expect(shown.body).toContain('value="Testregio"');
  const sent = await admin.post(path, right);
  expect(sent.statusCode).toBe(303);
  const again = await admin.get(path);
  for (const value of Object.values(right).slice(1)) expect(again.body).toContain(`value="${value}"`);
  expect(await app.read((reading) => setting(reading, 'look.theme'))).toBe('ma');
  const rows = await actions();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('plein.example');
});

test('the same again changes nothing and leaves nothing', async () => {
  await admin.post(path, right);
  expect(await actions()).toHaveLength(1);
});

test('a look that does not exist, a name of nothing and a wrong address are all refused at once, with what was typed', async () => {
  const refused = await admin.post(path, { ...right, look: 'neon', name: ' ', email: 'geen adres', phone: 'bel me' });
  expect(refused.statusCode).toBe(422);
  for (const field of ['look', 'name', 'email', 'phone']) expect(refused.body).toContain(`href="#veld-${field}"`);
  expect(refused.body).toContain('value="bel me"');
  expect(await app.read((reading) => setting(reading, 'region.name'))).toBe('Regio Plein');
});

test('others do not come in', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'privacy-officer' }] });
  expect((await browser.get(path)).statusCode).toBe(403);
});
