import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { addOrganisation, changeSetting } from './index.ts';
import { openedNotice } from './opened-notice.tsx';
import { audienceOf, type OpeningAsked, type OpeningAudience, opened, organisationOpened, setOpening } from './openings.ts';

let app: TestApp;
let world: GroupWorld;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  await app.system((work) => changeSetting(work, 'contact.phone', '071-555 01 00'));
});
afterAll(() => app.close());

/** Signed in anew: the clock moves further than a session lasts. */
const administrator = async () => (await app.person({ memberships: [{ role: 'region-admin' }] })).browser;
const isOpen = (audience: OpeningAudience, asked: OpeningAsked = {}) => app.read((reading) => opened(reading, audience, asked));
const set = (input: Partial<Parameters<typeof setOpening>[1]>) =>
  app.system((work) =>
    setOpening(work, {
      domain: 'youth',
      audience: 'parents',
      municipalityIds: [],
      opensOn: localDate(app.clock.now()),
      ...input,
    }),
  );
const here = () => ({ municipalityId: world.municipalityId });

describe('who it is open to', () => {
  test('where nothing is said youth is open and Wmo is closed', async () => {
    expect(await isOpen('parents', here())).toBe(true);
    expect(await isOpen('cjg-partners', { domain: 'wmo' })).toBe(false);
  });

  test('a municipality goes before the region; a day counts from that day on', async () => {
    const today = localDate(app.clock.now());
    await set({ audience: 'basic-provisions', opensOn: null });
    expect(await isOpen('basic-provisions', here())).toBe(false);
    expect(await isOpen('basic-provisions')).toBe(false);
    await set({ audience: 'basic-provisions', municipalityIds: [world.municipalityId], opensOn: today.add({ days: 3 }) });
    expect(await isOpen('basic-provisions', here())).toBe(false);
    const notice = await app.read((reading) => openedNotice(reading, 'basic-provisions', here()));
    expect(notice).toMatchObject({ from: today.add({ days: 3 }) });
    expect(notice?.openTo).toContain('parents');
    app.clock.move({ days: 3 });
    expect(await isOpen('basic-provisions', here())).toBe(true);
    expect(await isOpen('basic-provisions')).toBe(true);
    await set({ audience: 'basic-provisions', opensOn: null });
    expect(await isOpen('basic-provisions', here())).toBe(false);
  });

  test('an organisation comes in as what it is', async () => {
    expect(audienceOf({ kind: 'provider', independent: true })).toBe('independent-providers');
    expect(audienceOf({ kind: 'provider', independent: false })).toBe('contracted-providers');
    expect(audienceOf({ kind: 'finding-place', independent: false })).toBe('basic-provisions');
    expect(audienceOf({ kind: 'core-partner', independent: false })).toBe('cjg-partners');
    expect(await app.read((reading) => organisationOpened(reading, crypto.randomUUID()))).toBeNull();
  });
});

describe('the doors', () => {
  test('parents of a municipality that is not open are told since when, and get the number of the desk', async () => {
    const { slug } = await app.system((work) => plannedGroup(work, world));
    const path = `/groepen/${slug}/aanmelden`;
    const browser = app.browser();
    const open = await browser.get(path);
    expect(open.body).toContain('name-0');
    const day = localDate(app.clock.now()).add({ months: 2 });
    for (const audience of ['parents', 'youth'] as const)
      await set({ audience, municipalityIds: [world.municipalityId], opensOn: day });
    const closed = await browser.get(path);
    expect(closed.statusCode).toBe(200);
    expect(closed.body).toContain('nog niet open voor ouders');
    expect(closed.body).toContain('071-555 01 00');
    expect(closed.body).not.toContain('name-0');
    // Open to parents but not to young people: who registers themselves is told so at their name.
    await set({ audience: 'parents', municipalityIds: [world.municipalityId] });
    const birth = localDate(app.clock.now()).subtract({ years: 9 });
    const child = { 'name-0': 'Kind', 'birth-0-day': birth.day, 'birth-0-month': birth.month, 'birth-0-year': birth.year };
    const contact = String((await browser.post(path, child)).headers.location);
    const who = { name: 'Iemand', email: 'iemand@voorbeeld.example' };
    const self = await browser.post(contact, { ...who, relation: 'self' });
    expect(self.statusCode).toBe(422);
    expect(self.body).toContain('nog niet open voor jongeren');
    expect((await browser.post(contact, { ...who, relation: 'parent' })).statusCode).toBe(303);
  });

  test('a provider of a kind that is not open is not invited', async () => {
    const organisationId = await app.system((work) =>
      addOrganisation(work, {
        slug: 'praktijk',
        name: 'Praktijk',
        kind: 'provider',
        sort: 'Vrijgevestigd',
        independent: true,
        summary: '',
      }),
    );
    const path = '/werk/beheer/mensen/uitnodigen';
    const fields = { name: 'Nora', email: 'nora@voorbeeld.example', lang: 'nl', roles: 'provider', organisation: organisationId };
    await set({ audience: 'independent-providers', opensOn: null });
    const admin = await administrator();
    const refused = await admin.post(path, fields);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('nog niet open voor dit soort aanbieders');
    await set({ audience: 'independent-providers' });
    expect((await admin.post(path, fields)).statusCode).toBe(303);
  });

  test('offers of the Wmo are hidden until it is opened to somebody', async () => {
    await app.system((work) => work.tx.updateTable('offers').set({ domain: 'wmo' }).where('id', '=', world.offerId).execute());
    const page = async () => (await app.browser().get('/aanbod/sterk-staan')).statusCode;
    expect(await page()).toBe(404);
    await set({ domain: 'wmo', audience: 'cjg-partners' });
    expect(await page()).toBe(200);
  });
});

describe('the page of who runs the region', () => {
  const path = '/werk/beheer/openstelling';
  test('opens and closes per municipality, and says what is wrong', async () => {
    const fields = { audience: 'youth', domain: 'wmo', where: world.municipalityId };
    const admin = await administrator();
    const missing = await admin.post(path, { ...fields, when: 'day' });
    expect(missing.statusCode).toBe(422);
    expect(missing.body).toContain('href="#veld-day"');
    const unknown = await admin.post(path, { ...fields, where: crypto.randomUUID(), when: 'today' });
    expect(unknown.statusCode).toBe(422);
    expect((await admin.post(path, { ...fields, when: 'today' })).statusCode).toBe(303);
    expect(await isOpen('youth', { ...here(), domain: 'wmo' })).toBe(true);
    expect((await admin.get(`${path}?domein=wmo`)).body).toContain('Leiden');
    const { browser } = await app.person({ memberships: [{ role: 'editor' }] });
    expect((await browser.get(path)).statusCode).toBe(403);
  });
});
