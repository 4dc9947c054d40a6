import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestApp } from '../../../../test/app.ts';
import { away, back, CLIENT, type OidcWorld, oidcWorld, organisationSession } from '../../../../test/factories/oidc-world.ts';
import { type Wrong, type WrongIssuer, wrongIssuer } from '../../../../test/factories/wrong-issuer.ts';

let world: OidcWorld;
let app: TestApp;
let wrong: WrongIssuer;
let second: WrongIssuer;
const ids = { wrong: '', second: '' };
let number = 0;
let email: string;

beforeAll(async () => {
  world = await oidcWorld();
  app = world.app;
  [wrong, second] = await Promise.all([wrongIssuer(CLIENT.id), wrongIssuer(CLIENT.id)]);
  ids.wrong = await world.provider('Gemeente Fout', wrong.issuer);
  ids.second = await world.provider('Gemeente Twee', second.issuer);
});
afterAll(async () => {
  await app?.close();
  await Promise.all([wrong?.close(), second?.close()]);
});
beforeEach(async () => {
  number += 1;
  email = `werker${number}@organisatie.example`;
  await app.person({ email, memberships: [{ role: 'professional', organisationId: world.team }] });
});
afterEach(() => {
  wrong.wrong = {};
  wrong.asked.length = 0;
});

