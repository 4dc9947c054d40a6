import type { Browser } from 'playwright-core';
import { PHONE, visitor } from './browser.ts';

/** Bytes that a public page may weigh at first view (quality.md). */
export const LIMIT = 60_000;
export const SCRIPT_LIMIT = 15_000;

interface Weight {
  total: number;
  script: number;
  /** Where everything came from. */
  origins: string[];
}

/** A scale: bytes over the wire at a first view with an empty cache, pictures apart, everything else counted, as the browser received it. */
export async function scale(browser: Browser, url: string): Promise<(path: string) => Promise<Weight>> {
  const context = await visitor(browser, url, { viewport: PHONE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let kinds = new Map<string, { kind: string; url: string }>();
  let weight: Weight = { total: 0, script: 0, origins: [] };
  session.on('Network.responseReceived', (event) => kinds.set(event.requestId, { kind: event.type, url: event.response.url }));
  session.on('Network.loadingFinished', (event) => {
    const { kind } = kinds.get(event.requestId) ?? {};
    if (kind === 'Image') return;
    weight.total += event.encodedDataLength;
    if (kind === 'Script') weight.script += event.encodedDataLength;
  });
  return async (path) => {
    await page.goto('about:blank');
    kinds = new Map();
    weight = { total: 0, script: 0, origins: [] };
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const from = [...kinds.values()].map((one) => one.url).filter((one) => !one.startsWith('data:'));
    return { ...weight, origins: [...new Set(from.map((one) => new URL(one).origin))] };
  };
}
