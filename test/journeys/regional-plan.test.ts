import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeInstance } from '../../bench/lib/planner-instance.ts';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, visitor } from './browser.ts';

const PLANNER = 'Monique Zaalstra';

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

async function planner(): Promise<Page> {
  const context = await visitor(browser, app.url, { viewport: DESKTOP });
  contexts.push(context);
  return become(context, PLANNER);
}

/** Asks for a plan by hand; returns its id. */
async function askPlan(page: Page, name: string, time: string): Promise<string> {
  await page.getByRole('link', { name: 'Regioplan' }).first().click();
  await page.getByRole('link', { name: 'Maak een plan' }).click();
  await page.getByLabel('Naam van het plan').fill(name);
  await page.getByText(time, { exact: true }).click();
  await page.getByRole('button', { name: 'Maak het plan' }).click();
  await page.getByText('Het plan staat in de rij.').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Makes the plan, as a worker of the program would. */
const make = (planId: string) => app.runJob('plans-run', { regionId: app.region.id, planId });

test('a planner asks for a plan of the region and sees it come, without touching anything', async () => {
  const page = await planner();
  const planId = await askPlan(page, 'Voorjaar voor iedereen', '10 seconden');
  await make(planId);
  await page.getByText('Het plan staat in de rij.').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Voorjaar voor iedereen' }).waitFor();
  await page.goto('/werk/regioplan');
  const row = page.getByRole('row', { name: /Voorjaar voor iedereen/ });
  expect(await row.innerText()).toMatch(/klaar/);
  expect(await row.innerText()).toMatch(/\d+ van \d+/);
}, 90_000);

/** The ids of a generated instance as the database has them. */
const numbered = (kind: string, number: string) => `0000000${'tdrp'.indexOf(kind)}-0000-4000-8000-${number.padStart(12, '0')}`;

test('a planner watches a long search and ends it with the plan of that moment', async () => {
  const page = await planner();
  const planId = await askPlan(page, 'Lang zoeken', '5 minuten');
  const large = JSON.stringify(makeInstance({ demands: 600, seed: 3 }));
  const instance = large.replaceAll(/"([tdrp])(\d+)"/g, (_, kind, number) => `"${numbered(kind, number)}"`);
  await app.system((work) => work.tx.updateTable('plans').set({ instance }).where('id', '=', planId).execute());
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  const made = make(planId);
  await page.getByText('tot nu toe').waitFor();
  const seconds = async () => Number(/Hij is (\d+) seconden bezig/.exec(await page.locator('main').innerText())?.[1] ?? 0);
  const first = await seconds();
  await expect.poll(seconds).toBeGreaterThan(first + 1);
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  await page.getByRole('button', { name: 'Rond af met het plan van nu' }).click();
  await made;
  await page.goto('/werk/regioplan');
  expect(await page.getByRole('row', { name: /Lang zoeken/ }).innerText()).toMatch(/afgerond/);
}, 90_000);

/** Holds a tile with the mouse until the board says where it can go. */
async function take(page: Page, need: string): Promise<void> {
  const tile = page.locator(`[data-need="${need}"]`);
  await tile.scrollIntoViewIfNeeded();
  const box = await tile.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 15);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 45, (box?.y ?? 0) + 25, { steps: 4 });
  await page.locator('[data-drop].is-open').first().waitFor();
}

test('a planner drags a need out of a group, puts it back by keyboard, undoes it, and proposes a group', async () => {
  const page = await planner();
  const planId = await askPlan(page, 'Een plan om te schuiven', '10 seconden');
  await make(planId);
  await page.goto(`/werk/regioplan/${planId}`);
  // Somebody who was added to a group that exists: that group may become smaller again.
  const existing = page.locator('.op-plan-group', { hasText: 'Bestaande groep' });
  const group = existing.filter({ has: page.locator('[data-need]') }).first();
  const need = (await group.locator('[data-need]').first().getAttribute('data-need')) ?? '';
  const title = await group.getByRole('heading').innerText();

  await take(page, need);
  const outside = page.locator('.op-plan-unserved');
  await outside.getByText(/punten.*wacht verder buiten het plan/).waitFor();
  const place = await outside.boundingBox();
  await page.mouse.move((place?.x ?? 0) + 60, (place?.y ?? 0) + 20, { steps: 4 });
  await page.mouse.up();
  await page.getByText('De vraag is uit het plan gehaald.').waitFor();

  await outside.locator(`[data-need="${need}"]`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Waar kan deze vraag heen?' }).waitFor();
  await page
    .getByRole('button', { name: new RegExp(`^Zet hier: ${title}`) })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByText('De vraag is verplaatst.').waitFor();
  await page.getByRole('button', { name: 'Zet de laatste stap terug' }).click();
  await page.getByText('De laatste stap is teruggezet.').waitFor();
  await outside.locator(`[data-need="${need}"]`).waitFor();

  const own = page.locator('.op-plan-group', { has: page.getByRole('button', { name: 'Stel voor' }) }).first();
  const anchor = await own.getAttribute('id');
  await own.getByRole('button', { name: 'Stel voor' }).click();
  await page.getByText('Het voorstel is verstuurd.').waitFor();
  await page.locator(`[id="${anchor}"]`, { hasText: 'Voorstel is bij de teams' }).waitFor();
}, 90_000);

test('on a tablet without JavaScript the same is done with links and buttons', async () => {
  const context = await visitor(browser, app.url, { viewport: { width: 768, height: 1024 }, javaScriptEnabled: false });
  contexts.push(context);
  const page = await become(context, PLANNER);
  await page.goto('/werk/regioplan');
  await page.getByRole('link', { name: 'Een plan om te schuiven' }).click();
  const tile = page.locator('.op-plan-group', { hasText: 'Bestaande groep' }).locator('a[data-need]').first();
  await tile.click();
  await page.getByRole('button', { name: 'Haal uit het plan' }).click();
  await page.getByText('De vraag is uit het plan gehaald.').waitFor();
  await page.getByRole('button', { name: 'Zet vast' }).first().click();
  await page.getByText('De groep staat vast.').waitFor();
  await page.getByRole('link', { name: 'Waarom dit plan' }).click();
  await page.getByText('Wat het plan waard is').waitFor();
}, 60_000);
