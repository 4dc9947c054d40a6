import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSetting } from '../../src/modules/regions/index.ts';
import { findings, loadAxe } from './axe.ts';
import { DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { LIMIT, scale } from './weigh.ts';

let app: LiveApp;
let browser: Browser;
let context: BrowserContext;
let paths: string[];

beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
  await app.system((work) => changeSetting(work, 'look.theme', 'ma'));
  context = await visitor(browser, app.url);
  const slugs = await app.read(async ({ tx }) => ({
    offer: await tx.selectFrom('offers').select('slug').where('access', '=', 'free').limit(1).executeTakeFirstOrThrow(),
    group: await tx
      .selectFrom('groups')
      .select('slug')
      .where('opened_to', '=', 'parents')
      .where('state', 'in', ['planned', 'confirmed'])
      .where('registration_closes_at', '>', app.clock.now())
      .orderBy('starts_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  }));
  const group = `/groepen/${slugs.group.slug}`;
  paths = ['/', '/aanbod', `/aanbod/${slugs.offer.slug}`, group, `${group}/aanmelden`];
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** What is wrong on each of the five pages. */
async function onEach(look: (page: Page, path: string) => Promise<string[]>): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'load' });
    faults.push(...(await look(page, path)).map((one) => `${path}: ${one}`));
  }
  await page.close();
  return faults;
}

test('with the look of another municipality five pages have no axe findings, light and dark, 360 and 1280', async () => {
  const faults = await onEach(async (page) => {
    const found: string[] = [];
    await loadAxe(page);
    for (const [viewport, colorScheme, rules] of [
      [PHONE, 'light', 'all'],
      [PHONE, 'dark', 'colours'],
      [DESKTOP, 'light', 'colours'],
      [DESKTOP, 'dark', 'colours'],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const header = await page.evaluate(() => getComputedStyle(document.querySelector('.op-header') as Element).backgroundColor);
      if (header !== (colorScheme === 'light' ? 'rgb(138, 58, 159)' : 'rgb(38, 97, 168)')) found.push(`header is ${header}`);
      found.push(...(await findings(page, rules)).map((one) => `${viewport.width} ${colorScheme}: ${one}`));
    }
    return found;
  });
  expect(faults).toEqual([]);
}, 120_000);

test('the other look keeps the pages within their weight', async () => {
  const weigh = await scale(browser, app.url);
  const heavy: string[] = [];
  for (const path of paths) {
    const { total } = await weigh(path);
    if (total > LIMIT) heavy.push(`${path}: ${total} bytes`);
  }
  expect(heavy).toEqual([]);
}, 60_000);

test('turned round, from right to left, no page scrolls sideways and the content starts at the right side', async () => {
  const faults = await onEach(async (page) => {
    const found: string[] = [];
    await page.emulateMedia({ colorScheme: 'light' });
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      const { scroll, title, brand } = await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1') as Element);
        const main = (document.querySelector('h1') as Element).parentElement as Element;
        return {
          scroll: document.documentElement.scrollWidth,
          title: main.getBoundingClientRect().right - range.getBoundingClientRect().right,
          brand: (document.querySelector('.op-brand') as Element).getBoundingClientRect().right,
        };
      });
      if (scroll > viewport.width) found.push(`${viewport.width}: ${scroll} px wide`);
      // The heading stands against the right side of its box, apart from that box's own padding.
      if (title > 40) found.push(`${viewport.width}: heading starts ${title} px from the right side`);
      if (viewport.width - brand > 80)
        found.push(`${viewport.width}: the name starts ${viewport.width - brand} px from the right side`);
    }
    return found;
  });
  expect(faults).toEqual([]);
}, 60_000);

test('on paper: no menu, no buttons, and black on white also from a dark screen', async () => {
  const faults = await onEach(async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return page.evaluate(() => {
      const shown = (element: Element) => (element as HTMLElement).checkVisibility();
      const extra = [
        ...document.querySelectorAll('header nav, .op-menu, button, .op-actions, .op-skip, .op-example, footer nav'),
      ].filter(shown);
      const inked = [...document.querySelectorAll('main p, main li, main h1, main h2, main dd, main dt, header a, footer p')]
        .filter(shown)
        .filter((element) => !element.closest('svg') && getComputedStyle(element).color !== 'rgb(0, 0, 0)');
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [
        ...extra.map((element) => `${element.tagName} ${element.className} is printed`),
        ...inked.map((element) => `${element.tagName} ${element.className} in ${getComputedStyle(element).color}`),
        ...(ground === 'rgb(255, 255, 255)' ? [] : [`paper is ${ground}`]),
      ];
    });
  });
  expect(faults).toEqual([]);
}, 60_000);
