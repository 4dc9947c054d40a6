import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestApp } from '../../../../test/app.ts';
import {
  away,
  back,
  CALLBACK,
  CLIENT,
  type OidcWorld,
  oidcWorld,
  organisationSession,
} from '../../../../test/factories/oidc-world.ts';
import { type RightIssuer, rightIssuer } from '../../../../test/factories/right-issuer.ts';

let world: OidcWorld;
let app: TestApp;
let right: RightIssuer;
let provider: string;
let number = 0;
let email: string;

beforeAll(async () => {
  world = await oidcWorld();
  app = world.app;
  right = await rightIssuer({ ...CLIENT, redirectUri: `${app.services.publicUrl}${CALLBACK}` });
  provider = await world.provider('Gemeente Proef', right.issuer);
});
afterAll(async () => {
  await app?.close();
  await right?.close();
});
beforeEach(async () => {
  number += 1;
  email = `werker${number}@organisatie.example`;
  await app.person({ email, memberships: [{ role: 'professional', organisationId: world.team }] });
});

const persons = () => app.read(async (reading) => (await reading.tx.selectFrom('persons').select('id').execute()).length);

describe('the certified oidc-provider', () => {
  const worker = (extra = {}) => ({ sub: `nummer-${number}`, email, verified: true, acr: 'urn:example:one', ...extra });

  test('signs a member in, the whole way, and back to where they were going', async () => {
    const browser = app.browser();
    const url = await away(browser, provider, '/werk/groepsvragen');
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
    expect(new URL(url).searchParams.get('acr_values')).toBe('urn:example:two');
    const came = await right.signIn(url, worker());
    expect(`${came.origin}${came.pathname}`).toBe(`${app.services.publicUrl}${CALLBACK}`);
    expect(came.searchParams.get('iss')).toBe(right.issuer);
    const page = await browser.get(`${came.pathname}${came.search}`);
    expect(await organisationSession(app, email), 'coming back alone signs nobody in (rule 19)').toBeUndefined();
    expect(page.body).toContain('Ga verder');
    const answer = await back(browser, Object.fromEntries(came.searchParams));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/werk/groepsvragen']);
    expect((await browser.get('/werk/groepsvragen')).statusCode).toBe(200);
    expect(await organisationSession(app, email)).toEqual({ method: 'organisation', strength: 1 });
  });

  test('counts as two factors when the organisation says one of the values that mean so', async () => {
    const browser = app.browser();
    const came = await right.signIn(await away(browser, provider), worker({ acr: 'urn:example:two' }));
    await back(browser, Object.fromEntries(came.searchParams));
    expect(await organisationSession(app, email)).toEqual({ method: 'organisation', strength: 2 });
  });

  test('knows the person again by their number there, also with another address', async () => {
    for (const address of [email, 'getrouwd@organisatie.example']) {
      const browser = app.browser();
      const came = await right.signIn(await away(browser, provider), worker({ email: address }));
      expect((await back(browser, Object.fromEntries(came.searchParams))).statusCode).toBe(303);
    }
    const links = await app.read((reading) =>
      reading.tx.selectFrom('provider_identities').select('subject').where('subject', '=', `nummer-${number}`).execute(),
    );
    expect(links).toHaveLength(1);
  });

  test.each([
    ['an address that is not verified', { verified: false }],
    ['an address that nobody here has', { email: 'onbekend@organisatie.example' }],
  ])('does not let in who has %s', async (_what, extra) => {
    const browser = app.browser();
    const before = await persons();
    const came = await right.signIn(await away(browser, provider), worker(extra));
    const answer = await back(browser, Object.fromEntries(came.searchParams));
    expect([answer.statusCode, answer.body.includes('Vraag je beheerder om een uitnodiging')]).toEqual([403, true]);
    expect(await persons(), 'no account is made').toBe(before);
  });

  test('does not let in who works at another organisation only, or not any more', async () => {
    const elsewhere = 'elders@organisatie.example';
    await app.person({ email: elsewhere, memberships: [{ role: 'editor' }] });
    const browser = app.browser();
    const came = await right.signIn(await away(browser, provider), worker({ email: elsewhere, sub: 'elders' }));
    expect((await back(browser, Object.fromEntries(came.searchParams))).statusCode).toBe(403);
  });

  test('an address that went to somebody else there does not open the first one’s account', async () => {
    for (const [sub, status] of [
      [`nummer-${number}`, 303],
      ['een-ander', 403],
    ] as const) {
      const browser = app.browser();
      const came = await right.signIn(await away(browser, provider), worker({ sub }));
      expect((await back(browser, Object.fromEntries(came.searchParams))).statusCode, sub).toBe(status);
    }
  });

  test('a code and a state count once', async () => {
    const browser = app.browser();
    const came = await right.signIn(await away(browser, provider), worker());
    const brought = Object.fromEntries(came.searchParams);
    expect((await back(browser, brought)).statusCode).toBe(303);
    const again = await back(browser, brought);
    expect([again.statusCode, again.body.includes('verlopen')]).toEqual([400, true]);
    const state = new URL(await away(browser, provider)).searchParams.get('state') ?? '';
    const replayed = await back(browser, { ...brought, state });
    expect([replayed.statusCode, replayed.body.includes('niet vertrouwen')]).toEqual([400, true]);
  });

  test('refuses a request without PKCE itself', async () => {
    const url = new URL(await away(app.browser(), provider));
    for (const name of ['code_challenge', 'code_challenge_method']) url.searchParams.delete(name);
    const came = await right.signIn(url.href, worker());
    expect(came.searchParams.get('error')).toBe('invalid_request');
    const page = await app.browser().get(`${CALLBACK}${came.search}`);
    expect(page.body).toContain('Je bent niet ingelogd');
  });
});
