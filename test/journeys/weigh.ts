import type { Browser } from 'playwright-core';
import { PHONE, visitor } from './browser.ts';

/** Bytes that a public page may weigh at first view (quality.md). */
export const LIMIT = 60_000;
export const SCRIPT_LIMIT = 15_000;

/** Bytes over the wire at a first view with an empty cache: pictures apart, everything else counted, as the browser received it. */
export async function weigh(
  browser: Browser,
  url: string,
  path: string,
): Promise<{ total: number; script: number; origins: string[] }> {
  const context = await visitor(browser, url, { viewport: PHONE });
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
          .filter((one) => !one.startsWith('data:'))
          .map((one) => new URL(one).origin),
      ),
    ],
  };
}
