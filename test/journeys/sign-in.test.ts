import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeNow, runAsked } from '../factories/sign-in.ts';
import { DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';

let app: LiveApp;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await app?.close();
});

async function open(options: Parameters<typeof visitor>[2]): Promise<Page> {
  const context = await visitor(browser, app.url, options);
  contexts.push(context);
  return context.newPage();
}

/** A new worker with an address, who never signed in. */
async function worker(name: string, role: 'region-admin' | 'professional'): Promise<string> {
  const email = `${name.toLowerCase()}@voorbeeld.example`;
  await app.person({ name: `${name} Proefstra`, email, memberships: [{ role }] });
  return email;
}

/** Asks for a link, opens the mail and presses the one button. */
async function byMail(page: Page, email: string): Promise<void> {
  await page.getByLabel('Uw e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
  await runAsked(app, 'sign-in-link');
  const mail = (await app.mails()).find((one) => one.to === email && one.kind === 'sign-in-link');
  const link = /https?:\/\/\S+\/inloggen\/link\/\S+/.exec(mail?.text ?? '')?.[0];
  if (!link) throw new Error('no link in the mail');
  await page.goto(link);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
}

/** Sets up an app by its pages. Returns the app and the recovery codes. */
async function setUpApp(page: Page): Promise<{ totp: TOTP; used: string; codes: string[] }> {
  await page.goto('/mijn/beveiliging');
  await page.getByRole('button', { name: 'Stel een app in' }).click();
  const key = (await page.locator('code').first().textContent()) ?? '';
  const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
  const picture = page.getByRole('img', { name: 'QR-code met uw sleutel' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50);
  const used = codeNow(app, totp);
  await page.getByLabel('Code uit de app').fill(used);
  await page.getByRole('button', { name: 'Zet de app aan' }).click();
  await page.getByRole('heading', { name: 'Bewaar uw herstelcodes' }).waitFor();
  const codes = await page.locator('main li code').allTextContents();
  return { totp, used, codes };
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/mijn/sessies');
  await page
    .getByRole('button', { name: /^Sluit af/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname === '/');
}

test.each([
  ['a desktop', { viewport: DESKTOP }],
  ['a phone without JavaScript', { viewport: PHONE, javaScriptEnabled: false }],
])(
  'by mail, with an app and with a recovery code, on %s',
  async (where, options) => {
    const page = await open(options);
    const email = await worker(where.includes('phone') ? 'Petra' : 'Dorien', 'professional');
    await page.goto('/werk');
    await byMail(page, email);
    await page.waitForURL((url) => url.pathname === '/werk');

    const { totp, used, codes } = await setUpApp(page);
    expect(codes).toHaveLength(10);
    await signOut(page);

    await page.goto('/werk/agenda');
    const wanted = new URL(page.url()).searchParams.get('terug') ?? '/werk';
    await byMail(page, email);
    await page.getByRole('heading', { name: 'Nog een stap: uw code' }).waitFor();
    // The code of the moment at which the app was set up; on a slow machine that may be the step before.
    await page.getByLabel('Uw code').fill(used);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByText('Deze code klopt niet, of is al gebruikt').first().waitFor();
    app.clock.move({ seconds: 30 });
    await page.getByLabel('Uw code').fill(codeNow(app, totp));
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.waitForURL((url) => url.pathname === wanted);
    await signOut(page);

    await page.goto('/inloggen');
    await byMail(page, email);
    await page.getByLabel('Uw code').fill(codes[3] ?? '');
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.waitForURL((url) => url.pathname === '/werk');
    await page.goto('/mijn/beveiliging');
    await expect.poll(() => page.getByText('U heeft nog 9 herstelcodes').count()).toBe(1);
  },
  90_000,
);

test('with a passkey: made on the page, then in without mail, and the role of an administrator wakes up', async () => {
  const page = await open({ viewport: DESKTOP });
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  const email = await worker('Ruben', 'region-admin');
  await page.goto('/inloggen');
  await byMail(page, email);
  await page.getByRole('heading', { name: 'Maak uw account veiliger' }).waitFor();
  await page.getByRole('link', { name: 'Stel dit nu in' }).click();
  await page.getByText('Een deel van uw rollen telt nu niet mee').waitFor();
  await page.getByLabel('Naam van de nieuwe passkey').fill('Laptop van het werk');
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await page.getByRole('heading', { name: 'Bewaar uw herstelcodes' }).waitFor();
  await page.getByRole('link', { name: 'Ik heb de codes bewaard' }).click();
  await page.getByRole('heading', { name: 'Laptop van het werk' }).waitFor();
  expect(await page.getByText('Een deel van uw rollen telt nu niet mee').count()).toBe(0);
  const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);
  await signOut(page);

  await page.goto('/inloggen?terug=/mijn/sessies');
  await page.getByRole('button', { name: 'Log in met een passkey' }).click();
  await page.waitForURL((url) => url.pathname === '/mijn/sessies');
  await expect.poll(() => page.getByText('met een passkey').count()).toBeGreaterThan(0);
  await signOut(page);

  // Who presses the button without a finger on the reader gets words, not a blank page.
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto('/inloggen');
  await page.getByRole('button', { name: 'Log in met een passkey' }).click();
  await page.getByText('Dat lukte niet. Probeer het nog een keer').waitFor();
}, 90_000);

test('without script there is no button that does nothing', async () => {
  const page = await open({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto('/inloggen');
  expect(await page.getByRole('button', { name: 'Log in met een passkey' }).isVisible()).toBe(false);
});
