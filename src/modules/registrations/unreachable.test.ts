import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { blindIndex } from '../../platform/crypto/keys.ts';
import { countBounce, isUnreachable } from '../../platform/mail/addresses.ts';
import { confirmRegistration } from './confirmation.ts';
import { aGroup, aWorld, family, registered, START } from './registration.test-help.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ start: START });
});
afterAll(() => app.close());

test('staff see which family must be called, until somebody confirms with that address', async () => {
  const { groupId } = await aGroup(app, await aWorld(app));
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const dead = family(groupId);
  const { registrationId } = await registered(app, dead);
  await registered(app, family(groupId));
  const [list, page] = [`/werk/groepen/${groupId}/deelnemers`, `/werk/groepen/${groupId}/deelnemers/${registrationId}`];
  expect((await planner.browser.get(list)).body).not.toContain('Bel de ouder');

  const index = blindIndex(app.services.keys, dead.contact.email);
  await app.system((work) => countBounce(work, index, true));
  expect((await planner.browser.get(page)).body).not.toContain('Bel de ouder');
  await app.system((work) => countBounce(work, index, true));
  expect((await planner.browser.get(page)).body).toContain('Dit e-mailadres werkt niet. Bel de ouder.');
  expect((await planner.browser.get(`/en${page}`)).body).toContain('Call the parent.');
  const shown = (await planner.browser.get(list)).body;
  expect(shown.match(/op-notice--warning[\s\S]*?<\/ul>/)?.[0].match(/<li>/g)).toHaveLength(1);

  await app.system((work) => confirmRegistration(work, registrationId));
  expect(await app.read((reading) => isUnreachable(reading, dead.contact.email))).toBe(false);
  expect((await planner.browser.get(page)).body).not.toContain('Bel de ouder');
});
