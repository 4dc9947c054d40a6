import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';

const PROVIDER = 'Marjan Lesplan';
const ADMINISTRATOR = 'Wim Instelling';
const OFFER = 'Babymassage: samen tot rust';

let app: LiveApp;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await app?.close();
});

async function open(options: Parameters<typeof visitor>[2]): Promise<Page> {
  const context = await visitor(browser, app.url, options);
  contexts.push(context);
  return context.newPage();
}

async function signedIn(name: string): Promise<Page> {
  const context = await visitor(browser, app.url, { viewport: DESKTOP });
  contexts.push(context);
  return become(context, name);
}

/** What a visitor reads at the address of an offer now; pages are remembered for a moment. */
async function publicTitle(slug: string): Promise<string> {
  return (
    /<h1[^>]*>(.*?)<\/h1>/s
      .exec(await (await fetch(`${app.url}/aanbod/${slug}`)).text())?.[1]
      ?.replace(/<[^>]+>/g, '')
      .trim() ?? ''
  );
}

test('a parent without JavaScript finds help in own words, narrows it, and is never at a dead end', async () => {
  const phone = await open({ viewport: PHONE, javaScriptEnabled: false });
  await phone.goto('/');
  await phone.getByRole('searchbox').fill('me zoontje van 3 heeft dirftbuien, katwijk');
  await phone.getByRole('button', { name: /zoek/i }).click();
  expect(new URL(phone.url()).pathname).toBe('/aanbod');
  const understood = phone.locator('main');
  for (const part of ['3 jaar', 'Katwijk']) await understood.getByText(part).first().waitFor();
  const first = phone.locator('main article, main .op-card').first();
  expect(await first.innerText()).toMatch(/peuter|driftbuien/i);
  await first.getByRole('link').first().click();
  await phone.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(phone.url()).pathname).toMatch(/^\/aanbod\/./);

  await phone.goto('/aanbod?zoek=xqzw+kwantummechanica');
  await expect.poll(() => phone.locator('main').getByRole('link').count()).toBeGreaterThan(2);
  await expect.poll(() => phone.locator('main a[href^="tel:"], main a[href^="mailto:"]').count()).toBeGreaterThan(0);
}, 60_000);

test('a change of a provider waits for the region; until then visitors read what was approved', async () => {
  const marjan = await signedIn(PROVIDER);
  await marjan.goto('/werk/aanbod');
  await marjan.getByRole('link', { name: OFFER }).click();
  await marjan.getByRole('link', { name: 'Pas aan' }).click();
  const title = marjan.getByRole('textbox', { name: 'Titel', exact: true });
  await title.fill('');
  await marjan
    .getByRole('button', { name: /^(Bewaar|Stuur in)$/ })
    .first()
    .click();
  await expect.poll(() => marjan.locator('[role="alert"], .op-errors, .utrecht-alert').count()).toBeGreaterThan(0);
  await title.fill('Babymassage: samen heel rustig');
  await marjan
    .getByRole('button', { name: /^(Bewaar|Stuur in)$/ })
    .first()
    .click();
  await marjan.waitForURL(/\/werk\/aanbod\/[0-9a-f-]{36}$/);
  const offer = new URL(marjan.url()).pathname;
  expect(await publicTitle('babymassage')).toBe(OFFER);

  const wim = await signedIn(ADMINISTRATOR);
  await wim.goto('/werk/beheer/aanbod');
  await wim.goto(offer);
  await wim.getByRole('button', { name: 'Keur goed en zet online' }).click();
  await wim.getByText('Goedgekeurd').first().waitFor();
  await expect.poll(() => publicTitle('babymassage')).toBe('Babymassage: samen heel rustig');
}, 60_000);

test('a sheet goes out, changes, is looked at, goes in and comes back', async () => {
  const wim = await signedIn(ADMINISTRATOR);
  await wim.goto('/werk/aanbod/importeren');
  const sheet = await (await wim.request.get('/werk/aanbod/export.csv')).text();
  const changed = sheet.replace('Koffieochtend voor ouders', 'Koffie en thee voor ouders');
  await wim
    .locator('input[type="file"]')
    .setInputFiles({ name: 'aanbod.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
  await wim.getByRole('button', { name: 'Kijk het na' }).click();
  await worked(wim, 'Dit verandert er');
  await expect.poll(() => wim.getByText('Koffie en thee voor ouders').count()).toBeGreaterThan(0);
  expect(await publicTitle('koffieochtend')).toBe('Koffieochtend voor ouders');

  await wim.getByRole('button', { name: /^Voer/ }).click();
  await worked(wim, 'Het is ingevoerd');
  await expect.poll(() => publicTitle('koffieochtend')).toBe('Koffie en thee voor ouders');
  await wim.getByRole('button', { name: 'Draai alles terug' }).click();
  await worked(wim, 'Het is teruggedraaid');
  await expect.poll(() => publicTitle('koffieochtend')).toBe('Koffieochtend voor ouders');
}, 90_000);

/** The worker does what the page asked for; then the page tells. */
async function worked(page: Page, heading: string): Promise<void> {
  await page.waitForURL(/\/werk\/aanbod\/importeren\/[0-9a-f-]{36}/);
  const runId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await app.runJob('upkeep-import', { regionId: app.region.id, runId });
  await page.reload();
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}
