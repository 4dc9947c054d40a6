import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { Authenticator } from '../../../test/factories/authenticator.ts';

const ORIGIN = 'http://opgroeiplein.test';
const OWN = '/mijn/beveiliging/passkeys';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** The challenge that the server gives now. */
async function asked(browser: Browser, path: string, page: string): Promise<string> {
  const answer = await browser.post(`${path}/vraag`, {}, page);
  expect(answer.statusCode).toBe(200);
  return answer.json().challenge;
}

async function register(browser: Browser, key: Authenticator, origin = ORIGIN) {
  const challenge = await asked(browser, OWN, '/mijn/beveiliging');
  return browser.post(OWN, { naam: 'Telefoon van het werk', antwoord: key.create(challenge, origin) }, '/mijn/beveiliging');
}

async function withPasskey(strength: 1 | 2 = 1) {
  const person = await app.person({ memberships: [{ role: 'region-admin' }] }, strength);
  const key = new Authenticator(ORIGIN);
  const registered = await register(person.browser, key);
  expect(registered.statusCode).toBe(200);
  return { ...person, key, registered };
}

const signIn = async (key: Authenticator, change: { challenge?: string; origin?: string } = {}) => {
  const browser = app.browser();
  const challenge = change.challenge ?? (await asked(browser, '/inloggen/passkey', '/inloggen'));
  const answer = await browser.post(
    '/inloggen/passkey',
    { antwoord: key.get(challenge, change.origin), terug: '/werk' },
    '/inloggen',
  );
  return { browser, answer, challenge };
};

test('a passkey is made, gives recovery codes the first time, signs in with two factors and is removed', async () => {
  const { browser, key, registered, actor } = await withPasskey();
  expect([...registered.body.matchAll(/<code>/g)]).toHaveLength(10);
  expect((await browser.get('/mijn/beveiliging')).body).toContain('Telefoon van het werk');
  const { answer, browser: other } = await signIn(key);
  expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/werk' } });
  const page = (await other.get('/mijn/beveiliging')).body;
  expect(page).not.toContain('telt nu niet mee');
  expect(page).toContain('Laatst gebruikt');
  const [row] = await app.read((reading) =>
    reading.tx.selectFrom('passkeys').selectAll().where('person_id', '=', actor.personId).execute(),
  );
  expect(row?.counter).toBe(1);
  expect(row?.name_sealed.toString('latin1')).not.toContain('Telefoon');
  await other.post(`${OWN}/${row?.id}/verwijdering`, {}, '/mijn/beveiliging');
  expect((await signIn(key)).answer.statusCode).toBe(422);
});

test('an answer counts once: a challenge is not answered again', async () => {
  const { key } = await withPasskey();
  const browser = app.browser();
  const challenge = await asked(browser, '/inloggen/passkey', '/inloggen');
  const antwoord = key.get(challenge);
  const token = tokenIn((await browser.get('/inloggen')).body);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => browser.postWithToken('/inloggen/passkey', { antwoord }, token)),
  );
  expect(answers.filter((answer) => answer.statusCode === 303)).toHaveLength(1);
  expect((await signIn(key, { challenge })).answer.statusCode).toBe(422);
  expect((await signIn(key)).answer.statusCode, 'a new challenge').toBe(303);
});

test('a challenge is answered within five minutes', async () => {
  const { key } = await withPasskey();
  const challenge = await asked(app.browser(), '/inloggen/passkey', '/inloggen');
  app.clock.move({ minutes: 6 });
  expect((await signIn(key, { challenge })).answer.statusCode).toBe(422);
});

test('a made-up challenge, and one that was given to make a passkey, do not sign in', async () => {
  const { key, browser } = await withPasskey();
  expect((await signIn(key, { challenge: 'B'.repeat(43) })).answer.statusCode).toBe(422);
  const challenge = await asked(browser, OWN, '/mijn/beveiliging');
  expect((await signIn(key, { challenge })).answer.statusCode).toBe(422);
});

test('another site cannot use a passkey of ours, nor make one', async () => {
  const { key } = await withPasskey();
  for (const origin of ['https://opgroeiplein.test', 'http://elders.test', 'http://opgroeiplein.test.elders.test'])
    expect((await signIn(key, { origin })).answer.statusCode, origin).toBe(422);
  const person = await app.person({ memberships: [{ role: 'professional' }] });
  expect((await register(person.browser, new Authenticator(ORIGIN), 'http://elders.test')).statusCode).toBe(422);
  const elsewhere = new Authenticator('http://elders.test');
  expect((await register(person.browser, elsewhere, ORIGIN)).statusCode, 'made for another name').toBe(422);
});

test('without the owner being verified it does not count', async () => {
  const { key } = await withPasskey();
  key.verified = false;
  expect((await signIn(key)).answer.statusCode).toBe(422);
  const person = await app.person({ memberships: [{ role: 'professional' }] });
  const careless = new Authenticator(ORIGIN);
  careless.verified = false;
  expect((await register(person.browser, careless)).statusCode).toBe(422);
});

test('a copy is noticed by its counter', async () => {
  const { key, actor } = await withPasskey();
  key.counter = 40;
  expect((await signIn(key)).answer.statusCode).toBe(303);
  key.counter = 12;
  expect((await signIn(key)).answer.statusCode).toBe(422);
  const trail = await app.read((reading) =>
    reading.tx.selectFrom('audit_events').select('action').where('subject_id', '=', actor.personId).execute(),
  );
  expect(trail.map((row) => row.action)).toContain('sign-in.refuse');
});

test('of a closed account it lets nobody in, in the same words as an unknown one', async () => {
  const { key, actor } = await withPasskey();
  await app.system((work) => work.tx.updateTable('persons').set({ active: false }).where('id', '=', actor.personId).execute());
  const closed = await signIn(key);
  const unknown = await signIn(new Authenticator(ORIGIN));
  const text = (body: string) => body.replaceAll(/value="[^"]*"/g, '');
  expect(closed.answer.statusCode).toBe(unknown.answer.statusCode);
  expect(text(closed.answer.body)).toBe(text(unknown.answer.body));
  expect(closed.browser.cookies.sessie).toBeUndefined();
});

test('one person does not remove the passkey of another', async () => {
  const { actor, key } = await withPasskey();
  const other = await app.person({ memberships: [{ role: 'professional' }] });
  const row = await app.read((reading) =>
    reading.tx.selectFrom('passkeys').select('id').where('person_id', '=', actor.personId).executeTakeFirstOrThrow(),
  );
  const answer = await other.browser.post(`${OWN}/${row.id}/verwijdering`, {}, '/mijn/beveiliging');
  expect(answer.statusCode).toBe(404);
  expect((await signIn(key)).answer.statusCode).toBe(303);
});

test('what is no answer of a passkey is refused', async () => {
  for (const antwoord of [
    '',
    '{',
    'null',
    '{"id":"x"}',
    JSON.stringify({ id: 'x', rawId: 'x', type: 'public-key', response: {} }),
  ]) {
    const answer = await app.browser().post('/inloggen/passkey', { antwoord }, '/inloggen');
    expect(answer.statusCode, antwoord).toBe(422);
  }
});
