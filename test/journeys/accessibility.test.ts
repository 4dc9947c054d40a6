import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { type SamplePage, samplePages } from './pages.ts';
import { exampleSamples } from './samples.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Who looks at the pages: somebody for every page. */
const VIEWERS = ['Monique Zaalstra', 'Fatima Voorbeeld', 'Nadia Proefbeeld', 'Inez Slotgracht'];

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

/** Opens a page as the first person who is let in. */
async function open(path: string): Promise<Page> {
  const names = path.startsWith('/werk') ? VIEWERS : [''];
  for (const name of names) {
    const page = contexts.get(name)?.page;
    if (!page) continue;
    const response = await page.goto(path, { waitUntil: 'load' });
    if (response?.status() === 200) return page;
  }
  throw new Error(`nobody can open ${path}`);
}

async function findings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeSource }).catch(() => page.evaluate(axeSource));
  return page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run: (
            root: Document,
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
        };
      }
    ).axe;
    const result = await run.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    });
    return result.violations.map(
      (one) =>
        `${one.id}: ${one.nodes
          .map((node) => `${String(node.target)} (${node.failureSummary ?? ''})`)
          .join('; ')
          .slice(0, 600)}`,
    );
  });
}

describe('every page', () => {
  test('is without axe findings, light and dark, on a phone and a desktop', async () => {
    const faults: string[] = [];
    for (const { path } of pages) {
      const page = await open(path).catch((error: Error) => error);
      if (page instanceof Error) {
        faults.push(page.message);
        continue;
      }
      for (const viewport of [PHONE, DESKTOP]) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          faults.push(...(await findings(page)).map((one) => `${path} ${viewport.width} ${colorScheme}: ${one}`));
        }
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  }, 600_000);

  test('needs no sideways scrolling at 320 px, which is 400 % zoom on a desktop', async () => {
    const faults: string[] = [];
    for (const { path } of pages) {
      const page = await open(path);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) faults.push(`${path}: ${width} px`);
    }
    expect(faults).toEqual([]);
  }, 240_000);

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], root: true });
    const faults: string[] = [];
    for (const { path } of pages) {
      const page = await open(path);
      const html = await (await page.context().request.get(page.url())).text();
      const report = await validator.validateString(html);
      for (const result of report.results) faults.push(...result.messages.map((one) => `${path}: ${one.ruleId} ${one.message}`));
    }
    expect([...new Set(faults)]).toEqual([]);
  }, 240_000);

  test('has one main heading, a title and a language', async () => {
    for (const { path } of pages) {
      const page = await open(path);
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await page.title(), path).toMatch(/Opgroeiplein/);
      expect(await page.locator('html').getAttribute('lang'), path).toBe(
        new URL(page.url()).pathname.startsWith('/en') ? 'en' : 'nl',
      );
    }
  }, 240_000);
});