describe('a service that misbehaves', () => {
  const verified = () => ({ sub: `fout-${number}`, email, email_verified: true });

  async function attempt(does: Wrong, change: (brought: Record<string, string>) => Record<string, string> = (same) => same) {
    wrong.wrong = { ...does, claims: { ...verified(), ...does.claims } };
    const browser = app.browser();
    return back(browser, change({ ...wrong.answer(await away(browser, ids.wrong)) }));
  }

  test('is trusted when it does nothing wrong, so that the refusals below mean something', async () => {
    expect((await attempt({})).statusCode).toBe(303);
    expect(wrong.asked[0]?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
  });

  const soon = () => Math.floor(Date.now() / 1000);
  test.each<[string, () => Wrong]>([
    ['another nonce', () => ({ claims: { nonce: 'van een ander' } })],
    ['no nonce', () => ({ without: ['nonce'] })],
    ['made for another program', () => ({ claims: { aud: 'een-ander-programma' } })],
    ['made for two programs, ours not first', () => ({ claims: { aud: ['een-ander', CLIENT.id], azp: 'een-ander' } })],
    ['another issuer', () => ({ claims: { iss: 'https://een-ander.example' } })],
    ['expired', () => ({ claims: { exp: soon() - 60 } })],
    ['no end', () => ({ without: ['exp'] })],
    ['made long ago', () => ({ claims: { iat: soon() - 3600 } })],
    ['made in the future', () => ({ claims: { iat: soon() + 3600 } })],
    ['nobody in it', () => ({ without: ['sub'] })],
    ['a signature of another key', () => ({ signature: 'other-key' })],
    ['no signature', () => ({ signature: 'none' })],
  ])('is refused: an ID token with %s', async (_what, does) => {
    const answer = await attempt(does());
    expect([answer.statusCode, answer.body.includes('niet vertrouwen')]).toEqual([400, true]);
    expect(await organisationSession(app, email)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['another acr', 'urn:example:one'],
    ['no text as acr', ['urn:example:two']],
  ])('gives one factor only with %s', async (_what, acr) => {
    expect((await attempt({ claims: { acr } })).statusCode).toBe(303);
    expect(await organisationSession(app, email)).toEqual({ method: 'organisation', strength: 1 });
  });

  test.each<[string, Record<string, unknown>]>([
    ['false', { email_verified: false }],
    ['a word', { email_verified: 'true' }],
    ['absent', { email_verified: undefined }],
  ])('is not believed about an address when email_verified is %s', async (_what, claims) => {
    expect((await attempt({ claims })).statusCode).toBe(403);
  });

  test('cannot give an answer to another browser, and the right browser can still use it', async () => {
    wrong.wrong = { claims: verified() };
    const [mine, theirs] = [app.browser(), app.browser()];
    const brought = { ...wrong.answer(await away(mine, ids.wrong)) };
    await away(theirs, ids.wrong);
    expect((await back(theirs, brought)).statusCode, 'a browser with an attempt of its own').toBe(400);
    expect((await back(app.browser(), brought)).statusCode, 'a browser without').toBe(400);
    expect(wrong.asked, 'the code was not shown to anybody').toHaveLength(0);
    expect((await back(mine, brought)).statusCode).toBe(303);
  });

  test('an attempt ends after ten minutes', async () => {
    const browser = app.browser();
    const brought = { ...wrong.answer(await away(browser, ids.wrong)) };
    app.clock.move({ minutes: 10, seconds: 1 });
    expect((await back(browser, brought)).body).toContain('verlopen');
    app.clock.move({ minutes: -10 });
  });

  test('mix-up: an answer that names another service is refused before its code is shown to anybody', async () => {
    const answer = await attempt({}, (brought) => ({ ...brought, iss: second.issuer }));
    expect([answer.statusCode, answer.body.includes('niet vertrouwen')]).toEqual([400, true]);
    expect(wrong.asked).toHaveLength(0);
  });

  test('mix-up: the code of one service is refused by the other, and its ID token is of no use', async () => {
    second.wrong = { claims: { ...verified(), iss: wrong.issuer } };
    const browser = app.browser();
    const { code } = wrong.answer(await away(browser, ids.wrong));
    const state = new URL(await away(browser, ids.second)).searchParams.get('state') ?? '';
    expect((await back(browser, { code, state })).statusCode).toBe(400);
    const other = { ...second.answer(await away(browser, ids.second)) };
    expect((await back(browser, other)).statusCode).toBe(400);
    expect(await organisationSession(app, email)).toBeUndefined();
  });

  test('the address may come from userinfo, of the same person only', async () => {
    await changed({ sub: `fout-${number}`, email, email_verified: true });
    expect((await attempt({ ...wrong.wrong, without: ['email'] })).statusCode).toBe(303);
    await changed({ sub: 'een-ander', email, email_verified: true });
    wrong.wrong = { ...wrong.wrong, claims: { sub: `nieuw-${number}` } };
    expect((await attempt({ ...wrong.wrong, without: ['email'] })).statusCode).toBe(403);
  });

  /** The provider is changed, so what it can do is asked again. */
  async function changed(userinfo: Record<string, unknown>): Promise<void> {
    wrong.wrong = { userinfo };
    app.clock.move({ seconds: 1 });
    await app.system((work) =>
      work.tx.updateTable('sign_in_providers').set({ changed_at: work.now }).where('id', '=', ids.wrong).execute(),
    );
  }

  test('that says who answers must say so every time', async () => {
    wrong.wrong = { metadata: { authorization_response_iss_parameter_supported: true } };
    app.clock.move({ seconds: 1 });
    await app.system((work) =>
      work.tx.updateTable('sign_in_providers').set({ changed_at: work.now }).where('id', '=', ids.wrong).execute(),
    );
    expect((await attempt(wrong.wrong)).statusCode).toBe(400);
    expect((await attempt(wrong.wrong, (brought) => ({ ...brought, iss: wrong.issuer }))).statusCode).toBe(303);
  });

  test('a button that is off, or that never was, signs nobody in', async () => {
    const browser = app.browser();
    const brought = { ...wrong.answer(await away(browser, ids.wrong)) };
    await app.system((work) =>
      work.tx.updateTable('sign_in_providers').set({ active: false }).where('id', '=', ids.wrong).execute(),
    );
    expect((await back(browser, brought)).statusCode).toBe(400);
    await expect(away(browser, ids.wrong)).rejects.toThrow('not sent on: 404');
    await expect(away(browser, crypto.randomUUID())).rejects.toThrow('not sent on: 404');
  });
});
