import type { Browser, BrowserContext, Page } from 'playwright-core';

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
