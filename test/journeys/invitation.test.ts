import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';

const ADDRESS = 'nora.nieuw@voorbeeld.example';

let app: LiveApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('an administrator invites somebody, who comes in without JavaScript and sees only what the role may', async () => {
  const office = await visitor(browser, app.url, { viewport: DESKTOP });
  office.setDefaultTimeout(15_000);
  const admin = await become(office, 'Wim Instelling');
  await admin.goto('/werk/beheer/mensen');
  await admin.getByRole('link', { name: 'Nodig iemand uit' }).first().click();
  await admin.getByLabel('Naam', { exact: true }).fill('Nora Nieuw');
  await admin.getByLabel('E-mailadres').fill(ADDRESS);
  await admin.locator('label', { hasText: /^professional in een team$/ }).click();
  await admin.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  // What is missing is told beside its field, and nothing that was typed is lost.
  await admin.getByText('Deze rol hoort bij een organisatie').first().waitFor();
  await admin.getByLabel('Organisatie').selectOption({ label: 'JGT Leiden-Noord' });
  await admin.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await admin.getByText('De uitnodiging is verstuurd.').waitFor();
  expect(await admin.getByRole('row', { name: /Nora Nieuw/ }).textContent()).toContain('open');

  const mail = (await app.mails()).find((one) => one.to === ADDRESS);
  const link = /https?:\/\/\S+\/uitnodiging\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  const phone = await visitor(browser, app.url, { viewport: PHONE, javaScriptEnabled: false });
  const nora = await phone.newPage();
  await nora.goto(new URL(link).pathname);
  expect(await nora.getByRole('heading', { level: 1 }).textContent()).toBe('Je bent uitgenodigd');
  await nora.getByText('JGT Leiden-Noord').first().waitFor();
  await nora.getByRole('button', { name: 'Neem de uitnodiging aan' }).click();
  await nora.waitForURL((url) => url.pathname === '/werk');
  expect((await nora.goto('/werk/groepsvragen'))?.status()).toBe(200);
  expect((await nora.goto('/werk/beheer/mensen'))?.status()).toBe(403);

  // The link is of no use to who finds the mail later.
  const stranger = await (await visitor(browser, app.url)).newPage();
  expect((await stranger.goto(new URL(link).pathname))?.status()).toBe(410);

  await admin.goto('/werk/beheer/mensen?naam=nora');
  await admin.getByRole('link', { name: 'Nora Nieuw' }).click();
  await admin.getByText(ADDRESS).waitFor();
  await admin.getByRole('link', { name: 'Sluit het account af' }).click();
  await admin.getByRole('button', { name: 'Sluit het account af' }).click();
  await admin.getByText('Het account is afgesloten.').waitFor();
  await nora.goto('/werk');
  expect(new URL(nora.url()).pathname).toBe('/inloggen');
}, 90_000);
