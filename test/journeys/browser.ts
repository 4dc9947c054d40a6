import { type Browser, chromium } from 'playwright-core';
import { freePort } from '../../src/platform/db/embedded-server.ts';
import { createTestApp, type TestApp, type TestOptions } from '../app.ts';

export { become, DESKTOP, PHONE, visitor } from './visitors.ts';

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
