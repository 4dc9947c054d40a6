import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../../test/app.ts';
import { type SettingKey, setting, settings } from '../../index.ts';

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

/** The page of /werk/beheer on which each setting is changed, and the name of its field there. Without one a setting does not compile. */
const pageOf: Record<SettingKey, [page: string, field: string]> = {
  ...{ 'proposal.lapses-after-days': ['termijnen', 'lapse'], 'registration.keep-days': ['termijnen', 'keep'] },
  ...{ 'demand.expires-after-days': ['termijnen', 'expire'], 'offer.review': ['aanbod', 'review'] },
  ...{ 'room.option-days': ['termijnen', 'option'], 'support.answer-days': ['termijnen', 'answer'] },
  ...{ 'reservation.give-back-days': ['termijnen', 'giveBack'], 'group.decide-days': ['termijnen', 'decide'] },
  ...{ 'registration.confirm-hours': ['termijnen', 'confirm'], 'intake.hold-days': ['termijnen', 'hold'] },
  ...{ 'reminder.first-days': ['termijnen', 'remindFirst'], 'reminder.session-days': ['termijnen', 'remindSession'] },
  ...{ 'evaluation.close-days': ['evaluatie', 'close'], 'evaluation.remind-days': ['evaluatie', 'remind'] },
  ...{ 'certificate.least-percent': ['evaluatie', 'least'], 'qualification.warn-days': ['termijnen', 'warn'] },
  ...{ 'freshness.offer-days': ['versheid', 'offer'], 'freshness.room-days': ['versheid', 'room'] },
  ...{ 'freshness.trainer-days': ['versheid', 'trainer'], 'freshness.organisation-days': ['versheid', 'organisation'] },
  ...{ 'freshness.warn-days': ['versheid', 'warn'], 'freshness.remind-days': ['versheid', 'remind'] },
  ...{ 'freshness.link-days': ['versheid', 'link'], 'recruitment.monthly-mails': ['werving', 'most'] },
  ...{ 'initiative.public-days': ['termijnen', 'public'], 'initiative.keep-days': ['termijnen', 'keepInitiative'] },
  ...{ 'look.theme': ['regio', 'look'], 'region.name': ['regio', 'name'], 'contact.phone': ['regio', 'phone'] },
  ...{ 'contact.email': ['regio', 'email'], 'contact.hours': ['regio', 'hours'] },
};

test('every setting of the region can be changed by who runs it, on a page of /werk/beheer', async () => {
  const shown = new Map<string, string>();
  for (const key of Object.keys(settings) as SettingKey[]) {
    const [page, field] = pageOf[key];
    if (!shown.has(page)) shown.set(page, (await admin.get(`/werk/beheer/${page}`)).body);
    expect(shown.get(page), `${key} at /werk/beheer/${page}`).toContain(`name="${field}"`);
  }
});
