import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveApp, launchBrowser, listeningApp } from './browser.ts';
import { samplePages } from './pages.ts';
import { exampleSamples } from './samples.ts';
import { LIMIT, SCRIPT_LIMIT, scale } from './weigh.ts';

let app: LiveApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('public pages weigh at most 60 kB at first view with fonts, of which at most 15 kB script, all from ourselves', async () => {
  // An English page has the files of its Dutch one; a few show that.
  const pages = samplePages(await exampleSamples(app, browser)).filter(
    ({ path }) => !/^\/(werk|dev)/.test(path) && !/^\/en\/.+\//.test(path),
  );
  const weigh = await scale(browser, app.url);
  const heavy: string[] = [];
  for (const { path } of pages) {
    const { total, script, origins } = await weigh(path);
    expect(origins, path).toEqual([app.url]);
    if (total > LIMIT || script > SCRIPT_LIMIT) heavy.push(`${path}: ${total} bytes, ${script} script`);
  }
  expect(heavy).toEqual([]);
}, 240_000);
