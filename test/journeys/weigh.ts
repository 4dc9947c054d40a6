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

/**
 * A scale: bytes over the wire at a first view, pictures apart, everything else counted, as the browser received it. A file that the browser kept
 * from a page before counts for what it weighed then.
 */
export async function scale(browser: Browser, url: string): Promise<(path: string) => Promise<Weight>> {
  const context = await visitor(browser, url, { viewport: PHONE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  /** What each file weighed when it came over the wire; a page comes anew each time. */
  const weighed = new Map<string, number>();
  let asked = new Map<string, { kind: string; url: string }>();
  session.on('Network.responseReceived', (event) => asked.set(event.requestId, { kind: event.type, url: event.response.url }));
  session.on('Network.loadingFinished', (event) => {
    const { url: of } = asked.get(event.requestId) ?? {};
    if (of && event.encodedDataLength > 0) weighed.set(of, event.encodedDataLength);
  });
  return async (path) => {
    await page.goto('about:blank');
    asked = new Map();
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const received = [...asked.values()].filter((one) => !one.url.startsWith('data:'));
    // The icon in the tab is a picture too, and comes after the page.
    const counted = received.filter((one) => one.kind !== 'Image' && !one.url.includes('/assets/favicon'));
    const unknown = counted.filter((one) => !weighed.has(one.url));
    if (unknown.length > 0) throw new Error(`${path}: ${unknown.map((one) => one.url).join(', ')} did not come over the wire`);
    const sum = (files: typeof counted) => files.reduce((total, one) => total + (weighed.get(one.url) ?? 0), 0);
    return {
      total: sum(counted),
      script: sum(counted.filter(({ kind }) => kind === 'Script')),
      origins: [...new Set(received.map((one) => new URL(one.url).origin))],
    };
  };
}
