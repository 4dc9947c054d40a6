import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { linkInMail, registerChild } from './steps.ts';

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

/** A parent on a phone, without JavaScript. */
async function parent(): Promise<Page> {
  const context = await visitor(browser, app.url, { viewport: PHONE, javaScriptEnabled: false });
  contexts.push(context);
  return context.newPage();
}

/** Waits for a notice; when it does not come the page says why. */
async function said(page: Page, text: string): Promise<void> {
  await page
    .getByText(text)
    .first()
    .waitFor()
    .catch(async () => {
      throw new Error(`not said: ${text}\n${(await page.locator('main').innerText()).slice(0, 1500)}`);
    });
}

const groupAt = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const facts = (id: string) =>
  app.read((reading) =>
    reading.tx
      .selectFrom('groups as g')
      .innerJoin('group_places as p', 'p.group_id', 'g.id')
      .selectAll('g')
      .select(['p.capacity', 'p.taken'])
      .where('g.id', '=', id)
      .executeTakeFirstOrThrow(),
  );

test('plan, copy, change, move, merge and cancel a group; families choose by their link', async () => {
  const context = await visitor(browser, app.url, { viewport: DESKTOP });
  contexts.push(context);
  const monique = await become(context, PLANNER);

  // 1. A group without a proposal, and a copy of it.
  await monique.goto('/werk/groepen');
  await monique.getByRole('link', { name: 'Plan een groep' }).click();
  const offers = monique.getByLabel('Aanbod', { exact: true });
  const label = (await offers.locator('option').allTextContents()).find((text) => /Weerbaarheidstraining/.test(text)) ?? '';
  const offer = await offers.locator('option', { hasText: label }).first().getAttribute('value');
  await monique.goto(`/werk/groepen/nieuw?aanbod=${offer}`);
  for (const box of await monique.locator('input[name="trainers"]').all()) await box.uncheck({ force: true });
  await monique.getByLabel('Naam van de groep').fill('Samen sterk in maart');
  await monique.getByRole('button', { name: 'Plan de groep' }).click();
  await said(monique, 'De groep is gepland');
  const first = groupAt(monique);
  await monique.getByRole('link', { name: 'Kopieer voor een volgend seizoen' }).click();
  const start = (await facts(first)).starts_at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  await monique.getByText('Kopie van Samen sterk in maart').waitFor();
  await monique.goto(`/werk/groepen/nieuw?van=${first}&eerste=${start.add({ days: 1 })}`);
  for (const box of await monique.locator('input[name="trainers"]').all()) await box.uncheck({ force: true });
  await monique.getByLabel('Naam van de groep').fill('Samen sterk, de tweede');
  await monique.getByRole('button', { name: 'Plan de groep' }).click();
  await said(monique, 'De groep is gepland');
  const second = groupAt(monique);
  expect(second).not.toBe(first);

  // 2. Three families in the first.
  const { slug, age_min, age_max } = await facts(first);
  const birth = start.subtract({ months: Math.round((age_min + age_max) / 2) });
  const phone = await parent();
  for (let n = 0; n < 3; n += 1) {
    await registerChild(phone, `/groepen/${slug}`, n, birth);
    await phone.goto(await linkInMail(app, `ouder${n}@voorbeeld.example`));
    await phone.getByRole('button', { name: /^Bevestig/ }).click();
    await phone.waitForLoadState();
  }
  expect((await facts(first)).taken).toBe(3);

  // 3. One session does not take place, another moves: everybody hears what was and what becomes.
  await monique.goto(`/werk/groepen/${first}`);
  await expect.poll(() => monique.getByText('3 plekken zeker').count()).toBe(1);
  await monique.getByRole('link', { name: 'Wijzig de groep' }).click();
  await monique.getByRole('heading', { name: /^Groep wijzigen/ }).waitFor();
  await expect.poll(() => monique.getByText('3 gezinnen met 3 plekken').count()).toBe(1);
  await monique.locator('input[name="begin-1"]').fill('10:00');
  await monique.locator('input[name="eind-1"]').fill('09:00');
  await monique.getByRole('button', { name: /^Bewaar/ }).click();
  await monique.getByText('De eindtijd is voor de begintijd').first().waitFor();
  await expect.poll(() => monique.locator('input[name="begin-1"]').inputValue()).toBe('10:00');
  await monique.locator('input[name="eind-1"]').fill('11:30');
  await monique.locator('input[name="vervalt-2"]').check({ force: true });
  await monique.getByLabel('Waarom?').fill('De zaal is dan dicht.');
  await monique.getByRole('button', { name: /^Bewaar/ }).click();
  await said(monique, 'De groep is gewijzigd');
  await expect.poll(() => monique.getByText('vervallen', { exact: true }).count()).toBe(1);
  const changed = (await app.mails()).filter((mail) => mail.kind === 'registration-group-changed');
  expect(changed).toHaveLength(3);
  expect(changed[0]?.text).toMatch(/Was: .*\nWordt: .*10\.00/);
  expect(changed[0]?.text).toMatch(/Vervalt: /);
  expect(changed[0]?.attachments.map((file) => file.name)).toEqual(['agenda.ics', 'vervallen.ics']);

  // 4. Moved as a whole: families keep their place and may choose.
  await monique.getByRole('link', { name: 'Verplaats de groep' }).first().click();
  await monique.getByRole('heading', { name: /^Groep verplaatsen/ }).waitFor();
  await monique.goto(`/werk/groepen/${first}/verplaatsing?gekozen=ja&tijd=16:00`);
  await monique.getByRole('button', { name: 'Verplaats de groep' }).click();
  await said(monique, 'De groep is verplaatst');
  expect((await app.mails()).filter((mail) => mail.kind === 'registration-group-moved')).toHaveLength(3);
  await phone.goto(await linkInMail(app, 'ouder0@voorbeeld.example'));
  await phone.getByRole('button', { name: 'Ja, ik kom' }).click();
  await phone.getByText('Uw plek blijft staan').first().waitFor();

  // 5. Too few: merged with the second; one family comes, one waits for another group.
  await monique.getByRole('link', { name: 'Voeg samen met een andere groep' }).click();
  await monique.getByRole('heading', { name: /^Groep samenvoegen/ }).waitFor();
  await monique.locator('label', { hasText: 'Samen sterk, de tweede' }).click();
  await monique.getByLabel('Waarom voeg je de groepen samen?').fill('Er zijn te weinig deelnemers.');
  await monique.getByRole('button', { name: 'Voeg samen' }).click();
  await said(monique, 'De groepen zijn samen');
  expect(groupAt(monique)).toBe(second);
  expect(await facts(first)).toMatchObject({ state: 'cancelled', merged_into: second, taken: 0 });
  expect((await facts(second)).taken).toBe(3);
  await phone.goto(await linkInMail(app, 'ouder1@voorbeeld.example'));
  await phone.getByRole('button', { name: 'Zet mij op de wachtlijst' }).click();
  await phone.getByText('U staat op de wachtlijst').first().waitFor();
  expect((await facts(second)).taken).toBe(2);

  // 6. Cancelled: who has a place is offered something else.
  await monique.goto(`/werk/groepen/${second}/annulering`);
  await monique.getByLabel(/Waarom gaat de groep niet door/).fill('De trainer is ziek.');
  await monique.getByRole('button', { name: 'Zeg de groep af' }).click();
  await said(monique, 'De groep is afgezegd');
  await phone.goto(await linkInMail(app, 'ouder2@voorbeeld.example'));
  await phone.getByRole('heading', { name: 'Deze groep gaat niet door' }).waitFor();
  await phone.getByRole('button', { name: 'Zet mij op de wachtlijst' }).click();
  await phone.getByText('U staat op de wachtlijst').first().waitFor();
}, 300_000);
