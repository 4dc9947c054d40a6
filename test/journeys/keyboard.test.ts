import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, type LiveApp, launchBrowser, listeningApp, visitor } from './browser.ts';
import { Keyboard } from './keys.ts';
import { registerChild } from './steps.ts';

interface OpenGroup {
  slug: string;
  offer: string;
  title: string;
  birth: Temporal.PlainDate;
}

let app: LiveApp;
let browser: Browser;
let group: OpenGroup;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
  group = await openGroup();
}, 120_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await app?.close();
});

/** The first group that parents can register for of an offer, with places left. */
async function openGroup(): Promise<OpenGroup> {
  const { rows } = await app.read((reading) =>
    sql<{ slug: string; offer: string; title: string; starts: Temporal.Instant; months: number }>`
      select g.slug, o.slug as offer, o.title, g.starts_at as starts, (g.age_min + g.age_max) / 2 as months
      from groups g join group_places p on p.group_id = g.id join offers o on o.id = g.offer_id
      where g.opened_to = 'parents' and g.state in ('planned', 'confirmed') and g.registration_opens_at <= ${app.clock.now()}::timestamptz
        and g.registration_closes_at > ${app.clock.now()}::timestamptz and p.capacity - p.taken >= 2 and g.age_min >= 24
      order by g.starts_at limit 1`.execute(reading.tx),
  );
  const [row] = rows;
  if (!row) throw new Error('the example region has no group with free places');
  const birth = row.starts.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ months: row.months });
  return { slug: row.slug, offer: row.offer, title: row.title, birth };
}

async function open(options: Parameters<typeof visitor>[2]): Promise<Page> {
  const context = await visitor(browser, app.url, options);
  contexts.push(context);
  return context.newPage();
}

test('a parent with only a keyboard finds a group and registers a child', async () => {
  const page = await open({ viewport: DESKTOP });
  const keys = new Keyboard(page);
  const register = `/groepen/${group.slug}/aanmelden`;
  await page.goto('/');
  await keys.goRound();
  await page.reload();
  await keys.type('main input[name="zoek"]', group.title);
  await keys.enter(/^\/aanbod/);
  await keys.goRound();
  await keys.follow(`main a[href^="/aanbod/${group.offer}"]`, new RegExp(`^/aanbod/${group.offer}`));
  await keys.goRound();
  await keys.follow(`main a[href^="/groepen/${group.slug}"]`, new RegExp(`^/groepen/${group.slug}`));
  if (!page.url().endsWith(register)) {
    await keys.goRound();
    await keys.follow(`a[href="${register}"]`, new RegExp(`${register}$`));
  }

  // Step 1, first sent empty: the focus goes to what is wrong, and from there to the field.
  await keys.goRound();
  await keys.to('main form button');
  await page.keyboard.press('Enter');
  await page.locator('#fouten:focus').waitFor();
  await keys.to('#fouten a');
  await page.keyboard.press('Enter');
  await page.locator('input[name="name-0"]:focus').waitFor();
  await page.keyboard.type('Sam');
  await keys.type('input[name="birth-0-day"]', String(group.birth.day));
  await keys.type('input[name="birth-0-month"]', String(group.birth.month));
  await keys.type('input[name="birth-0-year"]', String(group.birth.year));
  await keys.follow('main form button', /\/contact$/);

  await keys.goRound();
  await keys.type('input[name="name"]', 'Ouder Voorbeeld');
  await keys.type('input[name="email"]', 'toetsenbord@voorbeeld.example');
  await keys.to('input[name="relation"]');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('input[name="relation"]:checked').getAttribute('value')).toBe('family');
  await keys.follow('main form button', /\/overzicht$/);

  await keys.goRound();
  await keys.follow('main form button', /\/verstuurd$/);
  await keys.goRound();
  expect((await app.mails()).some((mail) => mail.to === 'toetsenbord@voorbeeld.example')).toBe(true);
  expect([...new Set(keys.faults)]).toEqual([]);
}, 120_000);

test('a focus that nobody sees, and an element that it does not reach, are found', async () => {
  const page = await open({ viewport: DESKTOP });
  await page.goto('/inloggen');
  await page.evaluate(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync('* { outline: none !important; box-shadow: none !important; transition: none !important }');
    document.adoptedStyleSheets.push(hidden);
    document.querySelector('main')?.addEventListener('focusin', () => document.querySelector('a')?.focus());
  });
  const keys = new Keyboard(page);
  await keys.goRound();
  expect(keys.faults.filter((fault) => fault.includes('is not visible')).length).toBeGreaterThan(2);
  expect(keys.faults.filter((fault) => fault.includes('does not reach')).length).toBeGreaterThan(2);
});

test('the skip link is the first stop and leads past the navigation', async () => {
  const page = await open({ viewport: DESKTOP });
  const keys = new Keyboard(page);
  for (const path of ['/', '/aanbod', `/groepen/${group.slug}`, '/inloggen']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    expect(await first.textContent(), path).toBe('Naar de inhoud');
    const box = await first.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.height > 20, `${path}: is shown`).toBe(true);
    await page.keyboard.press('Enter');
    await keys.to('main *', 'Tab', 1);
  }
});

test('the same without JavaScript on 320 pixels, with nothing outside the screen', async () => {
  const page = await open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const reflows = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
  await page.goto('/');
  await reflows();
  await page.locator('main input[name="zoek"]').fill(group.title);
  await page.locator('main input[name="zoek"]').press('Enter');
  await reflows();
  await page.locator(`main a[href^="/aanbod/${group.offer}"]`).first().click();
  await reflows();
  await page.locator(`main a[href^="/groepen/${group.slug}"]`).first().click();
  await reflows();
  await registerChild(page, `/groepen/${group.slug}`, 77, group.birth, 'summary');
  await reflows();
  for (const step of ['kinderen', 'contact']) {
    await page.goto(page.url().replace(/[^/]+$/, step));
    await reflows();
  }
  await page.goto(page.url().replace(/[^/]+$/, 'overzicht'));
  await page.getByRole('button', { name: /Meld aan|Zet mij op de wachtlijst/ }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/verstuurd$/);
  await reflows();
  expect((await app.mails()).some((mail) => mail.to === 'ouder77@voorbeeld.example')).toBe(true);
}, 60_000);
