import { createServer } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { createTestApp, type TestApp, type TestOptions } from '../app.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The test command sets the path of a browser that it found or brought. */
export function launchBrowser(): Promise<Browser> {
  const extra = process.env.CHROMIUM_ARGS?.split(' ').filter(Boolean) ?? [];
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: [...ARGS, ...extra] });
}

export interface LiveApp extends TestApp {
  url: string;
}

/** The program with the example region, listening on a free port. */
export async function listeningApp(options: TestOptions = {}): Promise<LiveApp> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const app = await createTestApp({ example: true, publicUrl: url, ...options });
  await app.http.listen({ host: '127.0.0.1', port });
  return { ...app, url };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** A new visitor with their own cookies. */
export function visitor(
  browser: Browser,
  url: string,
  options: { viewport?: typeof PHONE; javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: url,
    viewport: PHONE,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    ...options,
  });
}

/** Logs in by one click as the person of the example region with that name. */
export async function become(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/dev/inloggen');
  await page.locator('li', { hasText: name }).getByRole('button').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dev/'));
  return page;
}
