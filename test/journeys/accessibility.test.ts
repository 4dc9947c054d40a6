import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { colouredKinds, findings, loadAxe, type Rules } from './axe.ts';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { type SamplePage, samplePages } from './pages.ts';
import { exampleSamples } from './samples.ts';

/** `AXE=all`: every page in all four looks with all rules, which takes four times as long; for before a release. */
const ALL = process.env.AXE === 'all';

/** Who looks at the pages: somebody for every page. */
const VIEWERS = ['Monique Zaalstra', 'Fatima Voorbeeld', 'Nadia Proefbeeld', 'Inez Slotgracht', 'Wim Instelling'];

let app: LiveApp;
let browser: Browser;
let pages: SamplePage[];
const contexts = new Map<string, { context: BrowserContext; page: Page }>();

beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
  pages = samplePages(await exampleSamples(app, browser));
  for (const name of ['', ...VIEWERS]) {
    const context = await visitor(browser, app.url, { viewport: DESKTOP });
    contexts.set(name, { context, page: name ? await become(context, name) : await context.newPage() });
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/**
 * Opens a page as the first person who is let in; with `page` null it is only fetched. Of an English page, which is the Dutch one with
 * other words (shorter ones, mostly), the source is looked at: drawing each of them too takes as long as all others.
 */
async function open(path: string): Promise<{ page: Page | null; html: string }> {
  const names = /^(\/en)?\/(werk|mijn)/.test(path) ? VIEWERS : [''];
  for (const name of names) {
    const page = contexts.get(name)?.page;
    if (!page) continue;
    if (!ALL && /^\/en(\/|$)/.test(path)) {
      const fetched = await page.request.get(path);
      if (fetched.status() === 200) return { page: null, html: await fetched.text() };
      continue;
    }
    const response = await page.goto(path, { waitUntil: 'load' });
    if (response?.status() === 200) return { page, html: await response.text() };
  }
  throw new Error(`nobody can open ${path}`);
}

type Look = readonly [typeof PHONE, 'light' | 'dark'];

/** Both widths in both themes. Neighbouring pages are built from the same components: they take turns. */
const LOOKS: readonly Look[] = [
  [PHONE, 'light'],
  [DESKTOP, 'dark'],
  [PHONE, 'dark'],
  [DESKTOP, 'light'],
];

/** Per theme what was looked at before, from colouredKinds. */
const seen = { light: new Set<string>(), dark: new Set<string>() };

/** All rules in one look, and those about colours in both themes where something has colours that were not looked at before. */
async function axeFaults(page: Page, nth: number): Promise<string[]> {
  await loadAxe(page);
  const first = LOOKS[nth % LOOKS.length] ?? [PHONE, 'light'];
  const faults: string[] = [];
  if (ALL) {
    for (const look of LOOKS) faults.push(...(await faultsIn(page, look, 'all')));
    return faults;
  }
  const other: Look = [first[0], first[1] === 'light' ? 'dark' : 'light'];
  const kinds = await colouredKinds(page);
  const isNew = ([, theme]: Look) => {
    const unseen = kinds.filter((kind) => !seen[theme].has(kind));
    for (const kind of unseen) seen[theme].add(kind);
    return unseen.length > 0;
  };
  faults.push(...(await faultsIn(page, first, isNew(first) ? 'all' : 'structure')));
  if (isNew(other)) faults.push(...(await faultsIn(page, other, 'colours')));
  return faults;
}

async function faultsIn(page: Page, [viewport, colorScheme]: Look, rules: Rules): Promise<string[]> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return (await findings(page, rules)).map((one) => `${viewport.width} ${colorScheme}: ${one}`);
}

/** 320 px is what 400 % zoom leaves of a desktop. */
async function widthFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 320 ? [`${width} px wide in a window of 320 px`] : [];
}

const validator = new HtmlValidate({ extends: ['html-validate:standard'], root: true });

async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap((result) => result.messages.map((one) => `${one.ruleId} ${one.message}`));
}

function headFaults(path: string, html: string): string[] {
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
  const [, title = ''] = /<title[^>]*>([^<]*)/.exec(html) ?? [];
  const [, lang] = /<html[^>]* lang="([^"]+)"/.exec(html) ?? [];
  const expected = path.startsWith('/en') ? 'en' : 'nl';
  return [
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(/Opgroeiplein/.test(title) ? [] : [`title ${title}`]),
    ...(lang === expected ? [] : [`lang ${lang}`]),
  ];
}

test('every page has no axe findings, fits 320 px, is valid HTML and has one heading, a title and a language', async () => {
  const faults: string[] = [];
  for (const [nth, { path }] of pages.entries()) {
    const opened = await open(path).catch((error: Error) => error);
    if (opened instanceof Error) {
      faults.push(opened.message);
      continue;
    }
    const { page, html } = opened;
    const found = [...headFaults(path, html), ...(await htmlFaults(html))];
    if (page) found.push(...(await axeFaults(page, Math.floor(nth / 2))), ...(await widthFaults(page)));
    faults.push(...found.map((one) => `${path}: ${one}`));
  }
  expect([...new Set(faults)]).toEqual([]);
}, 1_800_000);
