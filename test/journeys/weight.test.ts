import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { samplePages } from './pages.ts';
import { exampleSamples } from './samples.ts';

const LIMIT = 60_000;
const SCRIPT_LIMIT = 15_000;

let app: LiveApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Bytes over the wire at a first view with an empty cache: pictures apart, everything else counted, as the browser received it. */
async function weigh(path: string): Promise<{ total: number; script: number; origins: string[] }> {
  const context = await visitor(browser, app.url, { viewport: PHONE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, { kind: string; url: string }>();
  let total = 0;
  let script = 0;
  session.on('Network.responseReceived', (event) => kinds.set(event.requestId, { kind: event.type, url: event.response.url }));
  session.on('Network.loadingFinished', (event) => {
    const { kind } = kinds.get(event.requestId) ?? {};
    if (kind === 'Image') return;
    total += event.encodedDataLength;
    if (kind === 'Script') script += event.encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await context.close();
  return {
    total,
    script,
    origins: [
      ...new Set(
        [...kinds.values()]
          .map((one) => one.url)
          .filter((url) => !url.startsWith('data:'))
          .map((url) => new URL(url).origin),
      ),
    ],
  };
}

test('public pages weigh at most 60 kB at first view with fonts, of which at most 15 kB script, all from ourselves', async () => {
  const pages = samplePages(await exampleSamples(app, browser)).filter(
    ({ path }) => !path.startsWith('/werk') && !path.startsWith('/dev'),
  );
  const heavy: string[] = [];
  for (const { path } of pages) {
    const { total, script, origins } = await weigh(path);
    expect(origins, path).toEqual([app.url]);
    if (total > LIMIT || script > SCRIPT_LIMIT) heavy.push(`${path}: ${total} bytes, ${script} script`);
  }
  expect(heavy).toEqual([]);
}, 240_000);
