/** `npm run screenshots`: pictures of the main pages of the example region, phone and desktop, into docs/screenshots/. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { become, visitor } from '../test/journeys/visitors.ts';

const PORT = 3977;
const URL_BASE = `http://localhost:${PORT}`;
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 860 } } as const;
const TEAM = 'Fatima Voorbeeld';
const OTHER_TEAM = 'Sem Proefstra';
const PLANNER = 'Monique Zaalstra';

const dataDir = mkdtempSync(join(tmpdir(), 'opgroeiplein-screenshots-'));
const program = spawn(process.execPath, ['dist/server.js'], {
  env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir, PUBLIC_URL: URL_BASE },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await ready();
  await fillMarketplace();
  await shootPublic();
  await shootWork();
} finally {
  await browser.close();
  program.kill('SIGTERM');
  await new Promise((resolve) => program.once('exit', resolve));
  rmSync(dataDir, { recursive: true, force: true });
}

async function ready(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(`${URL_BASE}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the program did not start; build it first: npm run build');
}

/** Two teams with the same need, as in the README's five minutes. */
async function fillMarketplace(): Promise<void> {
  for (const [who, sentence] of [
    [TEAM, '5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag'],
    [OTHER_TEAM, '4 kinderen, 8-10 jaar, weerbaarheid, Katwijk, di of do middag'],
  ] as const) {
    const context = await visitor(browser, URL_BASE, { viewport: SIZES.desktop });
    const page = await become(context, who);
    await page.goto(`/werk/groepsvragen/nieuw?zin=${encodeURIComponent(sentence)}`);
    await page.getByRole('button', { name: /Zet .*marktplein|Plaats/ }).click();
    await context.close();
  }
}

async function shootPublic(): Promise<void> {
  const context = await visitor(browser, URL_BASE, { viewport: SIZES.desktop });
  const page = await context.newPage();
  await page.goto('/aanbod?zoek=weerbaarheid');
  const offer = await page.locator('main a[href^="/aanbod/"]').first().getAttribute('href');
  await page.goto('/agenda');
  const group = await page.locator('main a[href^="/groepen/"]').first().getAttribute('href');
  await context.close();
  const pages = {
    home: '/',
    aanbod: '/aanbod?zoek=gepest',
    'aanbod-pagina': offer,
    groep: group,
    aanmelden: `${group}/aanmelden`,
    agenda: '/agenda',
    'home-engels': '/en',
  };
  for (const [name, path] of Object.entries(pages)) if (path) await shootEverywhere(name, path, null);
}

async function shootWork(): Promise<void> {
  await shootEverywhere('vandaag', '/werk', TEAM);
  await shootEverywhere(
    'nieuwe-groepsvraag',
    `/werk/groepsvragen/nieuw?zin=${encodeURIComponent('6 pubers van 12 tot 14, gamen, Leiden, woensdagmiddag')}`,
    TEAM,
  );
  await shootEverywhere('groepsvragen', '/werk/groepsvragen', TEAM);
  await shootEverywhere('bundelingen', '/werk/bundelingen', PLANNER);
  await shootEverywhere('werkagenda', '/werk/agenda', PLANNER);
  await shootEverywhere('trainers', '/werk/trainers', PLANNER);
}

async function shootEverywhere(name: string, path: string, who: string | null): Promise<void> {
  for (const size of ['phone', 'desktop'] as const) {
    const context = await visitor(browser, URL_BASE, { viewport: SIZES[size] });
    const page = who ? await become(context, who) : await context.newPage();
    await page.goto(path, { waitUntil: 'load' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `docs/screenshots/${name}-${size}.png`, fullPage: false });
    await context.close();
  }
  console.log(name);
}
