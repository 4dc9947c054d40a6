import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../../test/app.ts';
import { setting } from '../../index.ts';

const path = '/werk/beheer/termijnen';
let app: TestApp;
let admin: Browser;
beforeAll(async () => {
  app = await createTestApp();
  ({ browser: admin } = await app.person({ memberships: [{ role: 'region-admin' }] }));
});
afterAll(() => app.close());

const right = {
  ...{ expire: '200', lapse: '5', decide: '12', giveBack: '6', confirm: '24', keep: '365', public: '180', keepInitiative: '90' },
  ...{ option: '7', answer: '3' },
  ...{ hold: '14', remindFirst: '3', remindSession: '1' },
  warn: '60, 14',
};
const trail = () =>
  app.read((reading) => reading.tx.selectFrom('audit_events').select('detail').where('action', '=', 'region.terms').execute());

test('who runs the region changes its terms; only what changed is in the trail, and the same again leaves nothing', async () => {
  expect((await admin.get(path)).body).toContain('value="90, 30, 7"');
  for (let times = 0; times < 2; times += 1) expect((await admin.post(path, right)).statusCode).toBe(303);
  expect(await app.read((reading) => setting(reading, 'group.decide-days'))).toBe(12);
  expect(await app.read((reading) => setting(reading, 'qualification.warn-days'))).toBe('60 14');
  expect(await trail()).toEqual([{ detail: { expire: 200, lapse: 5, decide: 12, giveBack: 6, warn: '60 14' } }]);
});

test('everything outside its limits is refused at once, with what was typed', async () => {
  const refused = await admin.post(path, { ...right, decide: '91', confirm: '0', keep: '', warn: 'bijna' });
  expect(refused.statusCode).toBe(422);
  for (const field of ['decide', 'confirm', 'keep', 'warn']) expect(refused.body).toContain(`href="#veld-${field}"`);
  expect(refused.body).toContain('value="bijna"');
  expect(await app.read((reading) => setting(reading, 'registration.confirm-hours'))).toBe(24);
});
