import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveProvider } from '../../src/modules/sign-in/organisations/provider-changes.ts';
import { CALLBACK, CLIENT } from '../factories/oidc-world.ts';
import { type RightIssuer, rightIssuer } from '../factories/right-issuer.ts';
import { type LiveApp, launchBrowser, listeningApp, visitor } from './browser.ts';

let app: LiveApp;
let browser: Browser;
let service: RightIssuer;
beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
  service = await rightIssuer({ ...CLIENT, redirectUri: `${app.url}${CALLBACK}` });
  const row = await app.read((reading) =>
    reading.tx.selectFrom('organisations').select('id').where('slug', '=', 'jgt-leiden-noord').executeTakeFirstOrThrow(),
  );
  const form = {
    organisationId: row.id,
    name: 'Gemeente Proef',
    issuer: service.issuer,
    strongAcr: [],
    askedAcr: [],
    active: true,
  };
  await app.system((work) => saveProvider(work, { ...form, clientId: CLIENT.id, clientSecret: CLIENT.secret }));
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await service?.close();
});

test.each([true, false])(
  'a worker signs in at their own organisation (script: %s)',
  async (javaScriptEnabled) => {
    service.expect({ sub: 'fatima', email: 'fatima.voorbeeld@voorbeeld.example', verified: true });
    const context = await visitor(browser, app.url, { javaScriptEnabled });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto('/inloggen?terug=%2Fwerk%2Fgroepsvragen');
    await page.getByRole('button', { name: 'Log in via Gemeente Proef' }).click();
    // With script the page of coming back presses its own button; to the organisation the browser goes by itself either way.
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.waitForURL((url) => url.pathname === '/werk/groepsvragen');
    await expect.poll(() => page.getByText('Fatima Voorbeeld').count()).toBeGreaterThan(0);
    await context.close();
  },
  60_000,
);
